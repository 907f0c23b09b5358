import type { Explanation, SomeWords } from './problem-words.ts';
import type { ProblemCode } from '../domain/problem.ts';
import { bodyNodeWord, explainBodyLimit, explainBodyNode } from './body-node-words.ts';
import { didYouMean } from './problems-of-fields.ts';
import type { FieldCode } from './problems-of-fields.ts';
import type { FileCode } from './problems-of-files.ts';
import type { PersonalDataCode } from './problems-of-personal-data.ts';
import type { PermanenceCode } from './problems-of-permanence.ts';
import { formatCount } from './format-count.ts';
import { formatMonths } from './format-date.ts';
import { formatKronor } from './format-money.ts';

const codeKinds = {
  import: 'en import',
  export: 'en export',
  expression: 'ett uttryck inom { }',
  'attribute-expression': 'ett uttryck som attribut',
  spread: 'attribut som hämtas ur kod',
};

const syntax: Record<string, Explanation> = {
  unclosed: { what: 'Komponenten avslutas aldrig.', fix: 'Lägg till sluttaggen, till exempel </Klausul>.' },
  unopened: {
    what: 'Sluttaggen hör inte ihop med någon starttagg.',
    fix: 'Ta bort den, eller lägg till starttaggen före.',
  },
  exhausted: {
    what: 'Texten går inte att läsa.',
    fix: 'Dela upp den i kortare stycken och ta bort ovanliga tecken.',
  },
  tag: {
    what: 'Taggen är inte hel.',
    fix: 'Skriv den så här: <Klausul amne="tvist">. Hör < till texten: skriv \\<.',
  },
};

const components = 'Klausul, Atagande, Not, Saknas och Belopp';

const kronor = (value: number): string => formatKronor(Math.round(value * 100));

const shownOnPage = 'Är det så det står i källan: beskriv det under issues. Annars: rätta värdet.';

/** Swedish words for what can be wrong with the text of an agreement, and for what its own sums and dates show. */
export const problemsOfBody = {
  'body-syntax': ({ character, reason }) =>
    character === undefined
      ? (syntax[reason] ?? {
          what: 'Texten går inte att läsa härifrån.',
          fix: 'Kontrollera taggarna på raden.',
        })
      : {
          what: `Tecknet ${character} börjar något annat än vanlig text.`,
          fix: `Skriv \\${character} om tecknet hör till texten.`,
        },
  'body-code': ({ kind, read }) => ({
    what: `Här står ${codeKinds[kind]} (”${read}”). Kod är inte tillåten i avtal.`,
    fix: 'Ta bort koden. Hör klammern till texten: skriv \\{.',
  }),
  'body-html': ({ read }) => ({
    what: `HTML-taggen ”${read}” är inte tillåten.`,
    fix: 'Ta bort den. Använd Markdown för rubriker, listor, tabeller och betoning.',
  }),
  'body-comment': () => ({
    what: 'Här står en kommentar (<!-- -->). Den skulle inte synas för läsaren.',
    fix: 'Ta bort den, eller skriv den synligt inom <Not>.',
  }),
  'body-component': ({ name, nearest }) => ({
    what: `Komponenten ”${name}” finns inte.`,
    fix: didYouMean(nearest, `De som finns är ${components}.`),
  }),
  'body-attribute': ({ component, name, nearest }) => ({
    what: `<${component}> har inget attribut ”${name}”.`,
    fix: didYouMean(nearest, 'Ta bort det.'),
  }),
  'body-attribute-missing': ({ component, name }) => ({
    what: `<${component}> saknar attributet ”${name}”.`,
    fix: `Skriv <${component} ${name}="…">.`,
  }),
  'body-attribute-value': ({ component, name, read, nearest }) => ({
    what: `Attributet ${name} i <${component}> kan inte vara ”${read}”.`,
    fix: didYouMean(nearest, 'Rätta värdet.'),
  }),
  'body-heading': ({ depth }) => ({
    what: `Rubriken är på nivå ${depth}. Avtalets text har nivå 2, 3 och 4.`,
    fix: 'Skriv rubriken med ##, ### eller ####.',
  }),
  'body-node': ({ node }) => explainBodyNode(node),
  'body-size': ({ bytes, limit }) => ({
    what: `Avtalets text är ${formatCount(Math.ceil(bytes / 1000))} kB. Gränsen är ${formatCount(limit / 1000)} kB.`,
    fix: 'Korta texten. Ett avtal på hundra sidor ryms.',
  }),
  'body-depth': ({ node, limit }) => explainBodyLimit(node, formatCount(limit)),
  'body-nesting': ({ component, inside }) => ({
    what: `Här står ${bodyNodeWord(component)} inuti ${bodyNodeWord(inside)}, där det inte går att ha.`,
    fix: 'Flytta ut det så att det står för sig, med en tom rad före och efter.',
  }),
  'link-scheme': ({ read, proposal }) => ({
    what: `Länken ”${read}” är inte tillåten.`,
    fix: didYouMean(
      proposal,
      'Använd https://, mailto: eller en adress på webbplatsen som börjar med / eller #.',
    ),
  }),
  'link-target': ({ read, nearest }) => ({
    what: `Länken ”${read}” leder till något som inte finns.`,
    fix: didYouMean(nearest, 'Rätta adressen eller ta bort länken.'),
  }),
  'image-remote': ({ read }) => ({
    what: read.startsWith('data:')
      ? 'Bilden ligger inbäddad i texten.'
      : `Bilden ”${read}” ligger på en annan webbplats.`,
    fix: 'Lägg bilden i mappen agreements och skriv dess filnamn.',
  }),
  'image-missing': ({ read, nearest }) => ({
    what: `Bilden ”${read}” finns inte.`,
    fix: didYouMean(nearest, 'Lägg bilden i mappen agreements eller rätta namnet.'),
  }),
  'image-alt': ({ read }) => ({
    what: `Bilden ”${read}” saknar beskrivning för den som inte ser den.`,
    fix: `Skriv vad bilden visar: ![beskrivning](${read}).`,
  }),
  'image-kind': ({ read, reason }) =>
    ({
      format: {
        what: `Bilden ”${read}” har ett format som inte visas.`,
        fix: 'Spara den som PNG, JPEG eller WebP.',
      },
      magic: {
        what: `Innehållet i ”${read}” stämmer inte med filnamnets ändelse.`,
        fix: 'Spara om bilden som PNG, JPEG eller WebP.',
      },
      size: {
        what: `Bilden ”${read}” är för stor.`,
        fix: 'Minska den till högst 50 miljoner bildpunkter och 20 MB.',
      },
      broken: {
        what: `Bilden ”${read}” är skadad eller inte hel.`,
        fix: 'Spara om den som PNG, JPEG eller WebP, eller hämta den på nytt.',
      },
      animation: { what: `Bilden ”${read}” rör sig.`, fix: 'Spara den som stillbild.' },
      path: { what: `Bilden ”${read}” ligger utanför mappen.`, fix: 'Lägg bilden i mappen agreements.' },
    })[reason],
  'image-metadata': ({ read }) => ({
    what: `Bilden ”${read}” bär på uppgifter som inte syns, till exempel plats, kamera eller text. De tas bort när den publiceras.`,
    fix: 'Spara om bilden utan dem om de inte heller ska ligga i mappen.',
  }),
  'lines-against-total': ({ lines, total, difference }) => ({
    what: `Budgetraderna blir ${kronor(lines)} men totalen är ${kronor(total)}. Skillnaden är ${kronor(Math.abs(difference))}.`,
    fix: shownOnPage,
  }),
  calculation: ({ product, amount, label }) => ({
    what: `Uträkningen för ”${label}” blir ${kronor(product)} men beloppet är ${kronor(amount)}.`,
    fix: shownOnPage,
  }),
  'calculation-explained': ({ rate, months, product, amount, label }) => ({
    what: `”${label}” är ${kronor(amount)}. ${kronor(rate)} för ${formatMonths(months)} blir ${kronor(product)}.`,
    fix: shownOnPage,
  }),
  'report-after-decision': ({ report, decision }) => ({
    what: `Rapporten ”${report}” ska lämnas efter ”${decision}”, som den ska ligga till grund för.`,
    fix: shownOnPage,
  }),
  'gap-before': ({ predecessor, months }) => ({
    what: `Mellan ”${predecessor}” och det här avtalet går ${formatMonths(months)}.`,
    fix: shownOnPage,
  }),
  'overlap-before': ({ predecessor, months }) => ({
    what: `”${predecessor}” och det här avtalet gäller samtidigt i ${formatMonths(months)}.`,
    fix: shownOnPage,
  }),
  'duration-against-period': ({ stated, computed }) => ({
    what: `Avtalet säger ${formatMonths(stated)}, men från start till slut går ${formatMonths(computed)}.`,
    fix: shownOnPage,
  }),
} satisfies SomeWords<BodyCode>;

/** The codes whose words stand here. */
export type BodyCode = Exclude<ProblemCode, FileCode | FieldCode | PermanenceCode | PersonalDataCode>;
