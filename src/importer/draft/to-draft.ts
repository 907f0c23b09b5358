import { agreementSchema } from '../../domain/agreement.ts';
import { writeYaml } from '../../frontmatter/write-frontmatter.ts';
import { agreementFields } from '../../text/fields-agreement.ts';
import { fieldLabel } from '../../text/fields.ts';
import { draftWords as words } from '../../text/import-draft-words.ts';
import type { Imported } from '../import-document.ts';
import type { Json, Proposal } from '../proposal.ts';
import { leftOutRedactions } from './left-out-redactions.ts';
import { notFound, type Sought } from './sought.ts';
import { writeBody } from './write-body.ts';

type Fields = { [key: string]: Json };

/** The document's own file, by which the draft can be traced to it. */
export interface Origin {
  sha256: string;
  /** It only tells of the agreement: a row of a table, and not the agreement itself. */
  isSummary?: boolean;
}

/** A draft of an agreement: what was found with its evidence, what is unsure or missing as comments, and the whole text. */
export function toDraft(imported: Imported, origin: Origin): string {
  const data = toData(imported, origin);
  const missing = notFound(imported.proposals);
  const chunks = Object.keys(agreementSchema.shape).flatMap((key): string[] => {
    const comments = [
      ...imported.proposals.filter((each) => keyOf(each.path) === key).flatMap(doubts),
      ...missing.filter((path) => keyOf(path) === key).map(absence),
    ];
    const value = data[key];
    return [...comments, ...(value === undefined ? [] : [writeYaml({ [key]: value }).trimEnd()])];
  });
  return `---\n${[opening, ...chunks].join('\n')}\n---\n\n${writeBody(imported.body)}\n`;
}

const keyOf = (path: string): string => path.split('.')[0] ?? path;

function toData({ proposals, leftOut }: Imported, { sha256, isSummary = false }: Origin): Fields {
  const data: Fields = {
    held: isSummary ? 'summaryOnly' : 'fullText',
    draft: true,
    sources: [
      {
        id: words.sourceId,
        title: words.sourceTitle,
        kind: isSummary ? 'memo' : 'agreement',
        role: isSummary ? 'secondHand' : 'canonical',
        journalNumber: 'notStated',
        signed: 'unknown',
        dated: 'notStated',
        sha256,
      },
    ],
  };
  const evidence: Fields = {};
  for (const proposal of proposals) {
    place(data, proposal.path.split('.'), proposal.value);
    evidence[proposal.path] = evidenceOf(proposal);
    if (proposal.path === 'title') place(data, ['sources', '0', 'title'], proposal.value);
  }
  const redactions = [...asList(data['redactions']), ...leftOutRedactions(leftOut)];
  return { ...data, ...(redactions.length > 0 && { redactions }), ...(proposals.length > 0 && { evidence }) };
}

const asList = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

const evidenceOf = ({ evidence: { basis, section, quote } }: Proposal): Fields => ({
  basis,
  source: words.sourceId,
  ...(section !== undefined && { section }),
  quote,
});

/** Set a value at a path, making the lists and groups on the way. */
function place(into: Json, [key = '', ...rest]: readonly string[], value: Json): void {
  if (typeof into !== 'object' || into === null) return;
  const holder = into as Fields;
  if (rest.length === 0) holder[key] = value;
  else {
    holder[key] ??= /^\d+$/.test(rest[0] ?? '') ? [] : {};
    place(holder[key] ?? null, rest, value);
  }
}

/** What has to be read before it is trusted, and the other readings there are. */
export function doubts({ path, confidence, evidence, alternatives = [] }: Proposal): string[] {
  const others = alternatives.map(({ evidence: { quote } }) => comment(words.alternative(quote)));
  if (confidence !== 'unsure' && others.length === 0) return [];
  return [comment(words.unsure(fieldLabel(path, 'agreement'), evidence.quote)), ...others];
}

/** That a field was not found, and what belongs there. */
export const absence = (path: Sought): string =>
  comment(words.missing(path, fieldLabel(path, 'agreement'), agreementFields[path].help));

/** One line, whatever the document says: what follows a line break would be read as YAML. */
const comment = (text: string): string => `# ${text.replace(/\p{Cc}|[\u0085\u2028\u2029]/gu, ' ')}`;

/** The first line of every draft made from a document. */
export const opening = comment(words.opening);
