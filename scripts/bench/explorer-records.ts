import type { AgreementRecord } from '../../src/domain/agreement-row.ts';
import type { Name, Names } from '../../src/domain/name-list.ts';
import { resolvePeriod } from '../../src/domain/resolve-when.ts';
import { compareWords } from '../../src/text/list-words.ts';
import { seededRandom, type Random } from './random.ts';

const what =
  'Studiecirkel,Simskola,Mentorskap,Odling,Kvinnojour,Nattvandring,Matutdelning,Fritidsklubb,Sommarkollo,Friskola,Digital coachning,Arbetsintegration,Samtalscirkel,Teatergrupp,Musikverkstad,Hantverkscirkel,Idrottsskola,Vandring,Boende,Kulturhus,Musikskola'.split(
    ',',
  );
const whom =
  'unga vuxna,seniorer,nyinflyttade,barn och unga,kvinnor,familjer,anhoriga,studenter,hemlosa,flyktingar,pensionerade'.split(
    ',',
  );
const syllables =
  'al an ar as ber berg by da dal en er fors ga gra ha hag hall ham holm hu in ka kal kar kil ko la le li lin lund ma mar mo na nor ny os pin rin ro ryd sa sal sand se ska sko sol stad stor strand su sund ta tor tra tun ul um vall vi vik ves ze ek ven'.split(
    ' ',
  );

/** An archive as a whole country could have it: agreements with names of their own, 290 municipalities, 1 200 associations. */
export function syntheticRecords(count: number): { records: AgreementRecord[]; names: Names } {
  const random = seededRandom(7);
  const municipalities = distinct(290, () => `${place(random)}s kommun`);
  const associations = distinct(1200, () =>
    random
      .pick(['Klubben X', 'Stiftelsen X', 'X', 'Verdandi X', 'X stadsmission', 'IF X'])
      .replace('X', place(random)),
  );
  const themes = inOrder(distinct(14, () => `${random.pick(what)} ${random.between(1, 99)}`));
  const targetGroups = inOrder(whom.map((name) => ({ id: slug(name), name })));
  const boards = [
    'Socialkontoret',
    'Kommunstyrelsen',
    'Arbetsmarknadskontoret',
    'Kultur- och fritidskontoret',
  ];
  const units = municipalities.flatMap(({ id }) =>
    boards.map((name) => ({ id: `${id}/${slug(name)}`, name })),
  );
  const some = (from: readonly Name[], most: number): string[] => [
    ...new Set(Array.from({ length: random.between(1, most) }, () => random.pick(from).id)),
  ];
  const titles = distinct(count, (at) => titleOf(random, at));
  const records = titles.map(({ id, name }, at): AgreementRecord => {
    const municipality = random.pick(municipalities);
    const year = random.between(2012, 2025);
    const { wording: _, ...span } = resolvePeriod({
      start: random.pick([`${year}-01-01`, `${year}-${random.pick(['02', '04', '08', '10'])}-01`]),
      end: `${year + random.between(0, 3)}-12-31`,
    });
    const isYearly = random.between(1, 3) === 1;
    const isUnknown = random.between(1, 10) === 1;
    const ore = random.between(20, 6000) * 500_000;
    return {
      // Ids are seldom all of the title and often have a year of their own.
      id: at % 2 === 0 ? id : `${slug(name.split(/ med |: | om /)[0] ?? '')}-${at}-${year}`,
      title: name,
      held: random.pick(['fullText', 'fullText', 'summaryOnly']),
      municipality: municipality.id,
      municipalityName: municipality.name,
      publicParties: [municipality.id],
      civilParties: random.between(1, 8) === 1 ? some(associations, 3) : [random.pick(associations).id],
      units: [`${municipality.id}/${slug(random.pick(boards))}`],
      themes: some(themes, 3),
      targetGroups: some(targetGroups, 2),
      referrals: random.pick([[], ['self'], ['unit'], ['self', 'unit']]),
      followUp: random.pick([{ is: undefined }, { is: 'received' }, { is: 'promised' }] as const).is,
      span,
      succeeded: random.between(1, 5) === 1,
      money: isUnknown
        ? undefined
        : {
            ore,
            currency: 'SEK',
            basis: isYearly ? 'year' : 'period',
            kind: isYearly ? 'publicCost' : 'total',
          },
      unknownMoney: isUnknown ? 'notStated' : undefined,
      netOre: undefined,
    };
  });
  records.sort((a, b) => compareWords(a.title, b.title) || (a.id < b.id ? -1 : 1));
  const organisations = inOrder([...municipalities, ...associations]);
  return { records, names: { organisations, units: inOrder(units), themes, targetGroups } };
}

function titleOf(random: Random, at: number): string {
  const [doing, people, name] = [random.pick(what), random.pick(whom), place(random)];
  const year = random.between(2012, 2025);
  if (at % 4 === 0) return `${doing} med ${people} i ${name}`;
  if (at % 4 === 1) return `${name}: ${doing.toLowerCase()} med ${people}`;
  if (at % 4 === 2) return `${doing} ${name} ${year}–${year + 2}`;
  return `Idéburet offentligt partnerskap om ${doing.toLowerCase()} i ${name}`;
}

function place(random: Random): string {
  const name = Array.from({ length: random.between(2, 3) }, () => random.pick(syllables)).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** So many names with ids of their own. */
function distinct(count: number, nameOf: (at: number) => string): Name[] {
  const names = new Map<string, string>();
  for (let at = 0; names.size < count; at++) {
    const name = nameOf(at);
    const id = slug(name);
    if (!names.has(id)) names.set(id, name);
  }
  return [...names].map(([id, name]) => ({ id, name }));
}

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const inOrder = (names: Name[]): Name[] => [...names].sort((a, b) => compareWords(a.name, b.name));
