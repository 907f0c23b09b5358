import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { fileOf, urls } from '../../src/text/urls.ts';
import { hasAddress } from './built-files.ts';
import type { Validator } from './validator.ts';

/** The sitemap follows the protocol's schema, and every page in it is there. */
export const sitemap: Validator = {
  name: 'Sitemap: xmllint, sitemaps.org 0.9',
  run: async (folder) => {
    const contents = readFileSync(join(folder, fileOf(urls.sitemap)), 'utf8');
    const schema = readFileSync(
      new URL('../../tests/fixtures/standards/sitemap/sitemap.xsd', import.meta.url),
      'utf8',
    );
    const { errors } = await validateXML({ xml: [{ fileName: 'sitemap.xml', contents }], schema: [schema] });
    const addresses = [...contents.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
    return [
      ...errors.map(({ rawMessage }) => rawMessage),
      ...addresses.flatMap((address) => (hasAddress(folder, address) ? [] : [`${address} is not there`])),
    ];
  },
};
