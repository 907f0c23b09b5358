import { agreement, field, file, ofParty, type FaultCase } from './fault-case.ts';

/** Of 331 bytes each name stands for nine of the one before: over a thousand million in the end. */
const bomb = [...'bcdefghij'].reduce(
  (lines, name, index) =>
    `${lines}${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(',')}]\n`,
  'a: &a [x,x,x,x]\n',
);

/** YAML and types. */
export const faultsOfYaml: FaultCase[] = [
  [
    'B24',
    'a tab after spaces',
    field('  start: 2018-10', '  \tstart: 2018-10'),
    '34:3 yaml-tab Byt tabb mot blanksteg.',
  ],
  [
    'B25',
    'a field twice in a group',
    field('  start: 2018-10\n', '  start: 2018-10\n  "start": 2018-11\n'),
    '35:3 yaml-duplicate-key Ta bort det ena.',
  ],
  [
    'B26',
    'a file cut off in its fields',
    file(agreement, '---\ntitle: Språkkafé\nkind: agre'),
    '1:1 frontmatter-unclosed Lägg till en rad med --- efter det sista fältet.',
  ],
  [
    'B26',
    'an empty file',
    file(agreement, ''),
    '1:1 frontmatter-missing Lägg till en rad med --- överst, sedan fälten och sedan en rad till med ---.',
  ],
  [
    'B26',
    'nothing but a title',
    file('agreements/nytt.mdx', '---\ntitle: Språkkafé\n---\n'),
    'agreements/nytt.mdx:2:1 fields-missing Fyll i dem.',
  ],
  [
    'B27',
    'another language for the fields',
    field('---\ntitle:', '---json\ntitle:'),
    '1:1 frontmatter-language Skriv bara --- på raden.',
  ],
  [
    'B27',
    'a pattern',
    field('lead: Föreningen', 'lead: !!js/regexp /x/'),
    '7:19 yaml-feature Skriv ut värdet.',
  ],
  [
    'B28',
    'a bomb of 331 bytes',
    field('themes:\n', `${bomb}themes:\n`),
    '36:7 yaml-feature Skriv ut värdet.',
    18,
  ],
  [
    'B29',
    'an alias within itself',
    field('themes:\n', 'a: &a { b: *a }\nthemes:\n'),
    '36:7 yaml-feature Skriv ut värdet.',
    1,
  ],
  [
    'B30',
    'a merged alias',
    field('period:\n', 'a: &a { start: 2017 }\nperiod:\n  <<: *a\n'),
    '33:7 yaml-feature Skriv ut värdet.',
    2,
  ],
  [
    'B31',
    'a key of every object',
    field('period:\n', 'constructor: { x: 1 }\nperiod:\n'),
    '33:1 unknown-key Ta bort fältet eller rätta namnet.',
  ],
  [
    'B32',
    'a field by its Swedish name',
    field('period:\n', 'avtalstid:\n'),
    '33:1 avtalstid unknown-key Menade du ”period”?',
  ],
  [
    'B32',
    'a field of an organisation misspelt',
    ofParty('name:', 'nmae:'),
    'organisations/brygga.yaml:1:1 nmae unknown-key Menade du ”name”?',
  ],
  [
    'B33',
    'the end of a document',
    field('themes:\n', '...\nthemes:\n'),
    '37:1 yaml-feature Skriv ut värdet.',
  ],
  [
    'B34',
    'a number for yes',
    field('kind: agreement\nheld', 'draft: 1\nkind: agreement\nheld'),
    '5:8 draft field-type Skriv true (ja) eller false (nej).',
  ],
  [
    'B35',
    'not a number among participants',
    field('    min: 20', '    min: .NaN'),
    '47:10 yaml-number Skriv talet med bara siffror, till exempel 540000, eller med två decimaler efter en punkt.',
  ],
];
