/** A stretch of two texts: the same in both, or with what was taken away and what was put there. */
export interface Change {
  same?: string[];
  removed?: string[];
  added?: string[];
}

/** The shortest way from one list of words or lines to another, by Myers; where they are too unlike, one change of all. */
export function diff(before: readonly string[], after: readonly string[]): Change[] {
  const trace = search(before, after);
  if (!trace) return [{ removed: [...before], added: [...after] }];
  return grouped(walkBack(trace, before, after));
}

/** Beyond so many changes they are different texts, and nobody would read the list. */
const most = 600;

type Trace = Map<number, number>[];

function search(before: readonly string[], after: readonly string[]): Trace | undefined {
  const reach = new Map<number, number>([[1, 0]]);
  const trace: Trace = [];
  for (let steps = 0; steps <= Math.min(most, before.length + after.length); steps++) {
    trace.push(new Map(reach));
    for (let k = -steps; k <= steps; k += 2) {
      let x = goesDown(reach, k, steps) ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1;
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++;
      reach.set(k, x);
      if (x >= before.length && x - k >= after.length) return trace;
    }
  }
  return undefined;
}

const goesDown = (reach: ReadonlyMap<number, number>, k: number, steps: number): boolean =>
  k === -steps || (k !== steps && (reach.get(k - 1) ?? 0) < (reach.get(k + 1) ?? 0));

type Step = { kind: 'same' | 'removed' | 'added'; text: string };

function walkBack(trace: Trace, before: readonly string[], after: readonly string[]): Step[] {
  const steps: Step[] = [];
  let [x, y] = [before.length, after.length];
  for (let count = trace.length - 1; count >= 0; count--) {
    const reach = trace[count] ?? new Map<number, number>();
    const k = x - y;
    const from = goesDown(reach, k, count) ? k + 1 : k - 1;
    const fromX = count === 0 ? 0 : (reach.get(from) ?? 0);
    const fromY = count === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY) (steps.push({ kind: 'same', text: before[--x] ?? '' }), y--);
    if (count > 0)
      steps.push(
        x === fromX
          ? { kind: 'added', text: after[--y] ?? '' }
          : { kind: 'removed', text: before[--x] ?? '' },
      );
  }
  return steps.reverse();
}

function grouped(steps: readonly Step[]): Change[] {
  const changes: Change[] = [];
  for (const { kind, text } of steps) {
    const last = changes.at(-1);
    if (last && (kind === 'same') === (last.same !== undefined)) (last[kind] ??= []).push(text);
    else changes.push({ [kind]: [text] });
  }
  return changes;
}
