import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/gate/sha256.ts';
import { readLog, toLogText, type Log } from '../../src/history/read-log.ts';
import { fileOf, urls } from '../../src/text/urls.ts';
import { isRunning, nameOfProcess } from '../release/running-process.ts';

/** The log of the content folder cannot go on as it stands. */
export class LogConflict extends Error {
  readonly reason: 'missing' | 'diverged' | 'changed' | 'backwards';

  constructor(reason: LogConflict['reason']) {
    super(`The log of publications cannot go on: ${reason}.`);
    this.name = 'LogConflict';
    this.reason = reason;
  }
}

/**
 * Bring the log up to what is published, in case a build was stopped between publishing and writing it down, or an
 * old copy of the log has been put back. Answers how many publications it had missed.
 */
export function mendLog(content: string, out: string): number {
  const published = publishedLog(out);
  for (const name of leftBehind(content)) settle(content, join(content, name), published);
  const own = readText(logIn(content));
  const isPreview = existsSync(join(out, fileOf(urls.previewNote)));
  if (isPreview || published === '' || own.startsWith(published)) return 0;
  if (own === '') throw new LogConflict('missing');
  // Another archive was published here before; its history is not ours.
  if (firstLine(own) !== firstLine(published)) return 0;
  const log = readLog(published, sha256);
  if (!published.startsWith(own) || log.faults.length > 0) throw new LogConflict('diverged');
  renameSync(writePending(content, published), logIn(content));
  return log.lines.length - readLog(own, sha256).lines.length;
}

/**
 * Write the log of a new publication beside the old one. Fails before anything is published if it cannot be kept. What
 * is answered is to be called when the site has been published or has not: it lets the log follow what stands.
 */
export function prepareLog(content: string, out: string, log: Log): () => void {
  const [own, grown] = [readText(logIn(content)), toLogText(log.lines)];
  if (own === grown) return () => undefined;
  if (own !== toLogText(log.lines.slice(0, -1))) throw new LogConflict('changed');
  // What was there before has been judged, so only the day of the new line can be wrong.
  if (log.faults.length > 0) throw new LogConflict('backwards');
  const pending = writePending(content, grown);
  return () => settle(content, pending, publishedLog(out));
}

/** A rename, since nothing more should be able to go wrong once the site is out. */
function settle(content: string, pending: string, published: string): void {
  if (readText(pending) === published) renameSync(pending, logIn(content));
  else rmSync(pending);
}

const pendingStart = '.log.jsonl.pending-';

function writePending(content: string, text: string): string {
  const pending = join(content, `${pendingStart}${nameOfProcess()}`);
  writeFileSync(pending, text, { flush: true });
  return pending;
}

/** What builds that are no longer running had prepared. */
const leftBehind = (content: string): string[] =>
  (existsSync(content) ? readdirSync(content) : []).filter(
    (name) => name.startsWith(pendingStart) && !isRunning(name.slice(pendingStart.length)),
  );

const publishedLog = (out: string): string => readText(join(out, fileOf(urls.log)));

const logIn = (content: string): string => join(content, 'log.jsonl');

/** With the line ends of the log, whatever a version handler has made of them. */
const readText = (path: string): string =>
  existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : '';

const firstLine = (text: string): string => text.slice(0, text.indexOf('\n'));
