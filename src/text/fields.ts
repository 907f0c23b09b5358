import { agreementFields } from './fields-agreement.ts';
import { compoundWordsFields } from './fields-compound-words.ts';
import type { FieldText } from './field-text.ts';
import { evidenceFields } from './fields-evidence.ts';
import { organisationFields } from './fields-organisation.ts';
import { siteFields } from './fields-site.ts';
import { vocabularyFields } from './fields-vocabulary.ts';
import { withdrawnFields } from './fields-withdrawn.ts';

/** What a content file can be. */
export type RecordKind = 'agreement' | 'organisation' | 'vocabulary' | 'compounds' | 'site' | 'withdrawn';

type Texts = Readonly<Record<string, FieldText & { row?: string }>>;

/** The words of every field, by kind of file. */
export const fields: Record<RecordKind, Texts> = {
  agreement: agreementFields,
  organisation: organisationFields,
  vocabulary: vocabularyFields,
  compounds: compoundWordsFields,
  site: siteFields,
  withdrawn: withdrawnFields,
};

const kinds = Object.keys(fields) as RecordKind[];

/**
 * The name of a field as an editor knows it: `money.lines.2.amount` is ”Pengar, budgetrad 3: belopp”.
 * Without a kind the first kind of file that has the field is taken. What no schema knows is shown as it was written.
 */
export function fieldLabel(path: string, kind?: RecordKind): string {
  if (path.startsWith('evidence.')) return evidenceLabel(path.slice('evidence.'.length));
  const plain = path.replace(/\.\d+(?=\.|$)/g, '');
  const found = kind ?? kinds.find((each) => Object.hasOwn(fields[each], plain)) ?? 'agreement';
  const parts = partsOf(path.split('.'), fields[found]);
  const [first = path, ...rest] = parts.map((part, index) => (index === 0 ? capital(part) : small(part)));
  const last = rest.pop();
  return last === undefined ? first : `${[first, ...rest].join(', ')}: ${last}`;
}

/** Evidence is keyed by path, so what stands beneath it is named by the field it is evidence for. */
function evidenceLabel(path: string): string {
  const [, about = path, key] = /^(.+?)(?:\.(basis|source|section|quote|note))?$/.exec(path) ?? [];
  const label = `Belägg för ${small(fieldLabel(about, 'agreement'))}`;
  return key === undefined
    ? label
    : `${label}, ${small(evidenceFields[key as keyof typeof evidenceFields].label)}`;
}

function partsOf(segments: readonly string[], texts: Texts): string[] {
  const parts: string[] = [];
  let path = '';
  let row: string | undefined;
  for (const segment of segments) {
    if (row !== undefined && /^\d+$/.test(segment)) {
      parts[parts.length - 1] = `${row} ${String(Number(segment) + 1)}`;
      row = undefined;
      continue;
    }
    path = path === '' ? segment : `${path}.${segment}`;
    const text = Object.hasOwn(texts, path) ? texts[path] : undefined;
    parts.push(text?.label ?? `”${segment}”`);
    row = text?.row;
  }
  return parts;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

// An abbreviation keeps its capitals in the middle of a sentence: IOP, SHA-256.
const small = (text: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
