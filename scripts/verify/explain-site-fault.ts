import { readPageKey } from '../../src/domain/withdrawn.ts';
import type { SiteFault } from '../../src/history/verify-site.ts';
import { verifyWords } from '../../src/text/verify-words.ts';

const { faults: words } = verifyWords;

/** What is wrong with a copy of a site, in a sentence. */
export function explainSiteFault(fault: SiteFault): string {
  switch (fault.kind) {
    case 'proof-missing':
    case 'file-changed':
    case 'file-removed':
    case 'file-added':
      return words[fault.kind](fault.path);
    case 'log':
      return words.log(fault.fault, fault.line);
    case 'manifest-agreement':
    case 'fingerprint-not-shown':
      return words[fault.kind](fault.id);
    case 'page-unanswered': {
      const { kind, id } = readPageKey(fault.key);
      return words[fault.kind](kind, id);
    }
    case 'log-head':
    case 'manifest-form':
    case 'head-not-shown':
      return words[fault.kind];
  }
}
