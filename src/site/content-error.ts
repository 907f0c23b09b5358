import { relative } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { reportText } from '../gate/reporters/report-text.ts';
import { settings } from './settings.ts';

/** The content has faults. The message is the gate's own report, so the terminal and the browser show the same words. */
export class ContentError extends Error {
  constructor(problems: readonly Problem[]) {
    const root = relative(process.cwd(), settings.contentDirectory);
    const faults = problems.filter(({ severity }) => severity !== 'note');
    super(`\n\n${reportText(faults, { language: 'sv', root })}\n`);
    this.name = 'ContentError';
    this.stack = this.message;
  }
}

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');
