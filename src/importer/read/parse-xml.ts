import { UnreadableDocument } from './unreadable-document.ts';

/** An element of a document's XML. Names keep the prefix that every office program writes. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

/**
 * Parse the XML of an office document. Definitions of its own are refused unread: they can reach other files and grow
 * without end, and no office program writes them.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const xml = decode(bytes);
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  let count = 0;
  for (let at = 0; at < xml.length;) {
    const parent = open.at(-1) ?? root;
    const next = xml.indexOf('<', at);
    const end = next === -1 ? xml.length : next;
    if (end > at) parent.children.push(unescape(xml.slice(at, end)));
    if (next === -1) break;
    const { kind, content, after } = markupAt(xml, next);
    at = after;
    if (kind === 'data') parent.children.push(content);
    if (kind === 'close' && (open.length === 1 || open.pop()?.name !== content.trim())) throw broken();
    if (kind !== 'open') continue;
    const element = elementOf(content);
    parent.children.push(element);
    if (!content.endsWith('/')) open.push(element);
    count += 1;
    if (open.length > mostDeep) throw broken();
    if (count > mostElements) throw new UnreadableDocument('too-much', 'xml');
  }
  const first = root.children.find((child) => typeof child !== 'string');
  if (open.length > 1 || !first) throw broken();
  return first;
}

const mostDeep = 300;
const mostElements = 110_000;
const noAttributes: Readonly<Record<string, string>> = Object.freeze({});

const broken = (): UnreadableDocument => new UnreadableDocument('broken', 'xml');

interface Markup {
  kind: 'open' | 'close' | 'data' | 'aside';
  content: string;
  after: number;
}

function markupAt(xml: string, at: number): Markup {
  if (xml.startsWith('<!--', at)) return until(xml, at + 4, '-->', 'aside');
  if (xml.startsWith('<![CDATA[', at)) return until(xml, at + 9, ']]>', 'data');
  if (xml.startsWith('<!', at)) throw new UnreadableDocument('unsafe-xml');
  if (xml.startsWith('<?', at)) return until(xml, at + 2, '?>', 'aside');
  if (xml.startsWith('</', at)) return until(xml, at + 2, '>', 'close');
  // An attribute's value may hold the sign that ends a tag.
  tag.lastIndex = at;
  const [whole, content] = tag.exec(xml) ?? [];
  if (whole === undefined || content === undefined) throw broken();
  return { kind: 'open', content, after: at + whole.length };
}

const tag = /<((?:[^<>"']|"[^"]*"|'[^']*')+)>/y;

function until(xml: string, from: number, mark: string, kind: Markup['kind']): Markup {
  const end = xml.indexOf(mark, from);
  if (end === -1) throw broken();
  return { kind, content: xml.slice(from, end), after: end + mark.length };
}

function decode(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

/** Most elements have no attributes, and a document has hundreds of thousands: those share one empty record. */
function elementOf(tag: string): XmlElement {
  const [name = ''] = /^[^\s/]+/.exec(tag) ?? [];
  if (!tag.includes('=')) return { name, attributes: noAttributes, children: [] };
  const attributes: Record<string, string> = {};
  for (const [, key = '', double, single] of tag.matchAll(/([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    // Which session of Word last touched it: on every paragraph, and of no use.
    if (!key.startsWith('w:rsid') && key !== '__proto__') attributes[key] = unescape(double ?? single ?? '');
  return { name, attributes, children: [] };
}

const unescape = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{1,8});/gi, (whole, name: string) => character(name) ?? whole)
    : text;

function character(name: string): string | undefined {
  if (!name.startsWith('#')) return named[name];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The elements right under one, of a name where one is given. */
export const childElements = (element: XmlElement | undefined, name?: string): XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );

/** The first element right under one, by a path of names. */
export const childElement = (element: XmlElement | undefined, ...path: string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((inner, name) => childElements(inner, name)[0], element);
