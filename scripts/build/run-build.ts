import { join, relative, resolve } from 'node:path';
import { checkContent, type Checked } from '../../src/gate/check-content.ts';
import { countBySeverity, reportText } from '../../src/gate/reporters/report-text.ts';
import { swedishDay } from '../../src/site/swedish-day.ts';
import { buildWords, type BuildFigures } from '../../src/text/build-words.ts';
import { publicationWords } from '../../src/text/publication-words.ts';
import { publishWords } from '../../src/text/publish-words.ts';
import { urls } from '../../src/text/urls.ts';
import { findShortage } from '../release/disk-space.ts';
import { takeLock, type Lock } from '../release/lock.ts';
import { recover } from '../release/recover.ts';
import { refusalOf, type Refusal } from '../release/target-refusal.ts';
import { vanishingAgreements } from '../release/vanishing-agreements.ts';
import { buildSite } from './build-site.ts';
import { explainFailure } from './explain-failure.ts';
import { progressLine } from './progress-line.ts';
import { mendLog } from './publication-log.ts';
import { publishJob } from './publish-job.ts';
import { publishedBy } from './write-marker.ts';

export interface BuildChoices {
  content: string;
  out: string;
  today: string | undefined;
  /** To be looked at: nothing is written down as published. */
  isPreview: boolean;
  /** Whether agreements may vanish from the site. */
  allowFewer: boolean;
}

/** Check, build, audit and publish, telling what happens. Answers whether there is a new site. */
export async function runBuild(choices: BuildChoices): Promise<boolean> {
  const [content, out] = [resolve(choices.content), resolve(choices.out)];
  let lock: Lock | undefined;
  try {
    const refusal = refusalOf(out, content);
    if (refusal) return stop(refusalText(refusal, out));
    const taken = takeLock(out);
    if ('busy' in taken) return stop(publishWords.busy(out, taken.busy));
    lock = taken;
    recover(out);
    return await checkAndBuild({ ...choices, content, out }, lock);
  } catch (error) {
    console.error(explainFailure(error, out, content));
    return stop(buildWords.failed(out));
  } finally {
    lock?.release();
  }
}

async function checkAndBuild(
  { content, out, today, isPreview, allowFewer }: BuildChoices,
  lock: Lock,
): Promise<boolean> {
  const started = performance.now();
  const progress = progressLine();
  try {
    progress.show(buildWords.checking);
    const missed = isPreview ? 0 : mendLog(content, out);
    if (missed > 0) console.log(publicationWords.mended(missed));
    const checked = checkContent(content, urls.image, today ?? swedishDay(new Date()));
    progress.clear();
    if (!isPublishable(checked, content)) return stop(buildWords.stopped);
    const vanishing = allowFewer ? [] : vanishingAgreements(out, publishedBy(checked));
    if (vanishing.length > 0) return stop(publishWords.fewer(out, vanishing));
    const shortage = findShortage(out, content, process.cwd());
    if (shortage) return stop(publishWords.shortage(shortage));
    const onPage = (pages: number): void => progress.show(buildWords.building(pages));
    const pages = await buildSite(checked, { content, out, today, isPreview, onPage }, (job) => {
      progress.show(buildWords.auditing);
      return publishJob(job, lock);
    });
    progress.clear();
    report(checked, pages, out, (performance.now() - started) / 1000);
    if (checked.difference && !isPreview)
      console.log(publicationWords.recorded(checked.log.lines.length + 1, join(content, 'log.jsonl')));
    return true;
  } finally {
    progress.clear();
  }
}

function isPublishable({ problems }: Checked, content: string): boolean {
  const told = problems.filter(({ severity }) => severity !== 'note');
  if (told.length > 0)
    console.error(reportText(told, { language: 'sv', root: relative('.', content) || '.' }));
  return countBySeverity(problems).error === 0;
}

function report(checked: Checked, pages: number, out: string, seconds: number): void {
  const figures = { ...figuresOf(checked), pages, seconds: Math.round(seconds * 10) / 10 };
  console.log(buildWords.summary(figures));
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
  const { refused } = publishWords;
  if (refusal.reason === 'foreign-link') return refused['foreign-link'](out, refusal.target);
  if (refusal.reason === 'foreign-files') return refused['foreign-files'](out, refusal.files);
  return refused[refusal.reason](out);
}

function stop(text: string): false {
  console.error(text);
  return false;
}
