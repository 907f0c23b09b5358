import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFrontmatter, writeYaml } from '../../src/frontmatter/write-frontmatter.ts';
import { seededRandom } from './random.ts';
import { name, paragraph } from './sentences.ts';
import {
  categories,
  clauseTopics,
  syntheticAgreement,
  themeCount,
  type Part,
} from './synthetic-agreement.ts';

/** Write a synthetic archive in our own format; `retell` may give its parts other text. */
export function writeArchive(
  folder: string,
  agreements: number,
  organisations: number,
  retell: (parts: readonly Part[]) => readonly Part[] = (parts) => parts,
): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['agreements', 'organisations', 'vocabulary'])
    mkdirSync(join(folder, part), { recursive: true });
  const write = (path: string, data: Record<string, unknown>): void =>
    writeFileSync(join(folder, path), writeYaml(data));
  write('site.yaml', site);
  write('vocabulary/themes.yaml', terms(numbered('tema', themeCount)));
  write('vocabulary/target-groups.yaml', terms(numbered('malgrupp', 5)));
  write('vocabulary/clause-topics.yaml', terms(clauseTopics));
  write('vocabulary/budget-categories.yaml', terms(categories));
  write('organisations/kommunen.yaml', {
    name: 'Kommunen',
    kind: 'municipality',
    organisationNumber: 'notStated',
  });
  for (const id of numbered('forening', organisations)) {
    const random = seededRandom(Number(id.split('-')[1]) + 1_000_000);
    write(`organisations/${id}.yaml`, {
      name: `${name(random)} ${id}`,
      kind: 'association',
      organisationNumber: 'notStated',
    });
  }
  for (let number = 1; number <= agreements; number++) {
    const { id, data, parts } = syntheticAgreement(number, organisations);
    writeFileSync(
      join(folder, `agreements/${id}.mdx`),
      writeFrontmatter(data, `\n${retell(parts).map(toMdx).join('\n\n')}\n`),
    );
  }
}

function toMdx({ kind, title, about, paragraphs }: Part): string {
  const text = paragraphs.join('\n\n');
  if (kind === 'prose') return `## ${title}\n\n${text}`;
  const [tag, attribute] = kind === 'clause' ? ['Klausul', 'amne'] : ['Atagande', 'part'];
  return `<${tag} ${attribute}="${about}">\n\n${text}\n\n</${tag}>`;
}

const numbered = (word: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${word}-${index + 1}`);

const terms = (ids: string[]): Record<string, unknown> => ({
  terms: ids.map((id) => ({ id, label: id, description: paragraph(seededRandom(id.length), 8) })),
});

const site = {
  title: 'Bench',
  description: 'Synthetic agreements.',
  baseUrl: 'https://bench.example/',
  publisher: { name: 'Bench' },
  contact: 'bench@bench.example',
  licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  accessibility: {
    actor: 'Bench',
    service: 'Bench',
    conformance: 'full',
    shortcomings: [],
    disproportionateBurden: [],
    outsideTheLaw: [],
    assessed: '2026-11-01',
    updated: '2026-11-01',
    method: 'self',
    methodText: 'None.',
    feedback: 'None.',
  },
  personalData: { controller: 'Bench', contact: 'bench@bench.example', text: 'None.' },
};
