import { readFileSync, readdirSync } from 'node:fs';

/** A page to search: what a reader sees, and what it is called. */
export interface CorpusPage {
  url: string;
  title: string;
  text: string;
  names: string[];
}

const places = [
  'Granbacka',
  'Ekefors',
  'Norrvik',
  'Sjöhult',
  'Alnäset',
  'Fagerdal',
  'Lillån',
  'Bergsta',
  'Tallmo',
  'Hedlunda',
];
const associations = [
  'Föreningen Lyktan',
  'Öppna famnen',
  'Vinterbruket',
  'Klubb Kastanjen',
  'Nattugglorna',
  'Verkstad & Vänner',
];

/** What the invented partnerships do, one sentence or two each. */
const activities = [
  'Läxhjälp för elever på grundskolan, två kvällar i veckan. Frivilliga lärare hjälper till med matematik och svenska.',
  'En kvinnojour med skyddat boende för våldsutsatta kvinnor och deras barn. Jouren svarar i telefon dygnet runt.',
  'Ett natthärbärge för hemlösa med tio sängplatser. Den som sover över får frukost och rena kläder.',
  'Arbetsträning i en cykelverkstad. Deltagarna lagar begagnade cyklar och lär sig ett yrke.',
  'En stadsodling där grannar odlar grönsaker tillsammans. Odlingslotterna delas ut på våren.',
  'Samtalsgrupper för anhöriga till personer med demens. En sjuksköterska leder samtalen.',
  'Fritidsgård med öppet hus på fredagar. Ungdomarna bestämmer själva över musiken och maten.',
  'Simskola för barn som inte kan simma. Badhuset öppnar tidigare på söndagar.',
  'Fadderverksamhet där familjer tar emot nyanlända ungdomar. Faddrarna träffas en gång i månaden.',
  'En second hand-butik som ger praktikplatser. Överskottet går till föreningens sociala arbete.',
];

/** Sixty pages that are ours: agreements between invented municipalities and associations. */
export const inventedPages: readonly CorpusPage[] = Array.from({ length: 60 }, (_, index) => {
  const place = places[index % places.length] ?? '';
  const association = associations[index % associations.length] ?? '';
  const activity = activities[Math.floor(index / 6)] ?? '';
  const year = 2015 + (index % 9);
  const kronor = `${200 + index * 7} 000 kr`;
  return {
    url: `/avtal/pahittat-${index + 1}/`,
    title: `${activity.split(/[ .]/).slice(0, 3).join(' ')} i ${place}`,
    names: [association],
    text:
      `${activity} ${place}s kommun och ${association} ingår avtalet. Det gäller från 1 mars ${year} till och med ` +
      `30 juni ${year + 1}. Kommunen betalar ${kronor} per år. Verksamheten följs upp med en delrapport i september ${year}.`,
  };
});

/** The agreements and parties of the shipped archive, read as plain text. */
export const archivePages = (): CorpusPage[] =>
  (['agreements', 'organisations'] as const).flatMap((folder) =>
    readdirSync(`content/${folder}`)
      .filter((name) => /\.(mdx|yaml)$/.test(name))
      .sort()
      .map((name) => {
        const text = readFileSync(`content/${folder}/${name}`, 'utf8').normalize('NFC');
        const [, title = ''] = /^(?:title|name):\s*(.+)$/m.exec(text) ?? [];
        const id = name.replace(/\..*$/, '');
        const values = text
          .replace(/^[ -]*[a-zA-Z]+:(?= |$)/gm, ' ')
          .replace(/[{}<>[\]"'#*]|\w+:(?= )/g, ' ');
        return {
          url: `/${folder === 'agreements' ? 'avtal' : 'parter'}/${id}/`,
          title,
          names: [title],
          text: values,
        };
      }),
  );
