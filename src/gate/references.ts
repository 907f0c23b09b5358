import { agreementSchema, type Agreement } from '../domain/agreement.ts';
import type { Cause } from '../domain/problem.ts';
import { judgeReference, judgeUnit, type KnownNames } from './known-names.ts';
import { valueAt } from './parse-fields.ts';
import type { FieldFault, Path } from './schema-problems.ts';
import { visitorFor } from './visit-fields.ts';

const visit = visitorFor(agreementSchema);

/** Everything an agreement's fields point at that is not there, and names that are used twice. */
export function findReferenceFaults(data: Agreement, known: KnownNames): FieldFault[] {
  const faults: FieldFault[] = [];
  const add = (cause: Cause | undefined, path: Path, atKey = false): void => {
    if (cause) faults.push({ cause, path, ...(atKey && { atKey }) });
  };
  visit(data, {
    reference: (ref, path) => add(judgeReference(ref, known), path),
    unit: ({ organisation, unit }, path) => add(judgeUnit(organisation, unit, known), path),
  });
  for (const { organisation, unit, path } of unitsOf(data)) {
    // The organisation itself has been judged above.
    if (known.organisations.has(organisation)) add(judgeUnit(organisation, unit, known), path);
  }
  const sources = data.sources.map(({ id }) => id);
  const deadlines = (data.deadlines ?? []).map(({ id }) => id);
  faults.push(...findDuplicates(sources, 'sources'), ...findDuplicates(deadlines, 'deadlines'));
  let paths: string[] | undefined;
  const addDeadline = (id: string | undefined, path: Path): void => {
    if (id !== undefined && !deadlines.includes(id)) {
      add({ code: 'unknown-deadline', id, nearest: known.propose(id, deadlines) }, path);
    }
  };
  const addSource = (read: string | undefined, path: Path): void => {
    if (read !== undefined && !sources.includes(read)) {
      add({ code: 'evidence-source', read, nearest: known.propose(read, sources) }, path);
    }
  };
  data.deadlines?.forEach(({ informs }, index) => addDeadline(informs, ['deadlines', index, 'informs']));
  data.followUps?.forEach(({ deadline, source }, index) => {
    addDeadline(deadline, ['followUps', index, 'deadline']);
    addSource(source, ['followUps', index, 'source']);
  });
  data.issues?.forEach(({ source }, index) => addSource(source, ['issues', index, 'source']));
  for (const [path, { source }] of Object.entries(data.evidence ?? {})) {
    addSource(source, ['evidence', path, 'source']);
    if (!hasField(data, path)) {
      add(
        {
          code: 'evidence-path',
          field: path,
          nearest: known.propose(path, (paths ??= fieldPaths(data))),
        },
        ['evidence', path],
        true,
      );
    }
  }
  return faults;
}

/** Ids that stand twice in one list. */
export function findDuplicates(ids: readonly string[], list: string): FieldFault[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index): FieldFault[] => {
    if (!seen.has(id) && seen.add(id)) return [];
    return [{ cause: { code: 'duplicate-id', id }, path: [list, index, 'id'] }];
  });
}

/** Whether an agreement says anything at a dotted path. */
export const hasField = (data: Agreement, path: string): boolean =>
  valueAt(data, path.split('.')) !== undefined;

interface UnitUse {
  organisation: string;
  unit: string;
  path: Path;
}

/** Units that are named beside their organisation. */
function unitsOf({ parties, others = [], money }: Agreement): UnitUse[] {
  const named = Object.entries({ parties, others }).flatMap(([list, rows]) =>
    rows.flatMap(({ organisation, units = [] }, row) =>
      units.map((unit, index) => ({
        organisation: organisation.id,
        unit,
        path: [list, row, 'units', index],
      })),
    ),
  );
  const figures = (['total', 'publicCost', 'totalValue'] as const).map((kind) => ({
    payer: money?.[kind]?.payer,
    path: ['money', kind, 'payer', 'unit'] as Path,
  }));
  const shares = (money?.financing ?? []).map(({ payer }, index) => ({
    payer,
    path: ['money', 'financing', index, 'payer', 'unit'] as Path,
  }));
  const paid = [...figures, ...shares].flatMap(({ payer, path }) =>
    payer?.unit === undefined ? [] : [{ organisation: payer.organisation.id, unit: payer.unit, path }],
  );
  return [...named, ...paid];
}

/** Every dotted path that holds something, for the nearest one to be proposed from. */
function fieldPaths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = path === '' ? key : `${path}.${key}`;
    return own === 'evidence' ? [] : [own, ...fieldPaths(inner, own)];
  });
}
