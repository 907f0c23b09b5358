import { agreementFields } from '../text/fields-agreement.ts';
import { newWords } from '../text/new-words.ts';

/** Take away the reminders that `npm run new` left of fields that have been filled in since, and their heading with the last of them. */
export function dropAnswered(yaml: string, data: Readonly<Record<string, unknown>>): string {
  const labels: Readonly<Record<string, { label: string }>> = agreementFields;
  const answered = Object.keys(data).map((key) => `# ${key}: ${labels[key]?.label}. `);
  const lines = yaml
    .split('\n')
    .filter((line) => !line.startsWith('# ') || !answered.some((start) => line.startsWith(start)));
  const heading = lines.indexOf(`# ${newWords.remains}`);
  if (heading < 0 || lines[heading + 1]?.startsWith('# ')) return lines.join('\n');
  // The empty line above it was put there for its sake.
  const from = lines[heading - 1] === '' ? heading - 1 : heading;
  return [...lines.slice(0, from), ...lines.slice(heading + 1)].join('\n');
}
