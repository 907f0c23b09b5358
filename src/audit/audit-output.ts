import type { AuditFault } from '../domain/audit-fault.ts';
import { findPersonalDataInOutput, type AllowedInOutput } from '../personal-data/find-in-output.ts';
import type { OutputFile } from './output-file.ts';
import { kindOf, type FileKind } from './file-kinds.ts';
import { forbiddenFinder, type Forbidden } from './forbidden.ts';
import { judgeDrawing, judgeStyle } from './judge-style.ts';
import { judgePage } from './judge-page.ts';
import { keepOwnAddresses } from './own-addresses.ts';
import { fileAt, linkMap } from './link-map.ts';
import { stretches } from './stretches.ts';
import { unfoldCalendar } from './unfold-calendar.ts';

/** What is known of a site before it is looked at. */
export interface Expected {
  baseUrl: string;
  /** Addresses that must answer. */
  pages: readonly string[];
  /** Addresses of one kind, such as `/avtal/…/`, of which there may be no others than these. */
  closed: { pattern: RegExp; addresses: ReadonlySet<string> };
  forbidden: readonly Forbidden[];
  allowed: AllowedInOutput;
  /** What is inside a packed file, one by one: a workbook of thousands would not fit in memory at once. */
  unpack: (bytes: Uint8Array, packing: 'gzip' | 'zip') => Iterable<Uint8Array>;
}

/** Judge every byte that is about to be published. Each file is looked at once and then forgotten; a long one in stretches. */
export function auditOutput(
  files: Iterable<OutputFile>,
  expected: Expected,
  longest = 4 << 20,
): AuditFault[] {
  const links = linkMap();
  const findForbidden = forbiddenFinder(expected.forbidden);
  const faults: AuditFault[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    seen.add(file.path);
    links.addFile(file.path);
    judge(file);
  }
  return [...missingPages(seen, expected), ...unknownPages(seen, expected), ...faults, ...links.faults()];

  function judge({ path, bytes }: OutputFile): void {
    const kind = kindOf(path);
    if (!kind) {
      faults.push({ code: 'unknown-format', file: path });
      return;
    }
    const fail = (reason: string): unknown =>
      faults.push({ code: 'unreadable', file: path, format: kind.mediaType, reason });
    try {
      const parts = kind.packing ? expected.unpack(bytes, kind.packing) : [bytes];
      for (const part of parts) {
        const reason = judgePart(path, part, kind);
        if (reason !== undefined) fail(reason);
      }
    } catch (error) {
      fail((error as Error).message);
    }
  }

  /** Judge what a file holds, and answer why it could not be read, if it could not. */
  function judgePart(path: string, part: Uint8Array, kind: FileKind): string | undefined {
    const reader = kind.open?.();
    const decoder = kind.isText ? utf8 : latin1;
    const told = new Set<string>();
    let before = '';
    for (const stretch of kind.isByLine ? stretches(part, longest) : [part]) {
      const text = decoder.decode(stretch);
      reader?.add(text);
      // What is written over the end of a stretch is found at the beginning of the next, where all before it is told already.
      for (const fault of faultsOf(path, before + text, kind)) {
        const key = JSON.stringify(fault);
        if (before === '' || !told.has(key)) faults.push(fault);
        told.add(key);
      }
      before = text.slice(-overlap);
    }
    return reader?.fault();
  }

  function faultsOf(path: string, text: string, { mediaType }: FileKind): AuditFault[] {
    const plain = mediaType === 'text/calendar' ? unfoldCalendar(text, expected.baseUrl) : text;
    const forbidden = findForbidden(path, plain);
    return [
      ...judgeByKind(path, plain, mediaType),
      ...(forbidden ? [forbidden] : []),
      ...findPersonalDataInOutput(plain, mediaType, expected.allowed).map(
        ({ kind: code, masked }): AuditFault => ({ code, file: path, found: masked }),
      ),
    ];
  }

  function judgeByKind(path: string, text: string, mediaType: string): AuditFault[] {
    if (mediaType === 'text/html') return judgePage(path, text, expected.baseUrl, links);
    if (mediaType === 'text/css') return judgeStyle(path, text);
    if (mediaType === 'image/svg+xml') return judgeDrawing(path, text);
    keepOwnAddresses(path, text, expected.baseUrl, links);
    return [];
  }
}

const missingPages = (seen: ReadonlySet<string>, { pages }: Expected): AuditFault[] =>
  pages
    .filter((address) => !seen.has(fileAt(address)))
    .map((address) => ({ code: 'missing-page', file: address }));

const unknownPages = (seen: ReadonlySet<string>, { closed }: Expected): AuditFault[] =>
  [...seen]
    .map((path) => `/${path.replace(/index\.html$/, '')}`)
    .filter((address) => closed.pattern.test(address) && !closed.addresses.has(address))
    .map((address) => ({ code: 'unknown-page', file: address }));

/** More characters than any sentence, name or number that is looked for may span. */
const overlap = 2000;

const utf8 = new TextDecoder('utf-8', { fatal: true });
const latin1 = new TextDecoder('latin1');
