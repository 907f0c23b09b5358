import type { Guard } from './guards.ts';

const served = ['tests/review/serve-review.test.ts'];
const published = ['tests/review/publish-draft.test.ts'];

/** What keeps strangers from a draft, and a draft from being published before somebody has read it. */
export const guardsOfReview: readonly Guard[] = [
  {
    name: 'the review is for those who have its address',
    file: 'scripts/serve/own-question.ts',
    find: 'timingSafeEqual(own, other)',
    replace: 'true',
    tests: served,
  },
  {
    name: 'the review takes no answers from other pages',
    file: 'scripts/serve/own-question.ts',
    find: 'return isSameOrigin && ',
    replace: 'return ',
    tests: served,
  },
  {
    name: 'the review answers to no other name of the machine',
    file: 'scripts/review/serve-review.ts',
    find: '!isOwnHost(request)',
    replace: 'false',
    tests: served,
  },
  {
    name: 'an answer to another text than was seen is not saved',
    file: 'scripts/review/review-session.ts',
    find: "sent.get('version') !== versionOf(draft)",
    replace: 'false',
    tests: served,
  },
  {
    name: 'a correction that the gate refuses is not saved',
    file: 'scripts/review/review-session.ts',
    find: 'faults.length > 0',
    replace: 'false',
    tests: served,
  },
  {
    name: 'a draft is not published before it is confirmed',
    file: 'scripts/review/publish-draft.ts',
    find: 'refuseFor(lines, ',
    replace: 'refuseFor([], ',
    tests: published,
  },
  {
    name: 'a draft is not published with doubts that nobody has read',
    file: 'scripts/review/publish-draft.ts',
    find: 'refuseFor(doubts, ',
    replace: 'refuseFor([], ',
    tests: published,
  },
  {
    name: 'a draft is not published with faults',
    file: 'scripts/review/publish-draft.ts',
    find: 'refuseFor(faults, ',
    replace: 'refuseFor([], ',
    tests: published,
  },
  {
    name: 'a value that is changed has to be confirmed again',
    file: 'src/review/review-items.ts',
    find: '&& isSame(each.value, value)',
    replace: '',
    tests: ['tests/review/answer-draft.test.ts'],
  },
];
