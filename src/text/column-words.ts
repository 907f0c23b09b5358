/** A column of the open data: its name in the file, and what it means in two languages. */
export interface ColumnWords {
  /** Lower case, without å, ä and ö, as programs want it; never changed once published. */
  name: string;
  sv: string;
  en: string;
}

export const column = (name: string, sv: string, en: string): ColumnWords => ({ name, sv, en });
