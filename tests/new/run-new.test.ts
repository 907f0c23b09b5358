import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Asker } from '../../scripts/new/ask-answers.ts';
import { runNew } from '../../scripts/new/run-new.ts';
import { checkContent } from '../../src/gate/check-content.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'new-'));
  cpSync('content', content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true }));

const run = (...args: string[]) => runNew(['--content', content, ...args], undefined);
const whole = ['--title', 'Språkcafé i Norr', '--party', 'Östersund', '--party', 'hej framling'];
const rest = ['--start', 'januari 2024', '--months', '12', '--total', '120 000 kr', '--per', 'period'];
const draftOf = (id: string): string => readFileSync(join(content, `agreements/${id}.mdx`), 'utf8');

describe('without a terminal', () => {
  test('what is given becomes a draft that the gate lets stand', async () => {
    const { code, text } = await run(...whole, ...rest);
    expect(code).toBe(0);
    expect(text).toContain('120\u00A0000\u00A0kr för hela perioden');
    const draft = draftOf('sprakcafe-i-norr-2024');
    expect(draft).toContain('draft: true');
    expect(draft).toContain(
      '  - organisation: ostersund\n    role: public\n  - organisation: hej-framling\n    role: civil',
    );
    expect(draft).toContain('  start: 2024-01\n  months: 12');
    expect(draft).toContain('# lead: Ingress.');
    const { problems, archive } = checkContent(content);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(problems.some(({ file }) => file.includes('sprakcafe-i-norr-2024'))).toBe(true);
    expect(archive.agreements.some(({ id }) => id.includes('sprakcafe'))).toBe(false);
  });

  test('everything that is missing is told at once, and nothing is written', async () => {
    const before = readdirSync(join(content, 'agreements'));
    const { code, text } = await run();
    expect(code).toBe(2);
    for (const flag of ['--title', '--party', '--start', '--total']) expect(text).toContain(flag);
    expect(readdirSync(join(content, 'agreements'))).toEqual(before);
  });

  test('an agreement is never written over: the next gets another name, and a taken one is refused', async () => {
    await run(...whole, ...rest);
    const first = draftOf('sprakcafe-i-norr-2024');
    expect((await run(...whole, ...rest)).code).toBe(0);
    expect(draftOf('sprakcafe-i-norr-2024')).toBe(first);
    expect(draftOf('sprakcafe-i-norr-2024-2')).toBe(first);
    const taken = await run(...whole, ...rest, '--id', 'bromodellen');
    expect(taken).toEqual({ code: 2, text: expect.stringContaining('bromodellen är upptaget') });
  });

  test('a party that is new is taken without a role, and the editor is told to add it', async () => {
    const { code, text } = await run(...whole, '--new-party', 'Föreningen Möten', ...rest);
    expect(code).toBe(0);
    expect(text).toContain('organisations/foreningen-moten.yaml');
    expect(draftOf('sprakcafe-i-norr-2024')).toContain('  - organisation: foreningen-moten\nperiod:');
    expect(checkContent(content).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('silence is written as silence', async () => {
    expect((await run(...whole, '--period', 'notStated', '--total', 'notStated')).code).toBe(0);
    const draft = draftOf('sprakcafe-i-norr');
    expect(draft).toContain('period: notStated');
    expect(draft).toContain('amount: notStated');
  });

  test.each([
    [['--start', '3/4 2024'], '2024-04-03 eller 2024-03-04'],
    [['--start', '2024-02-30'], 'är inget datum'],
    [['--start', '2024', '--end', '2023-12'], 'slutar innan det börjar'],
    [['--months', '0'], 'är inget antal månader'],
    [['--months', '1.5'], 'är inget antal månader'],
    [['--period', 'okänd'], '--period kan bara vara notStated'],
    [['--period', 'notStated', '--end', '2024'], 'går inte att förena'],
    [['--total', 'ca 5 000'], 'är inget belopp'],
    [['--total', '-5', '--per', 'year'], 'är inget belopp'],
    [['--total', '5000'], '--per period'],
    [['--total', '5000', '--per', 'månad'], 'period eller year'],
    [['--per', 'year', '--total', 'notStated'], '--per hör till en summa'],
    [['--party', 'ostersund'], 'angiven två gånger'],
    [['--party', 'Linkopng'], '--party linkoping'],
    [['--new-party', 'Hej Främling'], '--party hej-framling'],
    [['--new-party', '!!!'], 'filnamn'],
    [['--id', 'Å'], 'till exempel a'],
    [['--id', 'con'], 'kan inte vara filnamn'],
    [['--titel', 'x'], 'Menade du --title'],
    [['--title', 'x', '--title', 'y'], 'bara anges en gång'],
    [['ensam'], 'hör inte till kommandot'],
  ])('%j is refused with what to do', async (args, sentence) => {
    const { code, text } = await run(...whole, ...args);
    expect(code).toBe(2);
    expect(text).toContain(sentence);
  });

  test('what may not be stored is not stored', async () => {
    const { code, text } = await run('--title', 'Avtal, fråga namn@example.se', ...whole.slice(2), ...rest);
    expect({ code, text }).toEqual({ code: 2, text: expect.stringContaining('personuppgift') });
    expect(text).not.toContain('namn@');
  });

  test('a folder that is none is said to be none', async () => {
    expect((await runNew(['--content', join(content, 'nowhere')], undefined)).text).toContain('--content');
  });
});

describe('with someone to ask', () => {
  const answering = (...answers: string[]): Asker & { said: string[]; left: string[] } => {
    const said: string[] = [];
    return {
      said,
      left: answers,
      ask: async (question) => {
        said.push(question);
        return answers.shift() ?? '';
      },
      say: (text) => said.push(text),
    };
  };

  test('only what is missing is asked for, and a near name is proposed', async () => {
    const asker = answering(
      'Ostersunds komun',
      '',
      'Hej främling!',
      '',
      '2024',
      '',
      '12',
      '5000',
      'per år',
      '',
    );
    const { code } = await runNew(['--content', content, '--title', 'Språkcafé'], asker);
    expect(code).toBe(0);
    expect(asker.left).toEqual([]);
    expect(asker.said).toContain('Menar du Östersunds kommun (ostersund)? [J/n]');
    expect(draftOf('sprakcafe-2024')).toContain("  start: '2024'\n  months: 12");
  });

  test('an answer that cannot be understood is asked for again', async () => {
    const asker = answering(
      '',
      'Språkcafé',
      'ostersund',
      'hej-framling',
      '',
      'sen',
      '',
      '',
      '',
      '',
      'Å Ä',
      'norr',
    );
    expect((await runNew(['--content', content], asker)).code).toBe(0);
    expect(asker.said.join('\n')).toMatch(/Titeln saknas[^]*”sen” är inget datum[^]*till exempel a-a/);
    expect(draftOf('norr')).toContain('period: notStated');
  });
});
