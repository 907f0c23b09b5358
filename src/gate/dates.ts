import { agreementSchema, type Agreement } from '../domain/agreement.ts';
import type { When } from '../domain/when.ts';
import { judgeDate } from './judge-value.ts';
import type { FieldFault } from './schema-problems.ts';
import { visitorFor } from './visit-fields.ts';

const visit = visitorFor(agreementSchema);

/** Dates that are well formed but cannot be meant: another millennium, or an end before the start. */
export function findDateFaults(data: Agreement): FieldFault[] {
  const faults: FieldFault[] = [];
  visit(data, {
    when: (value, path) => {
      const date = dateOf(value);
      if (date !== undefined && /^(?:0|1[0-7]|2[2-9]|[3-9])\d+-/.test(date))
        faults.push({ cause: judgeDate(date), path });
    },
  });
  return [...faults, ...findReversed(data)];
}

function findReversed({ period }: Agreement): FieldFault[] {
  if (period === 'notStated') return [];
  const [start, end] = [dateOf(period.start), dateOf(period.end)];
  if (start === undefined || end === undefined || !isBefore(end, start)) return [];
  return [{ cause: { code: 'period-reversed', start, end }, path: ['period', 'end'] }];
}

/** Compared only as far as both are known, so that a month is never before a day of its own. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

function dateOf(when: When | undefined): string | undefined {
  if (typeof when === 'string') return when;
  return when && 'date' in when ? when.date : undefined;
}
