import type { ContactKind } from '../domain/personal-data.ts';

/** A contact in a text. `value` is the same however it is spelled; it is compared and never shown. */
export interface Contact {
  kind: ContactKind;
  value: string;
  masked: string;
  offset: number;
  /** The role that stands by a name. */
  role?: string;
}
