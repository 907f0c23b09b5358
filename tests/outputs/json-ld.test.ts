import { describe, expect, test } from 'vitest';
import { agreementJsonLd } from '../../src/outputs/agreement-json-ld.ts';
import { datasetJsonLd } from '../../src/outputs/dataset-json-ld.ts';
import { formatsOf } from '../../src/outputs/formats.ts';
import { organisationJsonLd } from '../../src/outputs/organisation-json-ld.ts';
import { toScriptJson } from '../../src/outputs/to-script-json.ts';
import { archive } from './published-archive.ts';
import { agreement } from './shipped-profiles.ts';

const base = archive.site.baseUrl;
const organisation = (id: string) => {
  const node = archive.organisationById.get(id);
  if (!node) throw new Error(`The archive has no ${id}.`);
  return node;
};

describe('an organisation', () => {
  test('is a public or a civil one', () => {
    expect(organisationJsonLd(organisation('ostersund'), base)).toMatchObject({
      '@type': 'GovernmentOrganization',
      url: 'https://oppna-partnerskap.example/parter/ostersund/',
    });
    expect(organisationJsonLd(organisation('hej-framling'), base)).toMatchObject({ '@type': 'NGO' });
  });

  test('has an identifier only where its number is stated', () => {
    const withNumber = (organisationNumber: string) => {
      const node = organisation('hej-framling');
      return organisationJsonLd({ ...node, data: { ...node.data, organisationNumber } }, base);
    };
    expect(withNumber('notStated')).not.toHaveProperty('identifier');
    expect(withNumber('withheld')).not.toHaveProperty('identifier');
    expect(withNumber('802000-0000')).toMatchObject({ identifier: { value: '802000-0000' } });
  });
});

test('an agreement says what its sum is', () => {
  expect(agreementJsonLd(agreement('liva-ostersund-2019'), base)).toMatchObject({
    amount: { value: 2_644_000, currency: 'SEK', description: 'budget för hela perioden' },
  });
});

test('the dataset has every file of data once, and what only describes data not at all', () => {
  const { distribution } = datasetJsonLd(archive, formatsOf('archive')) as unknown as {
    distribution: { contentUrl: string }[];
  };
  const addresses = distribution.map(({ contentUrl }) => contentUrl);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toContain(`${base}data/v1/avtal.csv`);
  expect(addresses).not.toContain(`${base}sitemap.xml`);
});

test('nothing from content can close the script it stands in', () => {
  expect(toScriptJson({ name: '</script><script>' })).not.toContain('</script');
});
