import { expect, test } from 'vitest';
import { checkContent } from '../../src/gate/check-content.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { explainProblem } from '../../src/text/explain-problem.ts';
import { archiveWith } from './archive-folder.ts';
import { agreement, type FaultCase } from './fault-case.ts';
import { faultTable } from './fault-table.ts';

const told = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ severity }) => severity !== 'note');

/** What a case promises, of what the gate says: place, field, code and the first sentence of the remedy. */
function lineOf(problem: Problem): string {
  const { file, line, column, path, code } = problem;
  const place = line === undefined ? [] : [`${line}:${column}`];
  const [remedy] = /^.*?[.?](?= |$)/.exec(explainProblem(problem, 'sv').fix) ?? [];
  const at = [...(file === agreement ? [] : [file]), ...place].join(':');
  return [at, path, code, remedy].filter((part) => part).join(' ');
}

test.each(faultTable)('%s: %s', (_row, _name, files, says, more = 0) => {
  const dir = archiveWith(files());
  const start = process.cpuUsage();
  const problems = told(checkContent(dir).problems);
  const { user, system } = process.cpuUsage(start);
  expect(problems.map(lineOf)[0]).toBe(says);
  expect(problems.length).toBe(1 + more);
  expect((user + system) / 1e6, 'seconds').toBeLessThan(1);
  for (const problem of problems) {
    const { what, fix } = explainProblem(problem, 'en');
    expect(`${what} ${fix}`).not.toMatch(/undefined|\[object|\bNaN kr/);
    // What was read may be Swedish; our own words are not.
    expect(fix.replace(/"[^"]*"/g, '')).not.toMatch(/[åäöÅÄÖ]/);
  }
});

test('all of it in one folder is told in one run', () => {
  const changes: Record<string, string | Uint8Array> = {};
  const inAgreement: FaultCase[] = [];
  for (const each of faultTable) {
    const made = Object.entries(each[2]());
    const [content] = made.flatMap(([path, written]) => (path === agreement ? [written] : []));
    if (content === undefined) Object.assign(changes, Object.fromEntries(made));
    else {
      changes[`agreements/fall-${inAgreement.length}.mdx`] = content;
      inAgreement.push(each);
    }
  }
  const problems = told(checkContent(archiveWith(changes)).problems);
  const files = new Set(problems.map(({ file }) => file));
  expect(inAgreement.length).toBeGreaterThan(90);
  const silent = Object.keys(changes).filter((path) => !files.has(path));
  expect(silent.map((path) => inAgreement[Number(/fall-(\d+)/.exec(path)?.[1])]?.[1] ?? path)).toEqual([]);
});
