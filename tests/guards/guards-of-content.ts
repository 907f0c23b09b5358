import type { Guard } from './guards.ts';

const gate = [
  'tests/gate/fault-table.test.ts',
  'tests/gate/broken-files.test.ts',
  'tests/gate/drafts.test.ts',
];

/** What keeps bad input out. */
export const guardsOfContent: readonly Guard[] = [
  {
    name: 'links on the disk are not followed',
    file: 'src/gate/content-files.ts',
    find: "if (entry.isSymbolicLink()) return report(path, { code: 'file-symlink' });",
    replace: '',
    tests: gate,
  },
  {
    name: 'files are of limited size',
    file: 'src/gate/content-files.ts',
    find: 'text: 1_000_000,',
    replace: 'text: 1_000_000_000,',
    tests: gate,
  },
  {
    name: 'pictures are known by their bytes',
    file: 'src/gate/images.ts',
    find: "if (picture === 'unknown' || picture.format !== extension)",
    replace: "if (picture === 'unknown')",
    tests: gate,
  },
  {
    name: 'pictures are of limited size',
    file: 'src/gate/images.ts',
    find: 'maximumPixels = 50_000_000',
    replace: 'maximumPixels = Infinity',
    tests: gate,
  },
  {
    name: 'only listed markup is let through',
    file: 'src/markdown/allow-list.ts',
    find: 'else if (!ALLOWED.has(node.type)) add(forbiddenCause(node), node);',
    replace: '',
    tests: ['tests/markdown', ...gate],
  },
  {
    name: 'only listed components are let through',
    file: 'src/markdown/check-element.ts',
    find: 'if (component === undefined) return [{ cause: unknownCause(element.name), offset: startOf(element) }];',
    replace: 'if (component === undefined) return [];',
    tests: ['tests/markdown', ...gate],
  },
  {
    name: 'quotes and lists are of limited depth',
    file: 'src/markdown/body-limits.ts',
    find: 'const MARKERS = 100;',
    replace: 'const MARKERS = 100_000;',
    tests: ['tests/markdown', ...gate],
  },
  {
    name: 'only safe links are published',
    file: 'src/markdown/safe-link.ts',
    find: 'return isSafeHttps(url);',
    replace: 'return true;',
    tests: ['tests/markdown', ...gate],
  },
  {
    name: 'aliases of YAML are refused',
    file: 'src/frontmatter/inspect-yaml.ts',
    find: "if (isAlias(node)) return add({ code: 'yaml-feature', feature: 'alias' }, offset);",
    replace: 'if (isAlias(node)) return;',
    tests: ['tests/frontmatter', ...gate],
  },
  {
    name: 'invisible characters are refused',
    file: 'src/gate/characters.ts',
    find: 'if (!unusual.test(text)) return [];',
    replace: 'return [];',
    tests: gate,
  },
  {
    name: 'letters that look like others are refused',
    file: 'src/gate/lookalikes.ts',
    find: 'if (!foreign.test(text)) return [];',
    replace: 'return [];',
    tests: gate,
  },
  {
    name: 'keys and tokens are refused',
    file: 'src/gate/secrets.ts',
    find: 'likely.test(text)',
    replace: 'false',
    tests: gate,
  },
  {
    name: 'drafts and their pictures are not among what is published',
    file: 'src/gate/published-files.ts',
    find: ': kind !== ',
    replace: ': true || kind !== ',
    tests: [...gate, 'tests/history'],
  },
  {
    name: 'personal numbers are found in what is written',
    file: 'src/gate/personal-data.ts',
    find: 'const numbers = findPersonalNumbers(text).map(',
    replace: 'const numbers = findPersonalNumbers("").map(',
    tests: gate,
  },
  {
    name: 'a page that was published always answers',
    file: 'src/gate/permanence.ts',
    find: 'return [...broken, ...vanished];',
    replace: 'return broken;',
    tests: ['tests/history', ...gate],
  },
  {
    name: 'the log of publications is a chain',
    file: 'src/history/read-log.ts',
    find: "read.previous !== previous && 'chain',",
    replace: '',
    tests: ['tests/history'],
  },
];
