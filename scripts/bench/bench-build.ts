import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Usage } from './measure.ts';
import { runMeasured } from './run-measured.ts';
import { withBenchFolder } from './with-bench-folder.ts';
import { writeArchive } from './write-archive.ts';
import { writePeer } from './write-peer.ts';

interface Row {
  size: number;
  /** The pages alone, as the peer builds them; with every data file; and the whole publication, audited, without search. */
  ours: Usage;
  data: Usage;
  whole: Usage;
  peer: Usage;
  gate: Usage;
}

/** How often what is compared is run: the machine may be busy with other things. */
const roundCount = 3;

/** Build archives of several sizes here and as plain Astro with @astrojs/mdx, and show both. */
export const benchBuild = (root: string, sizes: readonly number[]): void =>
  withBenchFolder(root, (folder) => show(sizes.map((size) => compare(root, folder, size))));

/** One after the other, so that neither slows the other down: the pages, the peer and the gate three times, the rest once. */
function compare(root: string, folder: string, size: number): Row {
  const folderOf = (name: string): string => join(folder, `${name}-${size}`);
  const content = folderOf('archive');
  writeArchive(content, size, Math.ceil(size / 5));
  const run = (label: string, script: string, to: string, ...options: string[]): Usage =>
    runMeasured({ label, cwd: root }, script, ...options, '--content', content, '--out', to);
  const runPages = (to: string, ...options: string[]): Usage =>
    run(`Ours, pages, ${size}`, 'scripts/bench/build-pages.ts', to, ...options);
  const runPeer = (project: string): Usage => {
    // A new project each time: what Astro keeps from one build to the next would make the second no cold one.
    writePeer(project, content);
    return runMeasured(
      { label: `Peer, ${size}`, cwd: project },
      join(root, 'node_modules/astro/bin/astro.mjs'),
      'build',
    );
  };
  // In turn, so that a machine that slows down does so for both.
  const rounds = Array.from({ length: roundCount }, (_, index) => {
    const [site, project] = [folderOf(`site-${index}`), folderOf(`peer-${index}`)];
    const round = {
      ours: runPages(site),
      peer: runPeer(project),
      gate: runMeasured({ label: `Gate, ${size}`, cwd: root }, 'scripts/check.ts', '--content', content),
    };
    demandPages(size, join(site, 'avtal'), join(project, 'dist/avtal'));
    return round;
  });
  return {
    size,
    ours: medianOf(rounds.map(({ ours }) => ours)),
    peer: medianOf(rounds.map(({ peer }) => peer)),
    gate: medianOf(rounds.map(({ gate }) => gate)),
    data: runPages(folderOf('data'), '--data'),
    whole: run(
      `Ours, audited, ${size}`,
      'scripts/build.ts',
      folderOf('published'),
      ...['--preview', '--today', '2026-11-21'],
    ),
  };
}

/** The run in the middle by time, with the most memory that any took. */
function medianOf(runs: Usage[]): Usage {
  const sorted = runs.map(({ cpuSeconds }) => cpuSeconds).sort((a, b) => a - b);
  return {
    cpuSeconds: sorted[Math.floor(sorted.length / 2)] ?? 0,
    peakMiB: Math.max(...runs.map(({ peakMiB }) => peakMiB)),
  };
}

/** A build that left pages out would be quick for the wrong reason. */
function demandPages(size: number, ...folders: string[]): void {
  for (const folder of folders) {
    const pages = readdirSync(folder).filter((name) => name.startsWith('avtal-')).length;
    if (pages !== size) throw new Error(`${folder} has ${pages} of ${size} agreements.`);
  }
}

function show(rows: Row[]): void {
  const table = rows.map(({ size, ours, data, whole, peer, gate }) => ({
    agreements: size,
    'ours, CPU s': rounded(ours.cpuSeconds),
    'peer, CPU s': rounded(peer.cpuSeconds),
    'peer / ours': rounded(peer.cpuSeconds / ours.cpuSeconds),
    'with data, CPU s': rounded(data.cpuSeconds),
    'audited, CPU s': rounded(whole.cpuSeconds),
    'ours, peak MiB': Math.round(ours.peakMiB),
    'with data, peak MiB': Math.round(data.peakMiB),
    'peer, peak MiB': Math.round(peer.peakMiB),
    'audited, peak MiB': Math.round(whole.peakMiB),
    'gate, CPU s': rounded(gate.cpuSeconds),
  }));
  console.table(table);
  const [small, large] = rows;
  if (!small || !large) return;
  const growth = large.ours.cpuSeconds / small.ours.cpuSeconds / (large.size / small.size);
  console.log(`Growth ${small.size} to ${large.size}: ${rounded(growth)} times linear.`);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
