import type { Checked } from '../gate/check-content.ts';

/** The gate as the pages know it: its answer about the content folder, and how to get one. */
interface Gate {
  judge: () => Checked;
  answer?: Checked | undefined;
}

/** Astro loads this module anew for each of its parts; under this name all of them find the same gate. */
const shared = Symbol.for('oppna-partnerskap.gate');

const holder = globalThis as typeof globalThis & { [shared]?: Gate };

/** Whoever starts Astro says how the content is judged. The pages themselves load no part of the gate: it is half the code. */
export function handOverGate(judge: () => Checked): void {
  holder[shared] = { judge };
}

export const isGateHandedOver = (): boolean => holder[shared] !== undefined;

/** The gate's answer about the content folder, asked for once. */
export function readChecked(): Checked {
  const gate = holder[shared];
  if (!gate) throw new Error('Nobody has said how the content is judged.');
  return (gate.answer ??= gate.judge());
}

/** Ask the gate again the next time, since a file has changed. */
export function forgetChecked(): void {
  if (holder[shared]) holder[shared].answer = undefined;
}
