import type { FaultRow } from './fault-row.ts';

/** What can be wrong with files and what stands between them, with what is shown of them, and with their size. */
export const rowsOfFiles: FaultRow[] = [
  {
    row: 'C50',
    about: 'one address for two',
    tests: ['gate/broken-files.test.ts > two files with one address name each other'],
  },
  {
    row: 'C51',
    about: 'names that differ only in how letters are put together',
    tests: ['gate/broken-files.test.ts > names that differ only in Unicode form are one address'],
  },
  {
    row: 'C52',
    about: 'names that differ only in capitals',
    tests: ['gate/broken-files.test.ts > two files with one address name each other'],
  },
  { row: 'C53', about: 'names that are taken or lead elsewhere' },
  {
    row: 'C54',
    about: 'names with signs that addresses use',
    tests: [
      'gate/broken-files.test.ts > agreements/avtal #1.mdx',
      'gate/broken-files.test.ts > agreements/vad?.mdx',
    ],
  },
  {
    row: 'C55',
    about: 'names with a per cent sign',
    tests: ['gate/broken-files.test.ts > agreements/100%.mdx'],
  },
  {
    row: 'C56',
    about: 'copies, locks and files in the wrong place',
    tests: [
      'gate/broken-files.test.ts > agreements/kafe~1.mdx',
      'gate/broken-files.test.ts > agreements/.~lock.kafe.mdx#',
      'gate/broken-files.test.ts > organisations/kafe.mdx',
    ],
  },
  {
    row: 'C57',
    about: 'links in the file system',
    tests: ['gate/broken-files.test.ts > a symbolic link is never followed'],
  },
  {
    row: 'C58',
    about: 'no content at all',
    tests: [
      'gate/broken-files.test.ts > an empty folder is told as one fault',
      'site/build.test.ts > stops at a content folder that is missing or empty',
    ],
  },
  {
    row: 'C59',
    about: 'an agreement that is gone',
    tests: ['history/permanence.test.ts > a published agreement cannot vanish without a word'],
  },
  {
    row: 'C60',
    about: 'addresses that lead on in a ring or to nothing',
    tests: [
      'history/permanence.test.ts > a withdrawal that leads on to another withdrawal is told where that one leads, and a ring is not proposed',
    ],
  },
  {
    row: 'C61',
    about: 'an agreement that is renamed',
    tests: ['history/permanence.test.ts > a renamed agreement is found at its old address through its alias'],
  },
  {
    row: 'C62',
    about: 'a file that may not be read',
    tests: [
      'gate/broken-files.test.ts > a file that may not be read is told with the reason, and the rest is read',
    ],
  },
  { row: 'C63', about: 'Latin-1', tests: ['gate/broken-files.test.ts > Latin-1'] },
  {
    row: 'C64',
    about: 'UTF-16',
    tests: [
      'gate/broken-files.test.ts > UTF-16 with a mark',
      'gate/broken-files.test.ts > UTF-16 without a mark',
    ],
  },
  {
    row: 'C65',
    about: 'lost letters and control characters',
    cases: ['mojibake', 'replacement character', 'NUL', 'escape character'],
    tests: [
      'gate/reporters.test.ts > JSON keeps the data and adds the words, and holds no raw control characters',
    ],
  },
  {
    row: 'C66',
    about: 'letters that hide or look like others',
    cases: ['bidi override', 'bidi by entity', 'escaped control character'],
  },
  {
    row: 'C67',
    about: 'byte order marks and Windows line ends',
    tests: ['gate/broken-files.test.ts > a byte order mark and Windows line ends make no difference'],
  },
  {
    row: 'C68',
    about: 'letters in their parts and soft hyphens',
    tests: [
      'gate/accepted.test.ts > soft hyphens and letters in their parts',
      'gate/accepted.test.ts > what is accepted is shown as it was written, and as nothing else',
    ],
  },
  { row: 'C69', about: 'a less-than sign in a sentence', cases: ['less than'] },
  { row: 'C70', about: 'a brace in a sentence', cases: ['brace'] },
  { row: 'C71', about: 'two versions in one file', cases: ['merge conflict'] },
  {
    row: 'C72',
    about: 'organisation numbers',
    tests: [
      'gate/broken-relations.test.ts > a wrong check digit',
      'gate/broken-relations.test.ts > a number without its hyphen',
      'gate/broken-relations.test.ts > full-width digits',
      'gate/broken-relations.test.ts > a number that YAML reads as a number',
    ],
  },
  {
    row: 'C73',
    about: 'references to nothing and in rings',
    cases: ['party unknown', 'unit unknown'],
    tests: ['gate/broken-relations.test.ts > agreements that follow each other in a ring show the ring'],
  },
  {
    row: 'D74',
    about: 'the end of a script in a title',
    tests: ['outputs/json-ld.test.ts > nothing from content can close the script it stands in'],
  },
  {
    row: 'D75',
    about: 'text that is code somewhere',
    tests: [
      'gate/accepted.test.ts > a title that is code somewhere',
      'views/html.test.ts > escapes every text that is put in, whatever it holds',
    ],
  },
  { row: 'D76', about: 'formulas in tables', tests: ['outputs/tables.test.ts > with %s between cells'] },
  {
    row: 'D77',
    about: 'tables read back',
    tests: [
      'outputs/tables.test.ts > with %s between cells',
      'outputs/tables.test.ts > lines end as RFC 4180 has it, and only Excel gets a mark',
    ],
  },
  {
    row: 'D78',
    about: 'calendars read back',
    tests: ['outputs/calendars.test.ts > any text comes back as it went in'],
  },
  { row: 'D79', about: 'characters that no XML can hold' },
  {
    row: 'D80',
    about: 'markup in what the search finds',
    tests: ['browser/search.test.ts > <img src=x onerror=alert(1)>'],
  },
  {
    row: 'D81',
    about: 'text that speaks to a machine',
    tests: ['gate/accepted.test.ts > text that speaks to a machine'],
  },
  {
    row: 'E82',
    about: 'personal numbers',
    cases: ['personal number', 'personal number in a link', 'personal number in markup'],
    tests: [
      'personal-data/find-personal-numbers.test.ts > a personal number %s is found when it is all there is',
      'gate/personal-data.test.ts > a personal number %s stops everything, and no message repeats it',
    ],
  },
  {
    row: 'E83',
    about: 'coordination numbers and people as organisations',
    cases: ['coordination number'],
    tests: ['gate/broken-relations.test.ts > a personal number as organisation number'],
  },
  {
    row: 'E84',
    about: 'people in comments, names and pictures',
    tests: [
      'gate/personal-data.test.ts > in a comment',
      'gate/personal-data.test.ts > in the name of a file',
      'gate/personal-data.test.ts > in the name of a picture',
      'gate/personal-data.test.ts > in a picture',
      'images/strip-metadata.test.ts > keeps every pixel and the colours, and nothing that tells of people or places',
    ],
  },
  {
    row: 'E85',
    about: 'what only looks like a personal number',
    tests: ['personal-data/find-personal-numbers.test.ts > ten thousand look-alikes are none'],
  },
  {
    row: 'E86',
    about: 'contacts of people',
    cases: ['e-mail of a person'],
    tests: ['gate/personal-data.test.ts > a contact stops the publication and says what would let it stand'],
  },
  {
    row: 'E87',
    about: 'drafts',
    tests: [
      'gate/drafts.test.ts > a draft is no source, and neither it nor its pictures may be published',
      'audit/audit-output.test.ts > the bytes of a draft are found where a file is no text',
    ],
  },
  {
    row: 'E88',
    about: 'what is withdrawn',
    tests: [
      'history/permanence.test.ts > a withdrawn agreement leaves a page that says why, and nothing of itself',
    ],
  },
  { row: 'E89', about: 'keys and tokens' },
  { row: 'F90', about: 'nesting', cases: ['800 quotes'], tests: ['markdown/limits.test.ts > %s'] },
  {
    row: 'F91',
    about: 'size',
    tests: [
      'markdown/limits.test.ts > what is just within the limits is rendered',
      'gate/hostile-files.test.ts > %s stops, or passes, within a second',
    ],
  },
  {
    row: 'F92',
    about: 'text that makes a pattern slow',
    tests: ['gate/hostile-files.test.ts > no pattern is slow, whatever 100 kB it meets'],
  },
];
