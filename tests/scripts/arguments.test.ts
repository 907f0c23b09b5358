import { expect, test } from 'vitest';
import { parseArguments, type Command } from '../../scripts/arguments.ts';

const command: Command = {
  name: 'npm run x',
  about: 'Gör något.',
  flags: ['content', 'json', 'lang', 'today', 'port'],
};

test('what is not given has its default', () => {
  expect(parseArguments(command, [])).toEqual({
    content: 'content',
    work: '.import',
    out: 'dist',
    json: false,
    lang: 'sv',
    today: undefined,
    port: 4321,
    batch: undefined,
    fresh: false,
    unsplit: false,
    allowFewer: false,
    isPreview: false,
    words: [],
  });
});

test('what is given is read, with a space or an equals sign', () => {
  const read = parseArguments(command, [
    '--content',
    'a',
    '--json',
    '--lang=en',
    '--today',
    '2026-11-21',
    '--port',
    '0',
  ]);
  expect(read).toMatchObject({ content: 'a', json: true, lang: 'en', today: '2026-11-21', port: 0 });
});

test.each([
  [['--contnet', 'a'], 'Valet --contnet finns inte. Menade du --content?'],
  [['--out', 'a'], 'Valet --out finns inte. Skriv --help för att se vilka som finns.'],
  [['--content'], 'Valet --content behöver ett värde.'],
  [['--content', '--json'], 'Valet --content behöver ett värde.'],
  [['--json=yes'], 'Valet --json tar inget värde.'],
  [['a'], '”a” hör inte till kommandot. Skriv --help för att se hur det används.'],
  [['--today', '2026-02-30'], '--today ska vara en dag, till exempel 2026-11-21. Läste ”2026-02-30”.'],
  [['--port', '70000'], '--port ska vara ett tal från 0 till 65535. Läste ”70000”.'],
  [['--lang', 'fi'], '--lang ska vara sv eller en. Läste ”fi”.'],
])('%j is answered', (args, fault) => {
  expect(parseArguments(command, args)).toEqual({ fault });
});

test('a command that takes words keeps them, also after --', () => {
  expect(parseArguments({ ...command, words: 'FIL…' }, ['a', '--', '--b'])).toMatchObject({
    words: ['a', '--b'],
  });
});

test('help lists the choices of the command and no others', () => {
  const read = parseArguments(command, ['--help']);
  expect('help' in read && read.help).toContain('--content CONTENT');
  expect('help' in read && read.help).not.toContain('--out');
});
