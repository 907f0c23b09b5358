import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LogConflict, mendLog, prepareLog } from '../../scripts/build/publication-log.ts';
import { readLog, toLogText, type Log } from '../../src/history/read-log.ts';
import { editionOf, logAfter, sha256 } from '../history/some-editions.ts';

const editions = ['Bron', 'Bron i norr', 'Bron i söder'].map((title) => editionOf({ bro: { title } }));
const logOf = (count: number): Log => logAfter(...editions.slice(0, count));
const textOf = (count: number): string => toLogText(logOf(count).lines);
const other = toLogText(logAfter(editionOf({ fyren: { title: 'Fyren' } })).lines);

let root: string;
let content: string;
let out: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'log-'));
  [content, out] = [join(root, 'content'), join(root, 'dist')];
  mkdirSync(content);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (folder: string, name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const kept = (): string => readFileSync(join(content, 'log.jsonl'), 'utf8');
const reasonOf = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (!(error instanceof LogConflict)) throw error;
    return error.reason;
  }
};

test('the log grows by a rename once the site is out, and not before', () => {
  write(content, 'log.jsonl', textOf(1));
  const settle = prepareLog(content, out, logOf(2));
  expect(kept()).toBe(textOf(1));
  write(out, 'verify/log.jsonl', textOf(2));
  settle();
  expect(kept()).toBe(textOf(2));
  expect(readdirSync(content)).toEqual(['log.jsonl']);
});

test('the first publication makes the log', () => {
  const settle = prepareLog(content, out, logOf(1));
  write(out, 'verify/log.jsonl', textOf(1));
  settle();
  expect(kept()).toBe(textOf(1));
});

test('a site that did not come out leaves no trace in the content', () => {
  write(content, 'log.jsonl', textOf(1));
  write(out, 'verify/log.jsonl', textOf(1));
  prepareLog(content, out, logOf(2))();
  expect(readdirSync(content)).toEqual(['log.jsonl']);
  expect(kept()).toBe(textOf(1));
});

test('nothing new leaves the log alone', () => {
  write(content, 'log.jsonl', textOf(2));
  prepareLog(content, out, logOf(2))();
  expect(kept()).toBe(textOf(2));
});

test('a log that another build has changed meanwhile is not written over', () => {
  write(content, 'log.jsonl', textOf(2));
  expect(reasonOf(() => prepareLog(content, out, logOf(2)))).toBeUndefined();
  write(content, 'log.jsonl', other);
  expect(reasonOf(() => prepareLog(content, out, logOf(2)))).toBe('changed');
});

test('a publication is never dated before the one it follows', () => {
  const { lines } = logOf(2);
  const early = lines.map(({ text }) => text.replace('2027-01-02', '2026-12-31'));
  write(content, 'log.jsonl', textOf(1));
  const log = readLog(early.map((text) => `${text}\n`).join(''), sha256);
  expect(reasonOf(() => prepareLog(content, out, log))).toBe('backwards');
});

/** A file that a build left whose process is no more: Linux counts to 4 194 304. */
const leftover = '.log.jsonl.pending-99999999-1';

test('a build stopped between publishing and writing down is made up for', () => {
  write(content, 'log.jsonl', textOf(1));
  write(content, leftover, textOf(2));
  write(out, 'verify/log.jsonl', textOf(2));
  mendLog(content, out);
  expect(kept()).toBe(textOf(2));
  expect(readdirSync(content)).toEqual(['log.jsonl']);
});

test('so it is when it was the very first publication', () => {
  write(content, leftover, textOf(1));
  write(out, 'verify/log.jsonl', textOf(1));
  mendLog(content, out);
  expect(kept()).toBe(textOf(1));
});

test('what a build had prepared and never published is forgotten', () => {
  write(content, 'log.jsonl', textOf(1));
  write(content, leftover, textOf(2));
  write(out, 'verify/log.jsonl', textOf(1));
  expect(mendLog(content, out)).toBe(0);
  expect(readdirSync(content)).toEqual(['log.jsonl']);
  expect(kept()).toBe(textOf(1));
});

test('what a build that is at work has prepared is left alone', () => {
  write(content, 'log.jsonl', textOf(1));
  const settle = prepareLog(content, out, logOf(2));
  mendLog(content, out);
  write(out, 'verify/log.jsonl', textOf(2));
  settle();
  expect(kept()).toBe(textOf(2));
});

test('an old copy of the log is brought up to what is published', () => {
  write(content, 'log.jsonl', textOf(1).replaceAll('\n', '\r\n'));
  write(out, 'verify/log.jsonl', textOf(3));
  expect(mendLog(content, out)).toBe(2);
  expect(kept()).toBe(textOf(3));
});

test('a preview is no publication to make up for', () => {
  write(content, 'log.jsonl', textOf(1));
  write(out, 'verify/log.jsonl', textOf(2));
  write(out, 'verify/preview.txt', 'x');
  expect(mendLog(content, out)).toBe(0);
  expect(kept()).toBe(textOf(1));
});

test('after a step back the log still knows all that was published', () => {
  write(content, 'log.jsonl', textOf(3));
  write(out, 'verify/log.jsonl', textOf(2));
  expect(mendLog(content, out)).toBe(0);
  expect(kept()).toBe(textOf(3));
});

test('a log that goes another way than the published one stops the build', () => {
  const branch = toLogText(logAfter(editions[0] ?? editionOf({}), editionOf({ bro: { title: 'x' } })).lines);
  write(content, 'log.jsonl', branch);
  write(out, 'verify/log.jsonl', textOf(2));
  expect(reasonOf(() => mendLog(content, out))).toBe('diverged');
  expect(kept()).toBe(branch);
});

test('a published log that does not hold together is not taken over', () => {
  write(content, 'log.jsonl', textOf(1));
  write(out, 'verify/log.jsonl', textOf(3).replace('2027-01-02', '2027-01-01'));
  expect(reasonOf(() => mendLog(content, out))).toBe('diverged');
});

test('a log that is lost stops the build, since its history would begin anew', () => {
  write(out, 'verify/log.jsonl', textOf(2));
  expect(reasonOf(() => mendLog(content, out))).toBe('missing');
  write(out, 'verify/preview.txt', 'x');
  expect(mendLog(content, out)).toBe(0);
  expect(existsSync(join(content, 'log.jsonl'))).toBe(false);
});

test('another archive that was published in the same folder is none of ours', () => {
  write(out, 'verify/log.jsonl', other);
  write(content, 'log.jsonl', textOf(1));
  expect(mendLog(content, out)).toBe(0);
  expect(kept()).toBe(textOf(1));
});
