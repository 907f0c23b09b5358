import type { AgreementNode } from '../domain/archive.ts';
import { calendarPage as words } from './calendar-page.ts';

/** What a reader should know about the end of an agreement. */
export const endNote = ({ span }: AgreementNode): string =>
  [span.end?.basis !== 'stated' && words.derived, span.orAsAgreed && words.asAgreed]
    .filter(Boolean)
    .join(' ');
