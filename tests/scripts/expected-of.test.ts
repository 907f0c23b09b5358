import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectedOf } from '../../scripts/build/expected-of.ts';
import type { BuildJob } from '../../scripts/build/build-job.ts';
import type { Forbidden } from '../../src/audit/forbidden.ts';
import { checkContent } from '../../src/gate/check-content.ts';
import { trialFolder } from './fake-site.ts';

let trial: string;
let content: string;
beforeEach(() => {
  trial = trialFolder();
  content = join(trial, 'content');
  cpSync('tests/fixtures/archive', content, { recursive: true });
});
afterEach(() => rmSync(trial, { recursive: true }));

const agreement = (id: string): string => join(content, `agreements/${id}.mdx`);

function forbidden(code: Forbidden['code']): string[] {
  const job = { checked: checkContent(content), content, out: join(trial, 'dist') } as BuildJob;
  return expectedOf(job)
    .forbidden.filter((each) => each.code === code)
    .map(({ text }) => text);
}

const own = 'Ingen har hittills sagt någonting om vem som ska bära ut stolarna';

test('a draft that was begun as a copy is known by what is new in it', () => {
  const copied = readFileSync(agreement('vandring'), 'utf8').replace('---\n', '---\ndraft: true\n');
  writeFileSync(agreement('vandring-igen'), copied);
  expect(forbidden('draft')).toEqual(['/avtal/vandring-igen/']);
  writeFileSync(agreement('vandring-igen'), `${copied}\n${own}.\n`);
  expect(forbidden('draft')).toEqual(['/avtal/vandring-igen/', own]);
});

test('what has been withdrawn is known by what the standing site says of it', () => {
  rmSync(agreement('vandring'));
  const tombstone = 'id: vandring\nreason: mistake\ndate: 2026-11-21\ndecision: Kommunstyrelsen\n';
  mkdirSync(join(content, 'withdrawn'));
  writeFileSync(join(content, 'withdrawn/vandring.yaml'), tombstone);
  expect(forbidden('withdrawn')).toEqual([]);
  const standing = join(trial, 'dist/data/v1/avtal/vandring.json');
  mkdirSync(dirname(standing), { recursive: true });
  writeFileSync(standing, JSON.stringify({ data: { title: 'Vandring', lead: 'Kort.' }, text: `${own}.` }));
  expect(forbidden('withdrawn')).toEqual([own]);
});

test('paths of this machine are looked for', () => {
  expect(forbidden('machine')).toEqual([process.cwd(), content]);
});
