import { writeYaml } from '../frontmatter/write-frontmatter.ts';
import type { Json } from '../importer/proposal.ts';
import { linesOf, readDraft } from './draft-file.ts';
import type { KnownNames } from './known-names.ts';

/**
 * The draft with something in every field that nobody has filled in yet, after all the others: the gate adds up sums and
 * compares dates only where nothing is missing. Undefined where nothing is, or where more than words are.
 */
export function withStandIns(text: string, names: KnownNames): string | undefined {
  const data = readDraft(text);
  if (!data) return undefined;
  const missing = Object.entries(standIns(names)).filter(
    ([key, value]) => !(key in data) && value !== undefined,
  );
  if (missing.length === 0) return undefined;
  const { lines, yamlEnd } = linesOf(text);
  const filled = lines.toSpliced(yamlEnd, 0, writeYaml(Object.fromEntries(missing))).join('');
  return readDraft(filled) && filled;
}

function standIns(names: KnownNames): Record<string, Json | undefined> {
  const first = (collection: string): string | undefined => [...(names[collection]?.keys() ?? [])][0];
  const [theme, group] = [first('themes'), first('target-groups')];
  return {
    title: 'x',
    titleSource: 'editorial',
    kind: 'agreement',
    held: 'fullText',
    lead: 'x',
    period: 'notStated',
    themes: theme === undefined ? undefined : [theme],
    targetGroups: group === undefined ? undefined : [{ group, rank: 'primary' }],
  };
}
