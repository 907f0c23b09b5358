import type { Archive } from '../domain/archive.ts';
import type { RenderedBody } from '../markdown/render-body.ts';
import { agreementLists } from './agreement-lists.ts';
import { agreementPages } from './agreement/agreement-pages.ts';
import { calendarPages } from './calendar/calendar-pages.ts';
import { calendarView } from './calendar/calendar-view.ts';
import { changesPages } from './changes/changes-pages.ts';
import { changesView } from './changes/changes-view.ts';
import { matrixPages } from './clauses/matrix-pages.ts';
import { silentPages } from './clauses/silent-pages.ts';
import { topicPages } from './clauses/topic-pages.ts';
import { followUpPages } from './follow-up/follow-up-pages.ts';
import { followUpView } from './follow-up/follow-up-view.ts';
import type { PageMaker } from './frame/page-maker.ts';
import { facetPages } from './list/facet-pages.ts';
import { sortedPages } from './list/sorted-pages.ts';
import { moneyPages } from './money/money-pages.ts';
import { moneyView } from './money/money-view.ts';
import { organisationPages } from './organisation/organisation-pages.ts';
import { qualityPages } from './quality/quality-pages.ts';
import { qualityView } from './quality/quality-view.ts';

/** Every kind of page of which a large archive has hundreds or thousands; each kind is one route. */
export function* manyPages(
  archive: Archive,
  bodies: ReadonlyMap<string, RenderedBody>,
  today: string,
): Generator<PageMaker[]> {
  const lists = agreementLists(archive, today);
  yield agreementPages(archive, bodies, today);
  yield organisationPages(archive, lists);
  yield sortedPages(lists, today);
  yield facetPages(lists, today);
  yield topicPages(archive);
  yield silentPages(archive);
  yield matrixPages(archive, lists);
  yield qualityPages(qualityView(archive));
  yield changesPages(changesView(archive));
  yield calendarPages(calendarView(archive));
  yield followUpPages(followUpView(archive, today));
  yield moneyPages(moneyView(archive));
}
