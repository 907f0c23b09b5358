import { swedishDay } from '../src/site/swedish-day.ts';
import { buildWords } from '../src/text/build-words.ts';
import { reviewWords as words } from '../src/text/review-words.ts';
import { readArguments } from './arguments.ts';
import { openDraft } from './review/open-draft.ts';
import { Refusal } from './review/refusal.ts';
import { serveReview } from './review/serve-review.ts';

const name = 'npm run review';
const {
  content,
  work,
  port,
  words: ids,
} = readArguments({
  name,
  about: words.about,
  flags: ['content', 'work', 'port'],
  words: words.id,
});
const [id = ''] = ids;

if (ids.length !== 1) {
  console.error(ids.length === 0 ? words.needsId(name) : words.oneId);
  process.exit(2);
}
try {
  const place = { id, content, work };
  openDraft(place);
  const { address } = await serveReview({ ...place, port, today: swedishDay(new Date()) });
  console.log(words.serving(address));
} catch (error) {
  const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  if (!isTaken && !(error instanceof Refusal)) throw error;
  console.error(isTaken ? buildWords.portTaken(port) : (error as Refusal).message);
  process.exitCode = 1;
}
