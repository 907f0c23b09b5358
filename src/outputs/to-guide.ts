import { jsonSchemas } from '../domain/json-schema.ts';
import { choices } from '../text/choices.ts';
import { choicesByPath } from '../text/choices-by-path.ts';
import { evidenceFields } from '../text/fields-evidence.ts';
import { whenFields } from '../text/fields-when.ts';
import { fields } from '../text/fields.ts';
import { guideText } from '../text/guide.ts';
import { toFieldTables } from './to-field-tables.ts';

/** The tables of the guide by the name of their markers; the schema says what a field may be, the texts what it is. */
const tables: Record<string, () => string> = {
  agreement: () => toFieldTables(jsonSchemas.agreement(), fields.agreement, choicesByPath.agreement),
  when: () => toFieldTables(jsonSchemas.when(), whenFields, { 'relative.anchor': choices.anchor }),
  evidence: () => toFieldTables(jsonSchemas.evidence(), evidenceFields, { basis: choices.evidenceBasis }),
  organisation: () =>
    toFieldTables(jsonSchemas.organisation(), fields.organisation, choicesByPath.organisation),
  vocabulary: () => toFieldTables(jsonSchemas.vocabulary(), fields.vocabulary, choicesByPath.vocabulary),
  compounds: () => toFieldTables(jsonSchemas.compounds(), fields.compounds, choicesByPath.compounds),
  site: () => toFieldTables(jsonSchemas.site(), fields.site, choicesByPath.site),
  withdrawn: () => toFieldTables(jsonSchemas.withdrawn(), fields.withdrawn, choicesByPath.withdrawn),
};

/** The editors' guide with its field tables made anew; the prose between them is left as it is. */
export function toGuide(guide: string): string {
  return Object.entries(tables).reduce((text, [name, table]) => {
    const [open, close] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`];
    const [start, end] = [text.indexOf(open), text.indexOf(close)];
    if (start < 0 || end < start) throw new Error(guideText.noMarker(name));
    // Prettier would pad every cell to the widest one, and a new field would then change every row.
    const body = `<!-- prettier-ignore-start -->\n\n${table()}\n\n<!-- prettier-ignore-end -->`;
    return `${text.slice(0, start)}${open}\n\n${body}\n\n${text.slice(end)}`;
  }, guide);
}
