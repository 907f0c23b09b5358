import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { runBuild } from './build-sites.ts';
import { filesOf } from './read-site.ts';

const sites = inject('sites');
const root = process.cwd();
const trial = `${sites.trial}-permanence`;
const [content, out] = [join(trial, 'content'), join(trial, 'site')];

function verify(...given: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/verify.ts', ...given], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}

const bytesOf = (folder: string, file: string): string => readFileSync(join(folder, file), 'latin1');
const build = (): { status: number | null; log: string } =>
  runBuild(root, ['--content', content, '--out', out]);

describe('a built site', () => {
  test.each(['fixture', 'shipped', 'elsewhere'] as const)('proves itself: %s', (name) => {
    const { status, said } = verify(sites[name].folder);
    expect(said).toMatch(/^Allt stämmer: /);
    expect(status).toBe(0);
  });

  test('that has been changed is found out, in plain words and as JSON', () => {
    const copy = join(trial, 'copy');
    // The folder may be a link to a release, and the release itself belongs to other tests too.
    cpSync(realpathSync(sites.fixture.folder), copy, { recursive: true });
    writeFileSync(join(copy, 'index.html'), 'x');
    rmSync(join(copy, 'avtal/vandring/index.html'));
    const { status, said } = verify(copy);
    expect(status).toBe(1);
    expect(said.split('\n')).toEqual([
      'avtal/vandring/index.html är borttagen.',
      'index.html har ändrats.',
      'Förteckningens uppgift om avtalet ”vandring” stämmer inte med loggen eller sidan.',
      'Sidan om avtalet ”vandring” har publicerats men finns inte, och inget säger varför.',
      'Sidan om avtalet ”vandring” visar inte det fingeravtryck som loggen har.',
      '5\u00a0fel. Kopian är inte det som publicerades.',
      '',
    ]);
    const told = JSON.parse(verify(copy, '--json').said) as { faults: { kind: string }[] };
    expect(told.faults.map(({ kind }) => kind)).toContain('file-changed');
  });

  test.each([
    [['https://oppna-partnerskap.example/'], 'är en webbadress. Kommandot arbetar utan nät'],
    [[join(trial, 'nowhere')], 'finns inte. Bygg webbplatsen först'],
    [['dist', 'dist'], 'Ange en mapp i taget.'],
    [['--djup'], 'Valet --djup finns inte.'],
  ])('is not looked for in %j', (given, answer) => {
    const { status, said } = verify(...given);
    expect(said).toContain(answer);
    expect(status).toBe(2);
  });

  test('without a proof says that it has none', () => {
    mkdirSync(join(trial, 'bare'), { recursive: true });
    writeFileSync(join(trial, 'bare/index.html'), 'x');
    expect(verify(join(trial, 'bare')).said).toContain('verify/log.jsonl saknas.');
  });
});

describe('publishing', () => {
  beforeAll(() => {
    cpSync(sites.fixture.content, content, { recursive: true });
    const { status, log } = build();
    expect(status, log).toBe(0);
  });

  test('writes down what a preview only shows; the pages are the same', () => {
    const [shown, published] = [filesOf(sites.fixture.folder), filesOf(out)];
    expect(shown.filter((file) => !published.includes(file))).toEqual(['verify/preview.txt']);
    const different = published.filter((file) => bytesOf(sites.fixture.folder, file) !== bytesOf(out, file));
    expect(different).toEqual(['verify/manifest.json']);
    expect(bytesOf(content, 'log.jsonl')).toBe(bytesOf(out, 'verify/log.jsonl'));
  });

  test('tells of changes and withdrawals, and nothing withdrawn is left in any byte', () => {
    const vandring = readFileSync(join(content, 'agreements/vandring.mdx'), 'utf8');
    const [, title = ''] = /^title: (.*)$/m.exec(vandring) ?? [];
    const [, lead = ''] = /^lead: (.*)$/m.exec(vandring) ?? [];
    expect(title.length * lead.length).toBeGreaterThan(0);
    rmSync(join(content, 'agreements/vandring.mdx'));
    mkdirSync(join(content, 'withdrawn'));
    writeFileSync(
      join(content, 'withdrawn/vandring.yaml'),
      'id: vandring\nreason: request\ndate: 2026-11-20\ndecision: Kommunstyrelsen, KS 2026/99\n',
    );
    const file = join(content, 'agreements/sprakkafe-2020.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^lead: .*$/m, 'lead: En ny ingress.'));
    const { status, log } = runBuild(root, ['--content', content, '--out', out, '--allow-fewer']);
    expect(status, log).toBe(0);
    expect(log).toContain('Publicering 2 är införd');

    const texts = filesOf(out).map((name) => readFileSync(join(out, name), 'utf8'));
    expect(texts.filter((text) => text.includes(title) || text.includes(lead))).toEqual([]);
    const gone = readFileSync(join(out, 'avtal/vandring/index.html'), 'utf8');
    expect(gone).toContain('togs bort på begäran av en part');
    expect(gone).toContain('KS 2026/99');
    expect(gone).toContain('<meta name="robots" content="noindex">');
    const changes = readFileSync(join(out, 'andringar/index.html'), 'utf8');
    expect(changes).toContain('<td data-l="Uppgifter som ändrades">Ingress</td>');
    expect(changes).toContain('<td data-l="Vad som hände">Återkallat</td>');
    const page = readFileSync(join(out, 'avtal/sprakkafe-2020/index.html'), 'utf8');
    expect(page).toContain('21\u00a0november\u00a02026: Ingress</li>');
    expect(verify(out).said).toMatch(/2\u00a0publiceringar/);
  });
});
