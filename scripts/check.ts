import { relative, resolve } from 'node:path';
import { checkContent } from '../src/gate/check-content.ts';
import { reportAnnotations } from '../src/gate/reporters/report-annotations.ts';
import { reportJson } from '../src/gate/reporters/report-json.ts';
import { countBySeverity, reportText } from '../src/gate/reporters/report-text.ts';
import { swedishDay } from '../src/site/swedish-day.ts';
import { checkWords } from '../src/text/check-words.ts';
import { commandWords } from '../src/text/command-words.ts';
import { readArguments } from './arguments.ts';

const {
  content,
  json,
  lang: language,
} = readArguments({
  name: 'npm run check',
  about: commandWords.check.about,
  flags: ['content', 'json', 'lang'],
});

const { problems, sources } = checkContent(resolve(content), undefined, swedishDay(new Date()));
const options = { language, root: relative('.', content) || '.' };
const { error } = countBySeverity(problems);

if (json) console.log(reportJson(problems, options));
else {
  console.log(reportText(problems, options));
  if (error === 0) console.log(checkWords[language].good(sources.agreements.length));
}
if (process.env['GITHUB_ACTIONS'] === 'true' && !json) console.log(reportAnnotations(problems, options));
process.exitCode = error > 0 ? 1 : 0;
