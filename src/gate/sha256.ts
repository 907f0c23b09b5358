import { hash } from 'node:crypto';
import type { Sha256 } from '../history/read-log.ts';

/** The hash that the log of publications is made with. */
export const sha256: Sha256 = (data) => hash('sha256', data);
