import type { Terms } from '../../domain/grounds.ts';
import type { ProfileRow } from '../../domain/profile.ts';
import { commitmentsTopic } from '../../domain/topic-clauses.ts';
import { agreementSections } from '../../text/agreement-sections.ts';
import { capital } from '../../text/capital.ts';
import { choices } from '../../text/choices.ts';
import { agreementFields } from '../../text/fields-agreement.ts';
import { profileWords } from '../../text/profile-words.ts';
import { basisAt, makeRow, silenceIn, type ProfileSource } from './make-row.ts';

/** The standing terms as fixed words, then every topic of the controlled list: what is said, or that nothing is. */
export function clauseRows({ node, archive }: ProfileSource): ProfileRow[] {
  const silence = silenceIn(node);
  const terms = termKeys.map((key) =>
    makeRow(
      'clauses',
      `term-${key}`,
      profileWords.inShort(agreementFields[`terms.${key}`].label),
      [ruleWord(node.data.terms, key)],
      {
        silence,
        anchor: agreementSections.grounds.id,
        basis: basisAt(node, `terms.${key}`),
      },
    ),
  );
  const topics = archive.clauseTopics.flatMap(({ term }) => {
    // What the parties promise is compared promise by promise, in a group of its own.
    if (term.id === commitmentsTopic) return [];
    const clauses = node.body.clauses.filter(({ topic }) => topic === term.id);
    const anchor = clauses[0]?.anchor;
    return makeRow(
      'clauses',
      term.id,
      term.label,
      clauses.flatMap(({ text }) => text.split('\n')),
      { silence, anchor },
    );
  });
  return [...terms, ...topics];
}

const termKeys = [
  'extension',
  'exit',
  'dispute',
  'amendments',
  'learning',
] as const satisfies (keyof Terms)[];

const ruleWords = {
  extension: choices.extensionRule,
  exit: choices.exitRule,
  dispute: choices.disputeRule,
  amendments: choices.amendmentRule,
  learning: choices.learningRule,
} satisfies { [Key in keyof Terms]-?: Record<NonNullable<Terms[Key]>['rule'], string> };

function ruleWord(terms: Terms | undefined, key: keyof Terms): string | undefined {
  const rule = terms?.[key]?.rule;
  const words: Readonly<Record<string, string>> = ruleWords[key];
  const word = rule && words[rule];
  return word && capital(word);
}
