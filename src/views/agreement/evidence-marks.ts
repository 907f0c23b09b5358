import type { Agreement } from '../../domain/agreement.ts';
import type { Evidence, EvidenceBasis } from '../../domain/evidence.ts';
import { evidenceOf } from '../../domain/evidence-of.ts';
import { fieldLabel } from '../../text/fields.ts';
import { markWords, statedElsewhere } from '../../text/mark-words.ts';
import { html, type Html } from '../markup/html.ts';

/** A row of the page's evidence table. */
export interface EvidenceRow {
  number: number;
  id: string;
  fields: string[];
  basis: string;
  evidence: Evidence;
}

/** The marks at the values of one page and the rows they lead to. */
export interface EvidenceMarks {
  /** The mark of what a field rests on, its own or that of the field above it. */
  of: (path: string) => Html | undefined;
  /** The mark of a field that has evidence of its own. */
  own: (path: string) => Html | undefined;
  /** The mark of something that only this page works out, with how. */
  derived: (field: string, note: string, basis?: EvidenceBasis) => Html;
  rows: readonly EvidenceRow[];
}

export function evidenceMarks(agreement: Agreement): EvidenceMarks {
  const rows: EvidenceRow[] = [];
  const rowByPath = new Map<string, EvidenceRow>();
  const rowByContent = new Map<string, EvidenceRow>();
  const secondHand = new Set(agreement.sources.flatMap(({ id, role }) => (role === 'secondHand' ? id : [])));

  const add = (field: string, evidence: Evidence, key: string): EvidenceRow => {
    const known = rowByContent.get(key);
    if (known) {
      if (!known.fields.includes(field)) known.fields.push(field);
      return known;
    }
    const number = rows.length + 1;
    const row = { number, id: `b${number}`, fields: [field], basis: wordOf(evidence), evidence };
    rows.push(row);
    rowByContent.set(key, row);
    return row;
  };
  const wordOf = ({ basis, source }: Evidence): string =>
    basis === 'stated' && source !== undefined && secondHand.has(source) ? statedElsewhere : markWords[basis];

  for (const [path, evidence] of Object.entries(agreement.evidence ?? {})) {
    rowByPath.set(path, add(labelOf(path), evidence, keyOf(path, evidence)));
  }
  const own = (path: string): Html | undefined => toMark(rowByPath.get(path));
  return {
    of: (path) => {
      const found = evidenceOf(agreement, path);
      return found && own(found.path);
    },
    own,
    derived: (field, note, basis = 'derived') =>
      toMark(add(field, { basis, note }, `${basis}|${field}|${note}`)),
    rows,
  };
}

const labels = new Map<string, string>();

/** The same few paths come back on every page of the archive. */
function labelOf(path: string): string {
  const known = labels.get(path);
  if (known !== undefined) return known;
  const label = fieldLabel(path, 'agreement');
  labels.set(path, label);
  return label;
}

/** The same evidence for every line of a list is one row: eight categories chosen by the editor are told once. */
const keyOf = (path: string, { basis, source, section, quote, note }: Evidence): string =>
  [path.replace(/\.\d+/g, ''), basis, source, section, quote, note].join('|');

function toMark(row: EvidenceRow): Html;
function toMark(row: EvidenceRow | undefined): Html | undefined;
function toMark(row: EvidenceRow | undefined): Html | undefined {
  return row && html` <small><a href="#${row.id}">${row.basis} ${row.number}</a></small>`;
}
