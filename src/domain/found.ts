import type { Cause } from './problem.ts';

/** A cause with the true line and column of its file, both from 1. The gate adds file and severity. */
export interface Found {
  cause: Cause;
  line: number;
  column: number;
}

/** So many faults of a file are told, and then that there are more: no one mends more in one go. */
export const mostFaults = 1000;
