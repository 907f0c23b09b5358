import fc from 'fast-check';
import yaml from 'js-yaml';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { changeYaml } from '../../src/editor/change-yaml.ts';
import { formOf } from '../../src/editor/editor-config.ts';
import { fromForm } from '../../src/editor/from-form.ts';
import { NotAForm, saveForm, toFormText } from '../../src/editor/save-form.ts';
import { asFields } from '../../src/editor/to-form.ts';
import { toDraft } from '../../scripts/new/to-draft.ts';
import { splitFrontmatter } from '../../src/frontmatter/split-frontmatter.ts';

const read = (text: string): Record<string, unknown> =>
  yaml.load(text, { schema: yaml.CORE_SCHEMA }) as Record<string, unknown>;
const agreement = readFileSync('content/agreements/it-guide-ostersund-2018.mdx', 'utf8');
const municipality = readFileSync('content/organisations/ostersund.yaml', 'utf8');

/** What a person does in the form: the parsed form, changed and written as the form program writes it. */
function edit(text: string, change: (form: any) => void, body?: (text: string) => string): string {
  const split = splitFrontmatter(toFormText('agreement', 'x', text));
  if ('found' in split) throw new Error('no form');
  const form = read(split.yaml);
  change(form);
  return saveForm('agreement', `---\n${yaml.dump(form)}---\n${(body ?? String)(split.body)}`, text);
}

const changedLines = (before: string, after: string): string[] => {
  const old = new Map<string, number>();
  for (const line of before.split('\n')) old.set(line, (old.get(line) ?? 0) + 1);
  return after.split('\n').filter((line) => {
    const left = old.get(line) ?? 0;
    old.set(line, left - 1);
    return left <= 0;
  });
};

describe('only what was changed is changed', () => {
  test('a title', () => {
    const saved = edit(agreement, (form) => (form.title = 'IT-guide: ny'));
    expect(changedLines(agreement, saved)).toEqual(["title: 'IT-guide: ny'"]);
  });

  test('an amount in a list of budget lines is a number in the file', () => {
    const saved = edit(agreement, (form) => (form.money.lines[1].amount = '63\u00A0831,50'));
    expect(changedLines(agreement, saved)).toHaveLength(1);
    expect(saved).toContain('63831.5');
  });

  test('a row that is added or taken away leaves the other rows as they are', () => {
    const saved = edit(agreement, (form) => {
      form.activities.splice(1, 1);
      form.parties.push({ organisation: 'jamtli', role: 'civil' });
    });
    const data = read((splitFrontmatter(saved) as { yaml: string }).yaml);
    expect(asFields((data['parties'] as unknown[])[2])).toEqual({ organisation: 'jamtli', role: 'civil' });
    expect(saved.split('\n---\n')[1]).toBe(agreement.split('\n---\n')[1]);
    expect(saved).toContain('  start: { date: 2018-10, wording: med start i oktober 2018 }');
  });

  test('comments, keys the form does not know and empty lines stay', () => {
    const old = agreement
      .replace('title: ', '# Dubbelkolla\nokant: [1, två]\ntitle: ')
      .replace('kind: agreement', 'kind: agreement # så är det');
    const saved = edit(old, (form) => (form.lead = 'En ny ingress.'));
    expect(changedLines(old, saved)).toEqual(['lead: En ny ingress.']);
  });

  test('a field that was not there comes where the form has it', () => {
    const saved = edit(agreement, (form) => (form.draft = 'true'));
    expect(saved).toContain('\nheld: fullText\ndraft: true\nlead: ');
    expect(changedLines(agreement, saved)).toEqual(['draft: true']);
  });

  test('a point in time is written short or long as its file had it', () => {
    const saved = edit(agreement, (form) => {
      form.period.start.date = '2018-11';
      form.sources[0].dated = { date: '2018-09-01' };
    });
    expect(saved).toContain('date: 2018-11');
    expect(saved).toContain('dated: 2018-09-01');
  });

  test('a word in the place of a group, and back', () => {
    const silent = edit(agreement, (form) => (form.period = { inWords: 'notStated' }));
    expect(silent).toContain('\nperiod: notStated\n');
    const again = edit(
      silent,
      (form) => (form.period = { start: { date: '2018-10' }, months: 12, inWords: '' }),
    );
    expect(again).toContain('\nperiod:\n  start: 2018-10\n  months: 12\n');
  });
});

describe('the text', () => {
  const table =
    '\n## Pengar\n\nEn rad\nsom är bruten.\n\n| Rad | Kronor |\n| :-- | ---: |\n| a | 1 |\n\n- ett\n- två\n';
  const old = `${agreement.split('\n---\n')[0]}\n---\n${table}`;
  const rewritten = (text: string): string =>
    text
      .replace('En rad\nsom', 'En rad som')
      .replace('| :-- | ---: |', '| --- | --- |')
      .replaceAll('\n- ', '\n* ')
      .trim();

  test('is as it was when the form program has only written it in its own way', () => {
    expect(edit(old, () => undefined, rewritten)).toBe(old);
  });

  test('keeps the blocks that say the same, and the alignment of a table that has a new row', () => {
    const saved = edit(
      old,
      () => undefined,
      (text) => `${rewritten(text).replace('| a | 1 |', '| a | 1 |\n| b | 2 |')}\n\nNytt.`,
    );
    expect(saved.split('\n---\n')[1]).toBe(
      table.replace('| a | 1 |', '| a | 1 |\n| b | 2 |').replace('två\n', 'två\n\nNytt.\n'),
    );
  });

  test('that cannot be parsed is kept for the check to judge', () => {
    const saved = edit(
      old,
      () => undefined,
      () => 'Högst <10h/v',
    );
    expect(saved.split('\n---\n')[1]).toBe('\nHögst <10h/v\n');
  });
});

test('reminders in a new draft go as their fields are filled in', () => {
  const parties = ['jamtli', 'bilda'].map((id) => ({ id, name: id }));
  const draft = toDraft({
    id: 'a',
    title: 'A',
    parties,
    period: 'notStated',
    total: { amount: 'notStated' },
  });
  expect(edit(draft, () => undefined)).toBe(draft);
  const lead = edit(draft, (form) => (form.lead = 'En mening.'));
  expect(lead).toContain('\nlead: En mening.\n');
  expect(lead).not.toContain('# lead:');
  expect(lead).toContain('# Återstår innan avtalet kan publiceras:\n# titleSource: ');
  const whole = edit(lead, (form) => {
    Object.assign(form, { titleSource: 'stated', held: 'fullText', themes: ['sprak'] });
    Object.assign(form, { sources: [{ id: 'avtal' }], targetGroups: [{ group: 'nyanlanda' }] });
  });
  expect(whole).not.toContain('#');
  expect(whole).toMatch(/amount: notStated\n---\n$/);
});

test('a new file says what was filled in and nothing more', () => {
  const form = {
    title: 'Nytt',
    draft: 'true',
    fileName: 'nytt',
    period: { inWords: '', start: { date: '2024' } },
    parties: [],
    money: { total: { amount: '' } },
  };
  expect(saveForm('agreement', `---\n${yaml.dump(form)}---\nText.`, undefined)).toBe(
    "---\ntitle: Nytt\ndraft: true\nperiod:\n  start: '2024'\n---\n\nText.\n",
  );
  expect(
    saveForm(
      'organisation',
      yaml.dump({ name: 'X', kind: 'association', organisationNumber: 'notStated' }),
      undefined,
    ),
  ).toBe('name: X\nkind: association\norganisationNumber: notStated\n');
});

test.each(['', 'no fences', '---\na: [\n---\n', '---\n'])('%j is no form', (text) => {
  expect(() => saveForm('agreement', text, agreement)).toThrow(NotAForm);
});

test('whatever is changed, the file says it, and fields that were not touched keep their text', () => {
  const old = municipality;
  const start = read(toFormText('organisation', 'ostersund', old));
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(1000)), fc.string({ maxLength: 20 }), (numbers, text) => {
      const form = structuredClone(start);
      mutate(form, numbers, text);
      const data = asFields(fromForm(formOf('organisation'), form, read(old)));
      const saved = saveForm('organisation', yaml.dump(form), old);
      expect(read(saved)).toEqual(data);
      if (data['address'] && asFields(data['address'])['postal'] === '831 82 Östersund') {
        expect(saved).toContain('address:\n  postal: 831 82 Östersund\n');
      }
    }),
    { numRuns: 300 },
  );
});

/** Change, empty or take away a value somewhere. */
function mutate(value: any, numbers: Iterator<number>, text: string): void {
  const next = (): number => Number(numbers.next().value);
  const keys = Object.keys(value);
  const key = keys[next() % keys.length] ?? '';
  const isDeeper = typeof value[key] === 'object' && Object.keys(value[key]).length > 0 && next() % 4 > 0;
  if (isDeeper) return mutate(value[key], numbers, text);
  if (Array.isArray(value)) value.splice(Number(key), 1);
  else if (next() % 3 === 0) delete value[key];
  else value[key] = typeof value[key] === 'object' ? [] : text;
}

test('a list of rows whose first field goes keeps the comments around it', () => {
  const old = '# Överst\na: 1 # ett\nrows:\n  - x: 1\n    y: 2\n  - x: 3\n# Sist\nb: 2\n';
  expect(changeYaml(old, read(old), { a: 1, rows: [{ y: 2 }, { x: 3 }], b: 2 })).toBe(
    '# Överst\na: 1 # ett\nrows:\n  - y: 2\n  - x: 3\n# Sist\nb: 2\n',
  );
});
