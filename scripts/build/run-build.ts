import { relative, resolve } from 'node:path';
import { checkContent, type Checked } from '../../src/gate/check-content.ts';
import { countBySeverity, reportText } from '../../src/gate/reporters/report-text.ts';
import { urls } from '../../src/text/urls.ts';
import { buildWords, type BuildFigures } from '../../src/text/build-words.ts';
import type { LogLine } from './build-log.ts';
import { buildSite, BuildErrors, type Built } from './build-site.ts';
import { progressLine } from './progress-line.ts';
import { recover, refusalOf, type Refusal } from './target-folder.ts';

/** Check, build and swap, telling what happens. Answers whether there is a new site. */
export async function runBuild(arguments_: {
  content: string;
  out: string;
  today: string | undefined;
}): Promise<boolean> {
  const [content, out] = [resolve(arguments_.content), resolve(arguments_.out)];
  const started = performance.now();
  const refusal = refusalOf(out, content);
  if (refusal) return stop(refusalText(refusal, out));
  recover(out);
  const progress = progressLine();
  progress.show(buildWords.checking);
  const checked = checkContent(content, urls.image);
  progress.clear();
  if (!isPublishable(checked, content)) return stop(buildWords.stopped);
  try {
    const onPage = (pages: number): void => progress.show(buildWords.building(pages));
    const built = await buildSite(checked, { content, out, today: arguments_.today, onPage });
    progress.clear();
    report(checked, built, out, (performance.now() - started) / 1000);
    return true;
  } catch (error) {
    progress.clear();
    console.error(faultText(error));
    return stop(buildWords.failed(out));
  }
}

function isPublishable({ problems }: Checked, content: string): boolean {
  const told = problems.filter(({ severity }) => severity !== 'note');
  if (told.length > 0)
    console.error(reportText(told, { language: 'sv', root: relative('.', content) || '.' }));
  return countBySeverity(problems).error === 0;
}

function report(checked: Checked, { pages, warnings }: Built, out: string, seconds: number): void {
  for (const warning of warnings) console.warn(lineText(warning));
  const figures = { ...figuresOf(checked), pages, seconds: Math.round(seconds * 10) / 10 };
  console.log(buildWords.summary(figures));
  if (warnings.length > 0) console.log(buildWords.warnings(warnings.length));
  console.log(buildWords.result(out));
}

function figuresOf({
  sources: { agreements },
}: Checked): Pick<BuildFigures, 'agreements' | 'mentioned' | 'parties'> {
  const own = agreements.filter(({ data }) => data.held !== 'mentioned');
  const parties = new Set(own.flatMap(({ data }) => data.parties.map(({ organisation }) => organisation.id)));
  return { agreements: own.length, mentioned: agreements.length - own.length, parties: parties.size };
}

function refusalText(refusal: Refusal, out: string): string {
  return refusal.reason === 'busy'
    ? buildWords.refused.busy(out, refusal.pid)
    : buildWords.refused[refusal.reason](out);
}

function faultText(error: unknown): string {
  if (error instanceof BuildErrors) return error.lines.map(lineText).join('\n');
  const { code, path, message, stack } = error as NodeJS.ErrnoException;
  if (path && ['EACCES', 'EROFS', 'ENOSPC', 'EPERM', 'EDQUOT'].includes(code ?? ''))
    return buildWords.unwritable(path, message);
  return stack ?? String(error);
}

const lineText = ({ label, level, message }: LogLine): string =>
  `[${level.toUpperCase()}] ${label ? `[${label}] ` : ''}${message}`;

function stop(text: string): false {
  console.error(text);
  return false;
}
