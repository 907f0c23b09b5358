import { swedishDay } from '../src/site/swedish-day.ts';
import { reviewWords as words } from '../src/text/review-words.ts';
import { readArguments } from './arguments.ts';
import { publishDraft } from './review/publish-draft.ts';
import { Refusal } from './review/refusal.ts';

const name = 'npm run publish-draft';
const {
  content,
  work,
  words: ids,
} = readArguments({
  name,
  about: words.publishAbout,
  flags: ['content', 'work'],
  words: words.id,
});
const [id = ''] = ids;

if (ids.length !== 1) {
  console.error(ids.length === 0 ? words.needsId(name) : words.oneId);
  process.exit(2);
}
try {
  console.log(publishDraft({ id, content, work }, swedishDay(new Date())));
} catch (error) {
  if (!(error instanceof Refusal)) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    console.error(words.noAccess(path ?? id, code));
  } else console.error(error.message);
  process.exitCode = 1;
}
