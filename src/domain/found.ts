import type { Cause } from './problem.ts';

/** A cause with the true line and column of its file, both from 1. The gate adds file and severity. */
export interface Found {
  cause: Cause;
  line: number;
  column: number;
}
