/** Why a built site must not be published: as data, with its words elsewhere. */
export type AuditFault =
  | { code: 'missing-page' | 'unknown-page' | 'unknown-format' | 'no-policy'; file: string }
  | { code: 'draft' | 'withdrawn' | 'machine'; file: string; of: string }
  | { code: 'personal-number' | 'email'; file: string; found: string }
  | {
      code: 'broken-link' | 'broken-anchor' | 'insecure-link' | 'odd-link' | 'other-host';
      file: string;
      target: string;
    }
  | { code: 'inline-code' | 'inline-style' | 'odd-markup'; file: string; found: string }
  | { code: 'unreadable'; file: string; format: string; reason: string };

export type AuditCode = AuditFault['code'];
