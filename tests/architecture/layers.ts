interface Layer {
  /** Other layers it may import. */
  layers: string[];
  /** Packages and modules it may import; a closing slash or colon stands for everything beneath. */
  packages: string[];
}

const unifiedFamily = [
  'unified',
  'unist-util-visit',
  'mdast-util-to-string',
  'remark-rehype',
  'rehype-stringify',
  'satteri',
  'hast',
  'mdast',
  'unist',
];
/** Programs of others that `npm run validate` asks. */
const judges = [
  'ajv',
  'ajv/',
  'ajv-formats',
  'csv-parse/',
  'feedsmith',
  'ical.js',
  'n3',
  'papaparse',
  'playwright-core',
  'rdf-validate-shacl',
  'rdfxml-streaming-parser',
  'read-excel-file/',
  'tableschema',
  'xmllint-wasm',
];
const shown = [
  'domain',
  'site',
  'views',
  'outputs',
  'charts',
  'text',
  'client',
  'components',
  'layouts',
  'styles',
];

/** Who may import what. Imports point towards `domain`. */
export const layers: Record<string, Layer> = {
  domain: { layers: [], packages: ['zod'] },
  text: { layers: ['domain'], packages: [] },
  frontmatter: { layers: ['domain'], packages: ['js-yaml', 'yaml'] },
  images: { layers: [], packages: ['node:zlib'] },
  search: { layers: ['domain'], packages: [] },
  'personal-data': { layers: ['domain', 'text'], packages: [] },
  history: { layers: ['domain'], packages: [] },
  audit: { layers: ['domain', 'text', 'personal-data'], packages: [] },
  markdown: { layers: ['domain', 'text'], packages: ['zod', ...unifiedFamily] },
  charts: { layers: ['domain', 'text', 'frontmatter', 'markdown'], packages: ['chart.js'] },
  outputs: {
    layers: ['domain', 'text', 'frontmatter', 'markdown'],
    packages: ['schema-dts', 'node:zlib'],
  },
  importer: {
    layers: ['domain', 'text', 'frontmatter', 'markdown', 'personal-data'],
    packages: [
      'hast',
      'satteri',
      'unpdf',
      'papaparse',
      'read-excel-file/',
      'node:worker_threads',
      'node:zlib',
    ],
  },
  gate: {
    layers: [
      'domain',
      'text',
      'frontmatter',
      'markdown',
      'images',
      'personal-data',
      'history',
      'search',
      'importer',
    ],
    packages: ['zod', 'organisationsnummer', 'node:', 'mdast'],
  },
  editor: {
    layers: ['domain', 'text', 'frontmatter', 'markdown', 'outputs'],
    packages: ['js-yaml', 'yaml', 'mdast'],
  },
  review: { layers: ['domain', 'text', 'frontmatter', 'importer', 'editor'], packages: [] },
  views: { layers: ['domain', 'text', 'markdown', 'charts', 'outputs'], packages: ['schema-dts'] },
  site: {
    layers: ['domain', 'text', 'images', 'gate', 'markdown', 'outputs', 'views'],
    packages: ['astro', 'astro:', 'astro/', 'node:'],
  },
  client: { layers: ['domain', 'text', 'search', 'charts', 'styles'], packages: ['chart.js'] },
  components: { layers: shown, packages: ['astro/', 'schema-dts'] },
  layouts: { layers: shown, packages: ['astro/', 'schema-dts', '@fontsource-variable/'] },
  pages: { layers: shown, packages: ['astro', 'astro/'] },
  styles: { layers: [], packages: [] },
  integrations: {
    layers: ['domain', 'text', 'gate', 'search', 'outputs', 'views', 'site'],
    packages: ['astro', 'astro/', 'node:', 'pagefind', 'dictionary-sv'],
  },
  scripts: {
    layers: [
      'domain',
      'text',
      'frontmatter',
      'markdown',
      'charts',
      'outputs',
      'importer',
      'gate',
      'search',
      'views',
      'site',
      'integrations',
      'history',
      'personal-data',
      'audit',
      'editor',
      'review',
    ],
    // The benchmark measures against plain Pagefind, over words of the dictionary.
    packages: ['node:', 'astro', 'zod', 'pagefind', 'dictionary-sv', 'vite', '@sveltia/cms', ...judges],
  },
};
