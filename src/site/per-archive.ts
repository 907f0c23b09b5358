import type { Archive } from '../domain/archive.ts';
import { agreementLists } from '../views/agreement-lists.ts';
import { calendarView } from '../views/calendar/calendar-view.ts';
import { changesView } from '../views/changes/changes-view.ts';
import { followUpView } from '../views/follow-up/follow-up-view.ts';
import { moneyView } from '../views/money/money-view.ts';
import { qualityView } from '../views/quality/quality-view.ts';
import { getArchive } from './archive.ts';
import { settings } from './settings.ts';

/** What many pages share, made once for each archive that is read: once in a build, anew after an edit in the preview. */
export const getAgreementLists = oncePerArchive(agreementLists);
export const getCalendarView = oncePerArchive(calendarView);
export const getChangesView = oncePerArchive(changesView);
export const getFollowUpView = oncePerArchive(followUpView);
export const getMoneyView = oncePerArchive(moneyView);
export const getQuality = oncePerArchive(qualityView);

function oncePerArchive<View>(make: (archive: Archive, today: string) => View): () => Promise<View> {
  const made = new WeakMap<Archive, View>();
  return async () => {
    const archive = await getArchive();
    const view = made.has(archive) ? (made.get(archive) as View) : make(archive, settings.today);
    made.set(archive, view);
    return view;
  };
}
