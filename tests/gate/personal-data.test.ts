import { expect, test } from 'vitest';
import { seededRandom } from '../../scripts/bench/random.ts';
import { checkContent } from '../../src/gate/check-content.ts';
import { digestOf } from '../../src/gate/personal-data-acknowledged.ts';
import { madeUpNumber } from '../personal-data/made-up-numbers.ts';
import { pngWith } from '../personal-data/pictures.ts';
import { archiveWith, changed, checkWith, fixtureText } from './archive-folder.ts';

const first = 'agreements/sprakkafe-2018.mdx';
const second = 'agreements/sprakkafe-2020.mdx';
const site = 'site.yaml';
const { date, last } = madeUpNumber(seededRandom(21));
const number = `${date}-${last}`;
const withText = (text: string, file = first): string => changed(file, '## Varför', `${text}\n\n## Varför`);
const withFields = (fields: string, text: string): string =>
  changed(first, 'deadlines:\n', `${fields}\ndeadlines:\n`).replace(
    '## Varför',
    () => `${text}\n\n## Varför`,
  );

const digest = digestOf({ kind: 'name', value: 'ada exempelsson' });
const cleared = `personalData:\n  - { kind: name, digest: '${digest}', ground: consent }`;
const said = 'Kontaktperson: Ada Exempelsson';

test.each([
  ['in the text', { [first]: withText(`Nr ${number}.`) }],
  ['in a field', { [first]: changed(first, 'section: Avtalstid', `section: ${number}`) }],
  ['in a comment', { [first]: changed(first, 'themes:\n', `themes: # ${number}\n`) }],
  ['in a draft', { [first]: withText(number).replace('held: fullText', 'draft: true\nheld: fullText') }],
  [
    'in an organisation',
    { 'organisations/brygga.yaml': `${fixtureText('organisations/brygga.yaml')}# ${number}\n` },
  ],
  ['in the settings', { [site]: `${fixtureText(site)}# ${number}\n` }],
  ['in a vocabulary', { 'vocabulary/themes.yaml': `${fixtureText('vocabulary/themes.yaml')}# ${number}\n` }],
  ['in the name of a file', { [`agreements/avtal-${number}.mdx`]: fixtureText('agreements/vandring.mdx') }],
  ['in the name of a picture', { [`agreements/karta-${number}.png`]: pngWith('tEXt', Buffer.from('a')) }],
  ['in a picture', { 'agreements/karta.png': pngWith('tEXt', Buffer.from(`Comment\0${number}`)) }],
])('a personal number %s stops everything, and no message repeats it', (_, changes) => {
  const lines = checkWith(changes);
  expect(lines.join('\n')).toMatch(/personnummer/);
  expect(lines.join('\n')).not.toContain(last);
  expect(checkContent(archiveWith(changes)).problems).toContainEqual(
    expect.objectContaining({ code: 'personal-number', severity: 'error', masked: `${date}-••••` }),
  );
});

test('no ground lets a personal number stand', () => {
  const row = `personalData:\n  - { kind: name, digest: '${digestOf({ kind: 'name', value: number })}', ground: consent }`;
  expect(checkWith({ [first]: withFields(row, number) }).join('\n')).toMatch(
    /Personnummer får aldrig publiceras/,
  );
});

test('a contact stops the publication and says what would let it stand', () => {
  const [line, ...rest] = checkWith({ [first]: withText(said) });
  expect(rest).toEqual([]);
  expect(line).toBe(
    `${first}:117:16  Här står något som ser ut som en persons namn (A••• E•••). Det är inte godkänt för publicering. ` +
      `Åtgärd: Ta bort uppgiften. Måste den stå kvar: lägg till under personalData: { kind: name, digest: '${digest}', ground: … } med den rättsliga grunden.`,
  );
});

test('a stated ground lets a contact stand, in that record only', () => {
  expect(checkWith({ [first]: withFields(cleared, said) })).toEqual([]);
  expect(checkWith({ [first]: withFields(cleared, said), [second]: withText(said, second) })).toEqual([
    expect.stringMatching(/^agreements\/sprakkafe-2020\.mdx:\d+:16 {2}Här står något/),
  ]);
});

test('another fault in the file does not take the ground away', () => {
  const file = withFields(cleared, said).replace('role: civil', 'role: civl');
  expect(checkWith({ [first]: file }).filter((line) => line.includes('Här står'))).toEqual([]);
});

test('a ground that is not one, or for nothing, is told', () => {
  expect(checkWith({ [first]: withFields(cleared.replace('consent', 'samtycke'), said) })).toEqual([
    expect.stringMatching(/Godkännande 1: rättslig grund: ”samtycke” är inte ett av valen/),
    expect.stringContaining('Här står något'),
  ]);
  expect(checkWith({ [first]: withFields(cleared, 'Ingen nämns.') })).toEqual([
    expect.stringMatching(/\(varning\) .*som inte längre finns i filen/),
  ]);
});

test('addresses of functions may be listed, for one host or for all', () => {
  const text = withText('Skriv till registrator@lyktan.example.');
  expect(checkWith({ [first]: text })).toEqual([expect.stringContaining('r***@lyktan.example')]);
  for (const listed of ['registrator@lyktan.example', 'registrator@*']) {
    const settings = changed(site, 'functionAddresses:\n', `functionAddresses:\n  - '${listed}'\n`);
    expect(checkWith({ [first]: text, [site]: settings })).toEqual([]);
  }
  for (const listed of ['*@lyktan.example', '*', 'registrator@*.example', 'registrator']) {
    const settings = changed(site, 'functionAddresses:\n', `functionAddresses:\n  - '${listed}'\n`);
    expect(checkWith({ [first]: text, [site]: settings }).join('\n'), listed).toMatch(
      /site\.yaml:10:5 {2}Adress 1: .* har fel form/,
    );
  }
});

test('what may stand is told to whoever looks at the pages', () => {
  const own = digestOf({ kind: 'email', value: 'ada@lyktan.example' });
  const row = `personalData:\n  - { kind: email, digest: '${own}', ground: consent }`;
  const file = withFields(row, 'Skriv till ada@lyktan.example.').replace(
    'journalNumber: KS 2018/123',
    `journalNumber: KS ${number}`,
  );
  const checked = checkContent(archiveWith({ [first]: file }));
  expect(checked.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(checked.cleared.addresses).toContain('ada@lyktan.example');
  expect(checked.cleared.addresses).toContain('socialkontoret@granbacka.example');
  expect([...checked.cleared.numbers]).toEqual([number]);
});

test('a name that is blanked in one record and stands in another is told', () => {
  const blanked = changed(
    second,
    'deadlines:\n',
    'contacts:\n  - { role: Kontaktperson för språkkaféet, organisation: brygga }\n' +
      'redactions:\n  - { where: Kontakt, what: Namnet, kinds: [name], by: source, ground: notStated }\ndeadlines:\n',
  );
  expect(checkWith({ [first]: withFields(cleared, said), [second]: blanked })).toEqual([
    expect.stringMatching(
      /^agreements\/sprakkafe-2018\.mdx:\d+:16 {2}\(varning\) Här står något .* vid rollen kontaktperson\. I ”sprakkafe-2020” är samma slags uppgift struken/,
    ),
  ]);
  const other = blanked.replace('Kontaktperson för språkkaféet', 'Kassör');
  expect(checkWith({ [first]: withFields(cleared, said), [second]: other })).toEqual([]);
});

test('so few people in a named place that they can be told apart are warned about', () => {
  const counted = (value: number, unit = 'deltagare', place = 'Norrgården'): string =>
    changed(
      first,
      '    source: rapporten\n',
      `    source: rapporten\n    metrics:\n      - { value: ${value}, unit: ${unit}, place: ${place} }\n`,
    );
  expect(checkWith({ [first]: counted(4) })).toEqual([
    expect.stringMatching(
      /\(varning\) .*Talet 4 är så litet att det kan peka ut någon i Norrgården\. Gränsen är 5\./,
    ),
  ]);
  for (const file of [counted(5), counted(0), counted(4, 'träffar')])
    expect(checkWith({ [first]: file })).toEqual([]);
  const settings = `${fixtureText(site)}smallGroup: 10\n`;
  expect(checkWith({ [first]: counted(9), [site]: settings })).toHaveLength(1);
});

test('a redaction says what, by whom and on what ground', () => {
  const bare = changed(
    first,
    'deadlines:\n',
    'redactions:\n  - { where: Kontakt, what: Namnet, by: source }\ndeadlines:\n',
  );
  expect(checkWith({ [first]: bare }).join('\n')).toMatch(/Slag|Grund/i);
});
