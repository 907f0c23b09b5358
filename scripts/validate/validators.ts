import { calendars } from './calendars.ts';
import { catalogue } from './catalogue.ts';
import { csvReaders } from './csv-readers.ts';
import { feeds } from './feeds.ts';
import { grants } from './grants.ts';
import { jsonSchemas } from './json-schemas.ts';
import { pdf } from './pdf.ts';
import { sitemap } from './sitemap.ts';
import { snippets } from './snippets.ts';
import { tableSchemas } from './table-schemas.ts';
import type { Validator } from './validator.ts';
import { workbook } from './workbook.ts';

/** Everyone who is asked, in the order they answer. */
export const validators: readonly Validator[] = [
  tableSchemas,
  csvReaders,
  workbook,
  jsonSchemas,
  grants,
  feeds,
  calendars,
  catalogue,
  sitemap,
  pdf,
  ...snippets,
];
