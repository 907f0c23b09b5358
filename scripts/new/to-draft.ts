import { agreementSchema } from '../../src/domain/agreement.ts';
import { writeYaml } from '../../src/frontmatter/write-frontmatter.ts';
import { agreementFields } from '../../src/text/fields-agreement.ts';
import { choicesByPath } from '../../src/text/choices-by-path.ts';
import { newWords as words } from '../../src/text/new-words.ts';
import type { Facts } from './understand-answers.ts';

/** A draft that says what is known and lists what is left, each field with its help. Nothing is made up. */
export function toDraft({ title, parties, period, total }: Facts): string {
  const data = {
    title,
    kind: 'agreement',
    draft: true,
    parties: parties.map((party, index) => toParty(party, parties.slice(0, index))),
    period,
    money: { total },
  };
  return `---\n${writeYaml(data)}\n${remaining(data)}\n---\n`;
}

/** The role follows from what the organisation is; for one that may be on either side it is left to the editor. */
function toParty({ id, known }: Facts['parties'][number], before: Facts['parties']): Record<string, string> {
  if (!known || known.side === 'other') return { organisation: id };
  const isSecond = known.side === 'public' && before.some((party) => party.known?.side === 'public');
  return { organisation: id, role: isSecond ? 'coPublic' : known.side };
}

/** The fields an agreement must have and this one has not, as comments. */
function remaining(data: Record<string, unknown>): string {
  const missing = Object.entries(agreementSchema.shape).filter(
    ([key, schema]) => !(key in data) && schema._zod.optin !== 'optional',
  );
  return [words.remains, ...missing.map(([key]) => explain(key))].map((line) => `# ${line}`).join('\n');
}

function explain(key: string): string {
  const { label, help } = agreementFields[key as keyof typeof agreementFields];
  const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = choicesByPath.agreement;
  const meanings = Object.entries(choices[key] ?? {}).map(([word, meaning]) => `${word} (${meaning})`);
  const oneOf = meanings.length > 0 ? ` ${words.oneOf(meanings.join(', '))}` : '';
  return `${key}: ${label}. ${help}${oneOf}`;
}
