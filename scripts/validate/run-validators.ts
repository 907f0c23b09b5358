import { validateWords as words } from '../../src/text/validate-words.ts';
import type { Validator } from './validator.ts';
import { validators } from './validators.ts';

/** So many objections of one validator are told; the rest are counted. */
const most = 20;

/** Ask each in turn and tell what it says. One that cannot do its work has an objection. */
export async function runValidators(
  folder: string,
  tell: (line: string) => void,
): Promise<{ green: number; all: number }> {
  let green = 0;
  for (const validator of validators) {
    const faults = await faultsOf(validator, folder);
    if (faults.length === 0) green++;
    tell(`${faults.length === 0 ? '✓' : '✗'}  ${validator.name}`);
    for (const fault of faults.slice(0, most)) tell(`   ${fault}`);
    if (faults.length > most) tell(words.more(faults.length - most));
  }
  return { green, all: validators.length };
}

async function faultsOf({ run }: Validator, folder: string): Promise<string[]> {
  try {
    return await run(folder);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
