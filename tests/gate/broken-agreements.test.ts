import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { changed, checkWith } from './archive-folder.ts';
import { brokenBodies } from './broken-bodies.ts';
import { brokenFields } from './broken-fields.ts';

const fixture = 'agreements/sprakkafe-2018.mdx';
const cases = [...brokenFields, ...brokenBodies];

/** What an editor reads of each case, with `line:column` first. Set UPDATE=1 to write it anew, then read what changed. */
const golden = fileURLToPath(new URL('broken-agreements.txt', import.meta.url));

function readGolden(): Map<string, string[]> {
  const sections = readFileSync(golden, 'utf8').split(/^# /m).slice(1);
  return new Map(
    sections.map((section) => {
      const [name = '', ...lines] = section.trimEnd().split('\n');
      return [name, lines];
    }),
  );
}

if (process.env['UPDATE'] === '1') {
  test('write what each case says', () => {
    const sections = cases.map(([name, from, to]) => {
      const lines = checkWith({ [fixture]: changed(fixture, from, to) });
      return [`# ${name}`, ...lines.map((line) => line.replace(`${fixture}:`, '')), ''].join('\n');
    });
    writeFileSync(golden, sections.join('\n'));
  });
}

const says = readGolden();

test('every case has its own name and its words', () => {
  expect([...says.keys()]).toEqual(cases.map(([name]) => name));
  expect([...says.values()].filter((lines) => lines.length === 0)).toEqual([]);
});

test.each(cases)('%s', (name, from, to) => {
  const lines = checkWith({ [fixture]: changed(fixture, from, to) });
  expect(lines).toEqual(says.get(name)?.map((line) => `${fixture}:${line}`));
});

test('all faults of all files are told in one run', () => {
  const file = (index: number): string => `agreements/fall-${String(index).padStart(3, '0')}.mdx`;
  const changes = Object.fromEntries(
    cases.map(([, from, to], index) => [file(index), changed(fixture, from, to)]),
  );
  const expected = cases.flatMap(
    ([name], index) => says.get(name)?.map((line) => `${file(index)}:${line}`) ?? [],
  );
  expect(checkWith(changes)).toEqual(expected);
});

test('the fixture itself has nothing to mend', () => {
  expect(checkWith({})).toEqual([]);
});
