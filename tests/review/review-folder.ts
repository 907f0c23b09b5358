import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runImport } from '../../scripts/import/run-import.ts';

/** An archive of our own with one draft in it, made of a letter. */
export interface ReviewFolder {
  content: string;
  work: string;
  id: string;
  /** The draft as it stands. */
  draft: () => string;
  confirmed: () => { field: string; value: unknown }[];
  remove: () => void;
}

const letter = [
  'Överenskommelse om vandringar i Granbacka',
  'Överenskommelsen ingås mellan Granbacka kommun och Föreningen Brygga.',
  'Avtalet gäller från och med den 1 januari 2024 till och med den 31 december 2024.',
  'Kostnaden uppgår till totalt 120 000 kr.',
  'Vi räknar med omkring 20 deltagare per vecka.',
  'Insatserna riktar sig till nyanlända som vill öva svenska i ett språkkafé.',
];

export async function reviewFolder(): Promise<ReviewFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'review-'));
  const [content, work] = [join(folder, 'content'), join(folder, 'work')];
  cpSync('tests/fixtures/archive', content, { recursive: true });
  writeFileSync(join(folder, 'brev.txt'), letter.join('\n\n'));
  const { code, text } = await runImport([join(folder, 'brev.txt'), '--content', content, '--work', work]);
  if (code !== 0) throw new Error(text);
  const id = 'overenskommelse-om-vandringar-i-granbacka';
  return {
    content,
    work,
    id,
    draft: () => readFileSync(join(content, `agreements/${id}.mdx`), 'utf8'),
    confirmed: () => JSON.parse(readFileSync(join(work, `${id}.json`), 'utf8')).confirmed ?? [],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
