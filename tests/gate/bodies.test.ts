import { expect, test } from 'vitest';
import { checkContent } from '../../src/gate/check-content.ts';
import { archiveWith, changed } from './archive-folder.ts';

const agreement = 'agreements/sprakkafe-2018.mdx';
const toImage = (path: string): string => `/bilder/${path}`;

test('texts are rendered only where that is asked for, each for its own agreement', () => {
  const dir = archiveWith({});
  expect([...checkContent(dir).bodies]).toEqual([]);
  const { bodies } = checkContent(dir, toImage);
  expect([...bodies.keys()].sort()).toEqual(['sprakkafe-2018', 'sprakkafe-2020', 'vandring']);
  expect(bodies.get('sprakkafe-2018')?.sections.map(({ title }) => title)).toContain('Varför');
});

test('a picture in a text has the address and the size it is published with', () => {
  const shown = changed(agreement, '## Varför', '## Varför\n\n![Karta](./karta.png)');
  const { bodies } = checkContent(archiveWith({ [agreement]: shown }), toImage);
  const texts = bodies
    .get('sprakkafe-2018')
    ?.sections.map(({ html }) => html)
    .join('');
  expect(texts).toContain('<img src="/bilder/agreements/karta.png" alt="Karta" width="40" height="30"');
});

test('neither a draft nor a text with a fault is rendered', () => {
  const drafted = changed(agreement, 'held: fullText', 'draft: true\nheld: fullText');
  expect(checkContent(archiveWith({ [agreement]: drafted }), toImage).bodies.has('sprakkafe-2018')).toBe(
    false,
  );
  const faulty = changed(agreement, '## Varför', '<script>alert(1)</script>\n\n## Varför');
  expect(checkContent(archiveWith({ [agreement]: faulty }), toImage).bodies.has('sprakkafe-2018')).toBe(
    false,
  );
});
