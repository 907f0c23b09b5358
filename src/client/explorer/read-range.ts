import type { Range, RangeName } from './explorer-state.ts';

const limits: Record<RangeName, [lowest: number, highest: number]> = {
  month: [0, 1e12],
  period: [1800, 2200],
};

/** A range as it was written, where one can be: whole numbers, possible ones, the lower first. Empty is open. */
export function readRange(name: RangeName, from: string, to: string): Range | undefined {
  const [low, high] = [readEnd(name, from), readEnd(name, to)];
  if (low === 'impossible' || high === 'impossible') return undefined;
  if (low !== undefined && high !== undefined && low > high) return undefined;
  return { from: low, to: high };
}

/** People write 50 000 with a space and kr after it. */
function readEnd(name: RangeName, written: string): number | 'impossible' | undefined {
  const digits = written.replace(/\s|kr$/gi, '');
  if (digits === '') return undefined;
  const [lowest, highest] = limits[name];
  const value = Number(digits);
  return /^\d{1,13}$/.test(digits) && value >= lowest && value <= highest ? value : 'impossible';
}
