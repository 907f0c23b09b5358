import { importWords as words } from '../../src/text/import-command-words.ts';
import { readArchiveContext } from './archive-context.ts';
import { importFile, type FileOutcome } from './import-file.ts';
import { listFiles } from './list-files.ts';
import { readFlags } from './read-flags.ts';
import { reportLines } from './report-lines.ts';

/** What is to be said, and how the command ends. */
export interface Outcome {
  code: 0 | 1 | 2;
  text: string;
}

/** Import every file that is named. One that cannot be read does not stop the others. */
export async function runImport(args: readonly string[]): Promise<Outcome> {
  const flags = readFlags(args);
  if ('help' in flags) return { code: 0, text: flags.help };
  if ('faults' in flags) return { code: 2, text: flags.faults.join('\n') };
  const outcomes: FileOutcome[] = [];
  const { files, faults } = listFiles(flags.files);
  for (const file of files) {
    // Each draft is part of the archive when the next is read: a second file of one agreement is told.
    const archive = readArchiveContext(flags.content);
    if (!archive) return { code: 2, text: words.noContent(flags.content) };
    outcomes.push(...(await importFile(file, archive, flags, flags.confirm)));
  }
  const failed = [...faults, ...outcomes.flatMap((each) => ('fault' in each ? [each.fault] : []))];
  const code = failed.length > 0 ? 1 : 0;
  if (flags.json) return { code, text: JSON.stringify({ faults, files: outcomes }, null, 2) };
  const drafts = outcomes.filter((each) => 'report' in each && each.placed).length;
  return {
    code,
    text: [
      ...outcomes.flatMap((each) => ('report' in each ? [...reportLines(each), ''] : [])),
      ...outcomes.flatMap((each) => ('notice' in each ? [each.notice, ''] : [])),
      ...failed,
      words.done(drafts, files.length),
      ...(drafts > 0 ? [words.next] : []),
    ].join('\n'),
  };
}
