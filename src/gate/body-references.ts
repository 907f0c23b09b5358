import type { Agreement } from '../domain/agreement.ts';
import type { BodyFacts, BodyReference } from '../domain/body-facts.ts';
import type { Found } from '../domain/found.ts';
import type { Cause } from '../domain/problem.ts';
import { amountAt } from '../text/amount-at.ts';
import { judgeReference, judgeUnit, type KnownNames } from './known-names.ts';

/** What the components in an agreement's text point at that is not there. */
export function findBodyFaults(data: Agreement, body: BodyFacts, known: KnownNames): Found[] {
  const parties = data.parties.map(({ organisation }) => organisation.id);
  // A unit is written beside its party, in the same tag.
  let party: string | undefined;
  const references = body.references.flatMap((reference): Found[] => {
    if (reference.attribute === 'part') party = reference.value;
    const cause = judge(reference, party, parties, known);
    return cause ? [{ cause, line: reference.line, column: reference.column }] : [];
  });
  const amounts = body.amounts.flatMap(({ path, line, column }): Found[] => {
    if (data && amountAt(data, path) !== undefined) return [];
    const choices = moneyPaths(data);
    const near = known.propose(path, choices);
    const cause: Cause = {
      code: 'body-attribute-value',
      component: 'Belopp',
      name: 'falt',
      read: path,
      nearest: near,
    };
    return [{ cause, line, column }];
  });
  return [...references, ...amounts];
}

function judge(
  { attribute, value }: BodyReference,
  party: string | undefined,
  parties: readonly string[],
  known: KnownNames,
): Cause | undefined {
  if (attribute === 'amne') return judgeReference({ collection: 'clause-topics', id: value }, known);
  if (attribute === 'part') {
    const unknown = judgeReference({ collection: 'organisations', id: value }, known);
    // While a party is misspelt among the fields, no one can say who is not one.
    const isUncertain = parties.some((id) => judgeReference({ collection: 'organisations', id }, known));
    if (isUncertain) return unknown;
    return (
      unknown ??
      (parties.includes(value) ? undefined : { code: 'not-a-party', id: value, parties: [...parties] })
    );
  }
  if (attribute !== 'enhet' || party === undefined || !known.organisations.has(party)) return undefined;
  return judgeUnit(party, value, known);
}

/** Where an agreement has amounts to pull from. */
function moneyPaths({ money }: Agreement): string[] {
  const figures = (['total', 'publicCost', 'totalValue'] as const).filter((kind) => money?.[kind]);
  const lines = (money?.lines ?? []).map((_, index) => `money.lines.${index}.amount`);
  return [...figures.map((kind) => `money.${kind}`), ...lines];
}
