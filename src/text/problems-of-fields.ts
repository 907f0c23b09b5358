import type { ProblemCode, ValueFormat, ValueKind } from '../domain/problem.ts';
import { listWords } from './list-words.ts';
import type { SomeWords } from './problem-words.ts';
import type { FileCode } from './problems-of-files.ts';

const kinds: Record<ValueKind, string> = {
  text: 'en text',
  number: 'ett tal',
  'whole-number': 'ett heltal',
  'yes-or-no': 'true (ja) eller false (nej)',
  list: 'en lista, med ett bindestreck framför varje rad',
  fields: 'en grupp av fält, indragna under namnet',
};

const formats: Record<ValueFormat, string> = {
  slug: 'bara små bokstäver a–z, siffror och enkla bindestreck, till exempel hej-framling',
  unit: 'organisation/enhet, till exempel granbacka/socialforvaltningen',
  'journal-number': 'numret som det står, med minst en siffra, eller notStated om det inte anges',
  'one-line': 'texten på en enda rad',
  'https-url': 'hela adressen, med https:// först',
  'base-url': 'webbplatsens hela adress, med https:// först och / sist',
  email: 'en e-postadress, till exempel kontakt@kommun.example',
  sha256: '64 tecken, bara siffror och bokstäverna a–f',
  currency: 'tre stora bokstäver, till exempel EUR',
  day: 'dagen som år-månad-dag, till exempel 2018-12-31',
  'field-path': 'fältets namn med punkter, till exempel money.total.amount',
  other: 'värdet så som handledningen i content/README.md visar',
};

/** A guess to confirm, or what to do when there is no guess. */
export const didYouMean = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Menade du ”${nearest}”?`;

const quoted = (words: readonly string[]): string[] => words.map((word) => `”${word}”`);

/** ”a”, ”b” eller ”c”. */
const either = (words: readonly string[]): string =>
  quoted(words)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' eller ');

/** Swedish words for what can be wrong with a field and with what it points at. */
export const problemsOfFields = {
  'unknown-key': ({ key, nearest }) => ({
    what: `Fältet ”${key}” finns inte.`,
    fix: didYouMean(nearest, 'Ta bort fältet eller rätta namnet.'),
  }),
  'field-missing': () => ({ what: 'Fältet saknar värde.', fix: 'Fyll i det.' }),
  'fields-missing': ({ fields }) => ({
    what: `${fields.length} fält saknas: ${fields.join(', ')}.`,
    fix: 'Fyll i dem. Handledningen i content/README.md förklarar vart och ett.',
  }),
  'field-type': ({ expected, read }) => ({
    what: `Här står ${read}, som är fel slags värde.`,
    fix: `Skriv ${kinds[expected]}.`,
  }),
  'field-choice': ({ read, choices, nearest }) => ({
    what: `”${read}” är inte ett av valen.`,
    fix: didYouMean(nearest, `Välj ${either(choices)}.`),
  }),
  'field-format': ({ format, read, proposal }) => ({
    what: format === 'one-line' ? 'Texten har en radbrytning.' : `”${read}” har fel form.`,
    fix: proposal === undefined ? `Skriv ${formats[format]}.` : `Skriv ”${proposal}”.`,
  }),
  'field-length': ({ limit, kind }) =>
    ({
      short: { what: 'Texten är tom.', fix: 'Skriv något, eller ta bort fältet om det inte behövs.' },
      long: { what: `Texten är längre än ${limit} tecken.`, fix: 'Korta den.' },
      few: { what: `Listan har för få rader. Minst ${limit} behövs.`, fix: 'Lägg till det som saknas.' },
      many: { what: `Listan har fler än ${limit} rader.`, fix: 'Dela upp den eller ta bort rader.' },
    })[kind],
  'field-range': ({ read, minimum, maximum }) => ({
    what: `Talet ${read} ligger utanför det som är möjligt.`,
    fix:
      maximum === undefined
        ? `Skriv ett tal som är minst ${minimum}.`
        : minimum === undefined
          ? `Skriv ett tal som är högst ${maximum}.`
          : `Skriv ett tal från ${minimum} till ${maximum}.`,
  }),
  amount: ({ read, proposal }) => ({
    what: `”${read}” är inte ett belopp som går att räkna med.`,
    fix:
      proposal === undefined
        ? 'Skriv beloppet i kronor med bara siffror, till exempel 540000. Skriv notStated om det inte anges.'
        : `Skriv ${proposal}.`,
  }),
  'amount-negative': ({ read }) => ({
    what: `Beloppet ${read} är negativt.`,
    fix: 'Skriv beloppet utan minus. Lägg till deduction: true om raden är ett avdrag.',
  }),
  'amount-missing': () => ({
    what: 'Raden har inget belopp.',
    fix: 'Skriv beloppet i kronor, 0 om det är noll, eller notStated om det inte anges.',
  }),
  date: ({ read, proposals }) => ({
    what: `”${read}” är inte ett datum som finns eller går att läsa.`,
    fix:
      proposals.length > 0
        ? `Skriv ${either(proposals)}.`
        : 'Skriv år-månad-dag, år-månad eller år, till exempel 2018-10. Är det inte ett datum: skriv texten i fältet wording.',
  }),
  'period-reversed': ({ start, end }) => ({
    what: `Slutet (${end}) ligger före starten (${start}).`,
    fix: 'Rätta det ena datumet.',
  }),
  'security-expired': ({ expires }) => ({
    what: `Uppgiften om vart man anmäler svagheter gällde till och med ${expires}.`,
    fix: 'Kontrollera att adressen stämmer och skriv en ny dag, högst ett år framåt.',
  }),
  'organisation-number': ({ read, reason, proposal }) =>
    ({
      checksum: {
        what: `Kontrollsiffran i ”${read}” stämmer inte.`,
        fix: 'Jämför med källan. Skriv notStated om numret inte anges.',
      },
      personal: {
        what: `”${read}” är ett personnummer, inte ett organisationsnummer.`,
        fix: 'Ta bort det och skriv withheld. Personnummer får inte publiceras.',
      },
      form: {
        what: `”${read}” är inte skrivet som ett organisationsnummer.`,
        fix:
          proposal === undefined
            ? 'Skriv sex siffror, bindestreck och fyra siffror.'
            : `Skriv ”${proposal}”.`,
      },
    })[reason],
  'evidence-path': ({ field, nearest }) => ({
    what: `Belägget gäller ”${field}”, som inte finns i avtalet.`,
    fix: didYouMean(nearest, 'Rätta fältets namn eller ta bort belägget.'),
  }),
  'evidence-source': ({ read, nearest }) => ({
    what: `Källan ”${read}” finns inte bland avtalets källor.`,
    fix: didYouMean(nearest, 'Lägg till den under sources eller rätta namnet.'),
  }),
  'unknown-reference': ({ collection, id, nearest }) => ({
    what: `”${id}” finns inte bland ${collections[collection] ?? collection}.`,
    fix: didYouMean(nearest, 'Lägg till den eller rätta namnet.'),
  }),
  'unknown-unit': ({ organisation, id, nearest }) => ({
    what: `Enheten ”${id}” finns inte hos ”${organisation}”.`,
    fix: didYouMean(
      nearest,
      `Lägg till den under units i organisations/${organisation}.yaml eller rätta namnet.`,
    ),
  }),
  'reference-to-draft': ({ id }) => ({
    what: `”${id}” är ett utkast och publiceras inte.`,
    fix: 'Vänta med hänvisningen, eller ta bort draft: true i utkastet.',
  }),
  'unknown-deadline': ({ id, nearest }) => ({
    what: `Tidpunkten ”${id}” finns inte i avtalets deadlines.`,
    fix: didYouMean(nearest, 'Lägg till den eller rätta namnet.'),
  }),
  'not-a-party': ({ id, parties }) => ({
    what: `”${id}” är inte part i avtalet.`,
    fix: `Parterna är ${listWords(quoted(parties))}.`,
  }),
  'succession-cycle': ({ cycle }) => ({
    what: `Avtalen följer på varandra i en ring: ${cycle.join(' → ')}.`,
    fix: 'Ta bort den hänvisning i follows som är fel.',
  }),
  'same-name': ({ name, other }) => ({
    what: `Namnet ”${name}” används också i ${other}.`,
    fix: 'Låt bara en av dem ha namnet. En lokal avdelning behöver sin ort i namnet.',
  }),
  'parent-cycle': ({ cycle }) => ({
    what: `Organisationerna eller enheterna hör till varandra i en ring: ${cycle.join(' → ')}.`,
    fix: 'Ta bort det parent som är fel.',
  }),
} satisfies SomeWords<FieldCode>;

/** The codes whose words stand here. */
export type FieldCode = Exclude<
  Extract<
    ProblemCode,
    | `field${string}`
    | `amount${string}`
    | `evidence-${string}`
    | `unknown-${string}`
    | `${string}-cycle`
    | 'date'
    | 'period-reversed'
    | 'organisation-number'
    | 'security-expired'
    | 'reference-to-draft'
    | 'not-a-party'
    | 'same-name'
  >,
  FileCode
>;

const collections: Record<string, string> = {
  agreements: 'avtalen',
  organisations: 'organisationerna',
  themes: 'temana',
  'target-groups': 'målgrupperna',
  'clause-topics': 'klausulernas ämnen',
  'budget-categories': 'budgetkategorierna',
};
