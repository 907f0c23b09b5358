import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { agreementLists } from '../../src/views/agreement-lists.ts';
import { agreementPage } from '../../src/views/agreement/agreement-page.ts';
import type { PageView } from '../../src/views/frame/page-facts.ts';
import { pageStamp } from '../../src/views/frame/page-stamp.ts';
import { organisationPage } from '../../src/views/organisation/organisation-page.ts';
import type { BuildJob } from './build-job.ts';

/**
 * Write the pages of which Astro rendered only the first and the last: a page by way of Astro's router costs more than
 * all that our view says on it. The last one proves that the pattern holds.
 */
export function stampPages(job: BuildJob): void {
  const { archive, bodies } = job.checked;
  const lists = agreementLists(archive, job.today);
  stampAll(job, [...archive.agreements, ...archive.mentioned], (node) => {
    const body = bodies.get(node.id);
    if (!body) throw new Error(`The text of ${node.file} was not rendered when it was checked.`);
    return agreementPage(node, { archive, body, today: job.today });
  });
  stampAll(job, archive.organisations, (node) => organisationPage(node, { archive, lists }));
}

function stampAll<Node>(
  { site, checked, onPage }: BuildJob,
  nodes: readonly Node[],
  viewOf: (node: Node) => PageView,
): void {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first === undefined || last === undefined) return;
  const fileOf = ({ path }: PageView): string => join(site, path, 'index.html');
  const [pattern, proof] = [viewOf(first), viewOf(last)];
  const stamp = pageStamp(readFileSync(fileOf(pattern), 'utf8'), pattern, checked.archive.site);
  if (stamp(proof) !== readFileSync(fileOf(proof), 'utf8'))
    throw new Error(
      `${proof.path} is not made like ${pattern.path}, though one view and one layout make both.`,
    );
  for (const node of nodes.slice(1, -1)) {
    const page = viewOf(node);
    const file = fileOf(page);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, stamp(page));
    onPage();
  }
}
