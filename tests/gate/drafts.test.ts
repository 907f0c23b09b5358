import { personalNumber } from './test-numbers.ts';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/gate/check-content.ts';
import { archiveWith, changed, linesOf } from './archive-folder.ts';

const agreement = 'agreements/sprakkafe-2018.mdx';
const draft = (text: string): string => text.replace('held: fullText', 'draft: true\nheld: fullText');

test('a draft is no source, and neither it nor its pictures may be published', () => {
  const shown = draft(changed(agreement, '## Varför', '![Karta](karta.png)\n\n## Varför'));
  const { sources, files } = checkContent(archiveWith({ [agreement]: shown }));
  expect(sources.agreements.map(({ id }) => id)).toEqual(['sprakkafe-2020', 'vandring']);
  expect(files.map(({ path }) => path)).not.toContain(agreement);
  expect(files.map(({ path }) => path)).not.toContain('agreements/karta.png');
});

test('a picture that a published agreement shows may be published', () => {
  const shown = changed(agreement, '## Varför', '![Karta](./karta.png)\n\n## Varför');
  const { files, problems } = checkContent(archiveWith({ [agreement]: shown }));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(files.find(({ path }) => path === 'agreements/karta.png')?.digest).toMatch(/^[0-9a-f]{64}$/);
});

test('what is wrong in a draft stops nothing, but a published agreement may not point at it', () => {
  const half = draft(changed(agreement, '      amount: 60000\n', ''));
  expect(linesOf(checkContent(archiveWith({ [agreement]: half })))).toEqual([
    expect.stringMatching(/^agreements\/sprakkafe-2018\.mdx:66:7 {2}\(varning\) /),
    'agreements/sprakkafe-2020.mdx:26:16  Avtal 1: avtal: ”sprakkafe-2018” är ett utkast och publiceras inte. Åtgärd: Vänta med hänvisningen, eller ta bort draft: true i utkastet.',
    expect.stringContaining('Länken ”/avtal/sprakkafe-2018/#klausul-tvist” leder till något som inte finns.'),
  ]);
});

test('a personal number is an error in a draft too', () => {
  const numbered = draft(changed(agreement, 'section: Avtalstid', `section: ${personalNumber}`));
  const { problems } = checkContent(archiveWith({ [agreement]: numbered }));
  expect(problems).toContainEqual(expect.objectContaining({ code: 'personal-number', severity: 'error' }));
});

test('a sum that does not add up is a note once the editor has said that the document is so', () => {
  const told = changed(agreement, 'amount: 60000', 'amount: 60001').replace(
    'deadlines:\n',
    'issues:\n  - type: arithmetic\n    text: Raderna blir en krona mer än totalen.\ndeadlines:\n',
  );
  const { problems } = checkContent(archiveWith({ [agreement]: told }));
  expect(problems.filter(({ file }) => file === agreement)).toEqual([
    expect.objectContaining({ code: 'lines-against-total', severity: 'note', line: 53, column: 13 }),
  ]);
});
