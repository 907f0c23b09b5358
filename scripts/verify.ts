import { hash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { verifySite, type Verdict } from '../src/history/verify-site.ts';
import { fileOf, lastingAddress, urls } from '../src/text/urls.ts';
import { verifyWords as words } from '../src/text/verify-words.ts';
import { readArguments } from './arguments.ts';
import { listFolder } from './release/read-folder.ts';
import { marker } from './release/site-marker.ts';
import { explainSiteFault } from './verify/explain-site-fault.ts';

const { words: given, json } = readArguments({
  name: 'npm run verify',
  about: words.about,
  flags: ['json'],
  words: words.words,
});
const [folder = 'dist'] = given;

const refusal = refusalOf(given, folder);
if (refusal !== undefined) {
  console.error(refusal);
  process.exit(2);
}

const verdict = verify(resolve(folder));
if (json) console.log(JSON.stringify({ ...verdict, faults: verdict.faults.map(toJson) }, null, 2));
else report(verdict);
process.exitCode = verdict.faults.length > 0 ? 1 : 0;

function refusalOf(given: readonly string[], folder: string): string | undefined {
  if (given.length > 1) return words.tooMany;
  if (/^https?:\/\//i.test(folder)) return words.address(folder);
  return existsSync(folder) && statSync(folder).isDirectory() ? undefined : words.noFolder(folder);
}

/** The marker says whose the folder is on this machine; it is no part of the site, and copies may lack it. */
function verify(root: string): Verdict {
  return verifySite(
    {
      paths: listFolder(root).filter((path) => path !== marker),
      read: (path) => readFileSync(join(root, path)),
    },
    {
      log: fileOf(urls.log),
      manifest: fileOf(urls.manifest),
      changes: fileOf(urls.changes),
      pageOf: (kind, id) => fileOf(lastingAddress(kind, id)),
    },
    (data) => hash('sha256', data),
  );
}

function report(verdict: Verdict): void {
  const { faults, head, lastDate } = verdict;
  for (const fault of faults) console.error(explainSiteFault(fault));
  if (faults.length > 0) return console.error(words.bad(faults.length));
  console.log(words.good(verdict));
  if (existsSync(join(folder, fileOf(urls.previewNote)))) console.log(words.preview);
  if (head !== undefined && lastDate !== undefined) console.log(words.head(head, lastDate));
  console.log(words.compare);
}

function toJson(fault: Verdict['faults'][number]): object {
  return { ...fault, what: explainSiteFault(fault) };
}
