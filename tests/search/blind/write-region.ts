import { appendFileSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenAgreement } from '../../../src/domain/agreement.ts';
import { writeFrontmatter, writeYaml } from '../../../src/frontmatter/write-frontmatter.ts';
import { regionActivities, type Activity } from './region-activities.ts';

const municipalities = ['Björkeå', 'Sandhamra', 'Älvnäs', 'Kvarnsele'];
const associations = [
  'Föreningen Solstrimman',
  'Stiftelsen Fyrbåken',
  'Ria & Vänner',
  'Kooperativet Handtaget (KHT)',
  'Rörelsen Ringar',
  'IF Björken',
  'Riksförbundet Morgonrodnad (RMR)',
  'Sällskapet Ankaret',
  'Nya Vägar!',
  'Kvinnoföreningen Systrarna',
  'BRO-gruppen',
  '4H Ängsbacken',
];

/** Write the shipped archive and a region of 48 invented agreements beside it. */
export function writeRegion(folder: string): void {
  cpSync('content', folder, { recursive: true });
  appendFileSync(join(folder, 'vocabulary/target-groups.yaml'), invanare);
  const organisation = (name: string, data: object): void =>
    writeFileSync(join(folder, `organisations/${toId(name)}.yaml`), writeYaml({ name, ...data }));
  municipalities.forEach((name, at) => {
    organisation(`${name} kommun`, {
      kind: 'municipality',
      organisationNumber: withCheckDigit(`2129990${at + 10}`),
      variants: [name],
      description: 'En påhittad kommun.',
    });
  });
  associations.forEach((name, at) => {
    organisation(name, {
      kind: 'association',
      organisationNumber: withCheckDigit(`8029990${at + 30}`),
      legalForm: 'ideell förening',
      description: 'En påhittad förening.',
    });
  });
  for (let number = 0; number < regionActivities.length * 2; number++) {
    const { id, data, body } = regionAgreement(number);
    writeFileSync(join(folder, `agreements/${id}.mdx`), writeFrontmatter(data, body));
  }
}

function regionAgreement(number: number): { id: string; data: WrittenAgreement; body: string } {
  const activity = at(regionActivities, number % regionActivities.length);
  const second = number >= regionActivities.length;
  const municipality = at(municipalities, (number % 2) + (second ? 2 : 0));
  const association = at(associations, (number * 5) % associations.length);
  const year = 2014 + ((number * 3) % 9);
  const [pay, rent] = [200_000 + number * 11_500, 60_000 + number * 1_250];
  const data: WrittenAgreement = {
    title: `${activity.title} i ${municipality}`,
    titleSource: 'stated',
    kind: 'agreement',
    held: 'fullText',
    lead: activity.lead,
    sources: [
      {
        id: 'avtalet',
        title: `Avtal om ${activity.title.toLowerCase()}`,
        kind: 'agreement',
        role: 'canonical',
        journalNumber: `KS ${year}/${100 + number * 7}`,
        signed: 'yes',
        dated: `${year}-01-20`,
      },
    ],
    parties: [
      { organisation: toId(`${municipality} kommun`), role: 'public' },
      { organisation: toId(association), role: 'civil' },
    ],
    period: { start: `${year}-02-01`, end: `${year + 1}-11-${10 + (number % 20)}` },
    themes: activity.themes,
    targetGroups: activity.groups.map((group) => ({ group, rank: 'primary' })),
    money: {
      total: { amount: pay + rent, basis: 'period' },
      lines: [
        { label: 'Löner', amount: pay, category: 'personal' },
        { label: 'Hyra', amount: rent, category: 'lokaler' },
      ],
    },
  };
  return { id: toId(`${activity.title} ${municipality}`), data, body: toBody(activity, year, second) };
}

const invanare = `  - id: invanare
    label: Invånare
    description: Alla som bor i kommunen.
`;

const toBody = ({ text }: Activity, year: number, second: boolean): string => `
## Vad som görs

${text}

<Klausul amne="rapportering">

En delrapport lämnas den 15 maj ${year + 1}.

</Klausul>

<Klausul amne="${second ? 'aterbetalning' : 'tvist'}">

${second ? 'Pengar som har använts fel ska betalas tillbaka.' : 'Parterna löser en tvist genom samtal.'}

</Klausul>
`;

const toId = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`Nothing stands at ${index}.`);
  return item;
}

/** Nine digits and the tenth that Luhn asks for. */
function withCheckDigit(digits: string): string {
  const sum = [...digits].reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${digits.slice(0, 6)}-${digits.slice(6)}${(10 - (sum % 10)) % 10}`;
}
