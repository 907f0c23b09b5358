const nodes: Record<string, string> = {
  blockquote: 'citat inuti varandra',
  break: 'radbrytning',
  character: 'för många understreck eller &-tecken',
  checkbox: 'kryssruta',
  code: 'kodblock',
  component: 'komponenter inuti varandra',
  delete: 'genomstruken text',
  emphasis: 'kursiv text',
  footnoteReference: 'fotnot',
  heading: 'rubrik',
  html: 'HTML',
  image: 'bild',
  imageReference: 'bild som hänvisar till en annan rad',
  inlineCode: 'kodtext',
  line: 'radens längd',
  link: 'länk',
  linkReference: 'länk',
  list: 'listor inuti varandra',
  listItem: 'lista',
  math: 'formel',
  inlineMath: 'formel',
  paragraph: 'stycke',
  strong: 'fet text',
  table: 'tabell',
  tableCell: 'tabellcell',
  text: 'text',
  unusedFootnote: 'fotnot som ingen hänvisar till',
};

/** What a part of a text is called, for an editor who knows no Markdown terms. Component names stay as they are. */
export const bodyNodeWord = (node: string): string =>
  Object.hasOwn(nodes, node) ? (nodes[node] ?? node) : node;
