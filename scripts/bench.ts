import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { benchBuild } from './bench/bench-build.ts';
import { benchExplorer } from './bench/bench-explorer.ts';
import { benchSearch } from './bench/bench-search.ts';
import { benchWhole } from './bench/bench-whole.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const help = `Builds the same synthetic agreements here and as plain Astro + @astrojs/mdx, and compares.

Usage: npm run bench [-- --large]
       npm run bench -- whole [SIZE…]
       npm run bench -- search [SIZE…]
       npm run bench -- explorer

  --large   10 000 agreements as well as 1 000
  whole     publishes 10 000 agreements, or as many as said, with their search index and audited
  search    indexes and searches 100, 1 000 and 5 000 agreements, or as many as said,
            and compares with Pagefind alone on the same pages
  explorer  filters 5 000 agreements in a browser, and compares with a plain page of the same rows`;

const { values, positionals } = parseArgs({
  options: { large: { type: 'boolean' }, help: { type: 'boolean' } },
  allowPositionals: true,
});
const [what, ...sizes] = positionals;
if (values.help) console.log(help);
else if (what === 'search') benchSearch(root, sizes.length > 0 ? sizes.map(toSize) : [100, 1000, 5000]);
else if (what === 'whole') benchWhole(root, sizes.length > 0 ? sizes.map(toSize) : [10_000]);
else if (what === 'explorer') await benchExplorer(root);
else if (what !== undefined) stop(`There is no benchmark called ${what}.`);
else benchBuild(root, values.large ? [1000, 10_000] : [1000]);

function toSize(text: string): number {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : stop(`${text} is no number of agreements.`);
}

function stop(sentence: string): never {
  console.error(`${sentence}\n\n${help}`);
  process.exit(2);
}
