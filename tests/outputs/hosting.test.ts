import { readFileSync } from 'node:fs';
import yaml from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, framedFolder, securityHeaders } from '../../src/outputs/security-headers.ts';
import { toApacheHeaders } from '../../src/outputs/to-apache-headers.ts';
import { toHeadersFile } from '../../src/outputs/to-headers-file.ts';
import { toNginxConf } from '../../src/outputs/to-nginx-conf.ts';

describe('the policy', () => {
  test('begins with nothing and allows only what the site serves itself', () => {
    const [first, ...others] = contentSecurityPolicy(true).split('; ');
    expect(first).toBe("default-src 'none'");
    const sources = others.map((directive) => directive.replace(/^\S+ /, ''));
    expect(new Set(sources)).toEqual(new Set(["'self'", "'self' 'wasm-unsafe-eval'", "'none'"]));
  });

  test('says in its header who may frame the page, which a meta element cannot', () => {
    expect(contentSecurityPolicy(false)).toBe(`${contentSecurityPolicy(true)}; frame-ancestors 'none'`);
    expect(contentSecurityPolicy(false, 'anyone')).toMatch(/; frame-ancestors \*$/);
    expect(framedFolder).toBe('/inbaddning/');
  });
});

describe('the file that hosts read', () => {
  const rules = toHeadersFile(['404.html', '_astro/', 'avtal/', 'inbaddning/'])
    .split('\n\n')
    .map((rule) => rule.trimEnd().split('\n'));

  test('has a rule for every top folder and no two that meet, since some hosts would join them', () => {
    expect(rules.map(([address]) => address)).toEqual([
      '/',
      '/404.html',
      '/_astro/*',
      '/avtal/*',
      '/inbaddning/*',
    ]);
  });

  test('says the same as our own server does, and that the site is only for https', () => {
    for (const [address = '', ...rows] of rules) {
      const expected = { ...securityHeaders(address), 'Strict-Transport-Security': 'max-age=31536000' };
      expect(rows).toEqual(Object.entries(expected).map(([name, value]) => `  ${name}: ${value}`));
    }
  });
});

// Run with -u to write them anew.
test('the examples for nginx and Apache are made from the same headers', async () => {
  await expect(toNginxConf()).toMatchFileSnapshot('../../docs/hosting/nginx.conf');
  await expect(toApacheHeaders()).toMatchFileSnapshot('../../docs/hosting/apache.conf');
});

test.each(['github-pages', 'gitlab-pages'])(
  'the workflow for %s can be read and runs only what there is',
  (name) => {
    const text = readFileSync(`docs/hosting/${name}.yml`, 'utf8');
    expect(yaml.load(text)).toBeTypeOf('object');
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const commands = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, command = '']) => command);
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
    expect(commands).toContain('build');
  },
);
