import type { Problem } from '../../src/domain/problem.ts';
import { answerDraft, type Answer, type Answered } from '../../src/review/answer-draft.ts';
import { freshProblems, isHindrance } from '../../src/review/fresh-problems.ts';
import { nextAfter } from '../../src/review/next-after.ts';
import type { Judgement } from '../../src/review/problems-html.ts';
import { readAnswer } from '../../src/review/read-answer.ts';
import { readForm } from '../../src/review/read-form.ts';
import { reviewOf } from '../../src/review/review-items.ts';
import { reviewPage, type Said } from '../../src/review/review-page.ts';
import { sha256 } from '../../src/gate/sha256.ts';
import { fieldLabel } from '../../src/text/fields.ts';
import { reviewWords as words } from '../../src/text/review-words.ts';
import { replaceFile } from '../edit/replace-file.ts';
import { toJudgement, type Judged } from './judge-draft.ts';
import { openDraft, type DraftPlace, type OpenDraft } from './open-draft.ts';
import { writeConfirmed } from './work-record.ts';

/** A draft, what judges it, and what our own page is known by. */
export interface Session extends DraftPlace {
  judge: (text: string) => Judged;
  token: string;
}

/** The page as the draft stands now. */
export function showPage(session: Session, said?: Said): string {
  const draft = openDraft(session);
  const { problems, names } = session.judge(draft.text);
  const { title } = draft.data;
  return reviewPage({
    id: session.id,
    title: typeof title === 'string' ? title : undefined,
    review: reviewOf(draft.data, draft.record),
    record: draft.record,
    judgements: problems.map(toJudgement),
    names,
    token: session.token,
    version: versionOf(draft),
    ...(said && { said }),
  });
}

/** Save an answer, or say why it is not saved. */
export function takeAnswer(session: Session, sent: URLSearchParams): Said {
  const draft = openDraft(session);
  if (sent.get('version') !== versionOf(draft)) return refused(words.refused.changed, sent);
  const answer = readAnswer(sent, draft.data);
  if (answer === 'empty') return refused(words.refused.empty, sent);
  const answered = answer && answerDraft(draft.text, draft.record, answer);
  if (!answered) return refused(words.refused.gone, sent);
  if (answer.kind === 'correct' || answer.kind === 'choose' || answer.kind === 'add') {
    const faults = broughtBy(session, draft, answered).filter(isHindrance).map(toJudgement);
    if (faults.length > 0) return refused(words.refused.fault, sent, faults);
  }
  try {
    save(session, draft, answered);
  } catch (error) {
    const { code, path = draft.file } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refused(words.refused.unwritten(path, code), sent);
  }
  return saidOf(answer, draft, openDraft(session));
}

/** What the gate would say of a value that is being typed. Nothing is saved. */
export function tryAnswer(session: Session, sent: URLSearchParams): Judgement[] {
  const draft = openDraft(session);
  const answer = readAnswer(sent, draft.data);
  const answered = typeof answer === 'object' && answerDraft(draft.text, draft.record, answer);
  return answered ? broughtBy(session, draft, answered).map(toJudgement) : [];
}

function broughtBy(session: Session, draft: OpenDraft, answered: Answered): Problem[] {
  const before = session.judge(draft.text).problems;
  return freshProblems(before, session.judge(answered.text).problems);
}

/** The draft first: whenever the process ends, what is confirmed is something that the file says. */
function save(session: Session, draft: OpenDraft, { text, confirmed }: Answered): void {
  if (text !== draft.text) replaceFile(draft.file, text);
  if (draft.record) writeConfirmed(session, draft.record, confirmed);
}

function saidOf(answer: Answer, before: OpenDraft, after: OpenDraft): Said {
  const [old, now] = [before, after].map(({ data, record }) => reviewOf(data, record));
  const text = words.said[answer.kind](fieldLabel(answer.path, 'agreement'));
  return { text, isRefused: false, next: old && now && nextAfter(answer, old, now) };
}

/** What was typed is given back, so that nothing has to be typed again. */
function refused(text: string, sent: URLSearchParams, faults: Judgement[] = []): Said {
  const form = readForm(sent);
  if (form !== undefined)
    return { text, isRefused: true, typed: { path: sent.get('path') ?? '', form, faults } };
  return { text: [text, ...faults.map(({ what }) => what)].join(' '), isRefused: true };
}

const versionOf = ({ text }: OpenDraft): string => sha256(Buffer.from(text)).slice(0, 32);
