import { spawn, spawnSync } from 'node:child_process';
import { dataSnippets, type Snippet } from '../../src/text/data-snippets.ts';
import { serve } from '../serve.ts';
import type { Validator } from './validator.ts';

/** What runs the examples of the page about open data, and how they are handed over. */
const runners: Record<Snippet['id'], { needs: readonly string[]; run: readonly [string, ...string[]] }> = {
  curl: { needs: ['curl', 'jq'], run: ['bash', '-c'] },
  python: { needs: ['python3'], run: ['python3', '-c'] },
  r: { needs: ['Rscript'], run: ['Rscript', '-e'] },
};

/** The examples of the page about open data whose programs are installed, each run against the site and asked for an answer. */
export const snippets: readonly Validator[] = dataSnippets('').flatMap(({ id }) => {
  const { needs } = runners[id];
  const isHere = needs.every((program) => spawnSync(program, ['--version']).error === undefined);
  return isHere ? [{ name: `Example: ${needs.join(', ')}`, run: (folder) => runSnippet(id, folder) }] : [];
});

async function runSnippet(id: Snippet['id'], folder: string): Promise<string[]> {
  const served = await serve(folder, 0);
  try {
    const code = dataSnippets(`${served.origin}/`).find((each) => each.id === id)?.code ?? '';
    const { status, output } = await run(runners[id].run, code);
    return status === 0 && output.trim() !== '' ? [] : [`${status}: ${output}`];
  } finally {
    await served.close();
  }
}

function run(
  [program, ...options]: readonly [string, ...string[]],
  code: string,
): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...options, code]);
    let output = '';
    child.stdout.on('data', (piece: Buffer) => (output += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (output += piece.toString()));
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, output }));
  });
}
