import type { ContactKind } from './personal-data.ts';
import type { PageKind } from './withdrawn.ts';

/** Something an editor must know or fix, as data. Its words live in `text/problems.ts`. */
export type Problem = Cause & Place & { severity: Severity };

/** An `error` stops publishing, a `warning` does not, a `note` is shown on the page. */
export type Severity = 'error' | 'warning' | 'note';

/** Where the problem stands. `path` is a dotted path in the frontmatter, such as `money.lines.2.amount`. */
export interface Place {
  file: string;
  line?: number | undefined;
  column?: number | undefined;
  path?: string | undefined;
}

/** What is wrong. One member per code, so that a code without words does not compile. */
export type Cause =
  // Files and encodings
  | { code: 'content-missing' }
  | { code: 'content-empty' }
  | { code: 'file-name'; name: string; proposal?: string | undefined; choices?: string[] }
  | { code: 'reserved-name'; name: string }
  | { code: 'file-ignored'; name: string }
  | { code: 'file-place'; name: string }
  | { code: 'file-missing'; name: string }
  | { code: 'file-symlink' }
  | { code: 'file-unreadable'; reason: string }
  | { code: 'file-too-large'; bytes: number; limit: number }
  | { code: 'encoding'; found: 'utf-16' | 'not-utf-8'; byte: number }
  | {
      code: 'character';
      codePoint: string;
      kind: 'control' | 'bidi' | 'invisible' | 'replacement' | 'lookalike';
    }
  | { code: 'mojibake'; read: string; proposal: string }
  | { code: 'merge-conflict' }
  | { code: 'secret' }
  | { code: 'same-id'; id: string; other: string }
  | { code: 'duplicate-id'; id: string }
  | { code: 'more-faults'; limit: number }
  // YAML
  | { code: 'frontmatter-missing' }
  | { code: 'frontmatter-unclosed' }
  | { code: 'frontmatter-empty' }
  | { code: 'frontmatter-language'; read: string }
  | { code: 'yaml-syntax'; reason: string }
  | { code: 'yaml-tab' }
  | { code: 'yaml-duplicate-key'; key: string; firstLine: number }
  | { code: 'yaml-feature'; feature: 'anchor' | 'alias' | 'merge' | 'tag' | 'document' | 'key' }
  | { code: 'yaml-comment'; read: string }
  | { code: 'yaml-size'; length: number; limit: number }
  | { code: 'yaml-number'; read: string; proposal?: string | undefined }
  // Fields
  | { code: 'unknown-key'; key: string; nearest?: string | undefined }
  | { code: 'field-missing' }
  | { code: 'fields-missing'; fields: string[] }
  | { code: 'field-type'; expected: ValueKind; read: string }
  | { code: 'field-choice'; read: string; choices: string[]; nearest?: string | undefined }
  | { code: 'field-format'; format: ValueFormat; read: string; proposal?: string | undefined }
  | { code: 'field-length'; limit: number; kind: 'short' | 'long' | 'few' | 'many' }
  | { code: 'field-range'; read: string; minimum?: number | undefined; maximum?: number | undefined }
  | { code: 'amount'; read: string; proposal?: string | undefined }
  | { code: 'amount-negative'; read: string }
  | { code: 'amount-missing' }
  | { code: 'date'; read: string; proposals: string[] }
  | { code: 'period-reversed'; start: string; end: string }
  | {
      code: 'organisation-number';
      read: string;
      reason: 'checksum' | 'personal' | 'form';
      proposal?: string | undefined;
    }
  | { code: 'security-expired'; expires: string }
  | { code: 'evidence-path'; field: string; nearest?: string | undefined }
  | { code: 'evidence-source'; read: string; nearest?: string | undefined }
  // References
  | { code: 'unknown-reference'; collection: string; id: string; nearest?: string | undefined }
  | { code: 'unknown-unit'; organisation: string; id: string; nearest?: string | undefined }
  | { code: 'reference-to-draft'; id: string }
  | { code: 'unknown-deadline'; id: string; nearest?: string | undefined }
  | { code: 'not-a-party'; id: string; parties: string[] }
  | { code: 'succession-cycle'; cycle: string[] }
  | { code: 'parent-cycle'; cycle: string[] }
  | { code: 'same-name'; name: string; other: string }
  // Permanence: what has been published once always answers
  | { code: 'log-line'; fault: 'json' | 'form' | 'number' | 'chain' | 'date' | 'order'; number: number }
  | { code: 'page-vanished'; kind: PageKind; id: string; isDraft: boolean }
  | { code: 'withdrawn-published'; id: string }
  | { code: 'withdrawn-unpublished'; id: string; nearest?: string | undefined }
  | { code: 'withdrawn-form'; id: string; kind: PageKind }
  | { code: 'replacement-missing'; id: string; nearest?: string | undefined }
  | { code: 'replacement-withdrawn'; id: string; proposal?: string | undefined }
  // Body
  | { code: 'body-syntax'; reason: string; character?: string | undefined }
  | {
      code: 'body-code';
      kind: 'import' | 'export' | 'expression' | 'attribute-expression' | 'spread';
      read: string;
    }
  | { code: 'body-html'; read: string }
  | { code: 'body-comment' }
  | { code: 'body-component'; name: string; nearest?: string | undefined }
  | { code: 'body-attribute'; component: string; name: string; nearest?: string | undefined }
  | { code: 'body-attribute-missing'; component: string; name: string }
  | {
      code: 'body-attribute-value';
      component: string;
      name: string;
      read: string;
      nearest?: string | undefined;
    }
  | { code: 'body-heading'; depth: number }
  | { code: 'body-node'; node: string }
  | { code: 'body-size'; bytes: number; limit: number }
  | { code: 'body-depth'; node: string; limit: number }
  | { code: 'body-nesting'; component: string; inside: string }
  | { code: 'link-scheme'; read: string; proposal?: string | undefined }
  | { code: 'link-target'; read: string; nearest?: string | undefined }
  | { code: 'image-remote'; read: string }
  | { code: 'image-missing'; read: string; nearest?: string | undefined }
  | { code: 'image-alt'; read: string }
  | {
      code: 'image-kind';
      read: string;
      reason: 'format' | 'magic' | 'broken' | 'size' | 'animation' | 'path';
    }
  | { code: 'image-metadata'; read: string }
  // Personal data
  | { code: 'personal-number'; masked: string; where?: 'file-name' | 'picture' }
  | { code: 'contact'; kind: ContactKind; masked: string; digest?: string }
  | { code: 'acknowledgement-unused'; kind: ContactKind }
  | { code: 'redaction-derivable'; kind: ContactKind; masked: string; agreement: string; role?: string }
  | { code: 'small-group'; count: number; limit: number; place: string }
  // The document's own arithmetic and time logic: shown on the page, never corrected
  | { code: 'lines-against-total'; lines: number; total: number; difference: number }
  | { code: 'calculation'; product: number; amount: number; label: string }
  | {
      code: 'calculation-explained';
      rate: number;
      months: number;
      product: number;
      amount: number;
      label: string;
    }
  | { code: 'report-after-decision'; report: string; decision: string }
  | { code: 'gap-before'; predecessor: string; months: number }
  | { code: 'overlap-before'; predecessor: string; months: number }
  | { code: 'duration-against-period'; stated: number; computed: number };

export type ProblemCode = Cause['code'];

/** What kind of value a field takes, as an editor would say it. */
export type ValueKind = 'text' | 'number' | 'whole-number' | 'yes-or-no' | 'list' | 'fields';

/** The written forms that a text field may demand. */
export type ValueFormat =
  | 'slug'
  | 'unit'
  | 'journal-number'
  | 'one-line'
  | 'https-url'
  | 'base-url'
  | 'email'
  | 'sha256'
  | 'currency'
  | 'day'
  | 'field-path'
  | 'other';
