import { faultsOfFacts } from './faults-of-facts.ts';
import { faultsOfFiles } from './faults-of-files.ts';
import { faultsOfLetters } from './faults-of-letters.ts';
import { faultsOfMarkup } from './faults-of-markup.ts';
import { faultsOfSize } from './faults-of-size.ts';
import { faultsOfYaml } from './faults-of-yaml.ts';
import type { FaultCase } from './fault-case.ts';

/** What may be wrong in a content folder, beside the cases of broken-fields.ts and broken-bodies.ts. */
export const faultTable: FaultCase[] = [
  ...faultsOfMarkup,
  ...faultsOfYaml,
  ...faultsOfFacts,
  ...faultsOfLetters,
  ...faultsOfFiles,
  ...faultsOfSize,
];
