import type { AuditCode, AuditFault } from '../domain/audit-fault.ts';
import { plural } from './format-count.ts';

type Words = { [Code in AuditCode]: (fault: Extract<AuditFault, { code: Code }>) => string };

/** Why a site was not published, in one sentence each. What to do about a fault of ours is to tell us. */
const words: Words = {
  'missing-page': () => 'sidan skulle finnas men byggdes inte',
  'unknown-page': () => 'sidan hör inte till något avtal i arkivet',
  'unknown-format': () => 'filen är av ett slag som webbplatsen inte publicerar',
  'no-policy': () => 'sidan saknar säkerhetspolicy (Content-Security-Policy)',
  draft: ({ of }) => `här står text ur utkastet ${of}`,
  withdrawn: ({ of }) => `här står text ur det som har dragits tillbaka enligt ${of}`,
  machine: ({ of }) => `här står en sökväg på datorn som byggde (${of})`,
  'personal-number': ({ found }) => `här står ett personnummer (${found})`,
  email: ({ found }) => `här står en e-postadress som inte är tillåten (${found})`,
  'broken-link': ({ target }) => `länken ${target} leder ingenstans`,
  'broken-anchor': ({ target }) => `länken ${target} leder till ett ställe som inte finns på sidan`,
  'insecure-link': ({ target }) => `länken ${target} börjar på http och inte https`,
  'odd-link': ({ target }) => `länken ${target} är varken https, e-post eller en sida här`,
  'other-host': ({ target }) => `hämtar ${target} från en annan webbplats`,
  'inline-code': ({ found }) => `här finns kod som skulle köras: ${found}`,
  'inline-style': ({ found }) => `här finns formgivning som säkerhetspolicyn stoppar: ${found}`,
  'odd-markup': ({ found }) => `här finns märkning som vi inte skriver: ${found}`,
  unreadable: ({ format, reason }) => `går inte att läsa som ${format} (${reason})`,
};

/** The report of an audit: every fault with its file, and what follows. A fault met in thousands of files is told for a few. */
export function auditReport(faults: readonly AuditFault[]): string {
  const lines = [...Map.groupBy(faults, ({ code }) => code).values()].flatMap((same) => {
    const shown = same.slice(0, mostShown).map((fault) => `${fault.file}: ${sentence(fault)}`);
    const rest = same.length - shown.length;
    return rest > 0 ? [...shown, `… och ${plural(rest, 'till', 'till')} av samma slag`] : shown;
  });
  return [
    'Granskningen av den färdiga webbplatsen fann fel:',
    ...lines.map((line) => `  ${line}`),
    'Står felet i innehållet: rätta det där. Annars är det ett fel i programmet; rapportera det med raderna ovan.',
  ].join('\n');
}

const mostShown = 20;

function sentence<Code extends AuditCode>(fault: Extract<AuditFault, { code: Code }>): string {
  const explain = words[fault.code as Code] as (fault: Extract<AuditFault, { code: Code }>) => string;
  return explain(fault);
}
