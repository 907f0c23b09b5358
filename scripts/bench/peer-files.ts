/** The whole of a plain Astro project with @astrojs/mdx for the same files: a page per agreement and per party, as its documentation would have one write them. */
export const peerFiles: Record<string, string> = {
  'package.json': '{ "name": "bench-peer", "private": true, "type": "module" }\n',

  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://bench.example', integrations: [mdx()] });
`,

  'src/content.config.ts': `import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { agreementSchema } from '../../../../src/domain/agreement.ts';
import { organisationSchema } from '../../../../src/domain/organisation.ts';

export const collections = {
  agreements: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/agreements' }),
    schema: agreementSchema,
  }),
  organisations: defineCollection({
    loader: glob({ pattern: '*.yaml', base: './content/organisations' }),
    schema: organisationSchema,
  }),
};
`,

  'src/components/Klausul.astro': `---
const { amne } = Astro.props;
---

<section class="clause" id={'klausul-' + amne}><h3>{amne}</h3><slot /></section>
`,

  'src/components/Atagande.astro': `---
const { part } = Astro.props;
---

<div class="commitment"><p><a href={'/parter/' + part + '/'}>{part}</a></p><slot /></div>
`,

  'src/layouts/Base.astro': `---
const { title } = Astro.props;
---

<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{title}</title>
  </head>
  <body>
    <main><slot /></main>
  </body>
</html>
`,

  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
import Base from '../layouts/Base.astro';

const agreements = await getCollection('agreements');
---

<Base title="Bench">
  <ul>{agreements.map(({ id, data }) => <li><a href={'/avtal/' + id + '/'}>{data.title}</a></li>)}</ul>
</Base>
`,

  'src/pages/avtal/[id].astro': `---
import { getCollection, getEntry, render } from 'astro:content';
import Atagande from '../../components/Atagande.astro';
import Klausul from '../../components/Klausul.astro';
import Base from '../../layouts/Base.astro';

export async function getStaticPaths() {
  const agreements = await getCollection('agreements');
  return agreements.map((agreement) => ({ params: { id: agreement.id }, props: { agreement } }));
}

const { agreement } = Astro.props;
const { Content } = await render(agreement);
const { title, lead, plainSummary, money, parties, period } = agreement.data;
const named = await Promise.all(
  parties.map(async ({ organisation, role }) => ({ id: organisation.id, role, entry: await getEntry(organisation) })),
);
---

<Base title={title}>
  <h1>{title}</h1>
  <p>{lead}</p>
  <ul>{named.map(({ id, role, entry }) => <li><a href={'/parter/' + id + '/'}>{entry.data.name}</a> {role}</li>)}</ul>
  <p>{period.start} – {period.end}</p>
  <p>{plainSummary}</p>
  <table>
    <thead><tr><th>Label</th><th>Category</th><th>Amount</th></tr></thead>
    <tbody>
      {money?.lines?.map(({ label, amount, category }) => (
        <tr><td>{label}</td><td>{category.id}</td><td>{amount.state === 'known' ? amount.ore / 100 : amount.state}</td></tr>
      ))}
    </tbody>
  </table>
  <Content components={{ Atagande, Klausul }} />
</Base>
`,

  'src/pages/parter/[id].astro': `---
import { getCollection } from 'astro:content';
import Base from '../../layouts/Base.astro';

export async function getStaticPaths() {
  const agreements = await getCollection('agreements');
  const byParty = Map.groupBy(
    agreements.flatMap((agreement) => agreement.data.parties.map(({ organisation }) => ({ id: organisation.id, agreement }))),
    ({ id }) => id,
  );
  const organisations = await getCollection('organisations');
  return organisations.map((organisation) => ({
    params: { id: organisation.id },
    props: { organisation, agreements: (byParty.get(organisation.id) ?? []).map(({ agreement }) => agreement) },
  }));
}

const { organisation, agreements } = Astro.props;
---

<Base title={organisation.data.name}>
  <h1>{organisation.data.name}</h1>
  <ul>{agreements.map(({ id, data }) => <li><a href={'/avtal/' + id + '/'}>{data.title}</a></li>)}</ul>
</Base>
`,
};
