import type { AuditFault } from '../domain/audit-fault.ts';
import { findPersonalDataInOutput, type AllowedInOutput } from '../personal-data/find-in-output.ts';
import type { OutputFile } from './output-file.ts';
import { kindOf, type FileKind } from './file-kinds.ts';
import { forbiddenFinder, type Forbidden } from './forbidden.ts';
import { judgeDrawing, judgeStyle } from './judge-style.ts';
import { judgePage } from './judge-page.ts';
import { keepOwnAddresses } from './own-addresses.ts';
import { fileAt, linkMap } from './link-map.ts';
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

/** Judge every byte that is about to be published. Each file is looked at once and then forgotten. */
export function auditOutput(files: Iterable<OutputFile>, expected: Expected): AuditFault[] {
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
    try {
      const parts = kind.packing ? expected.unpack(bytes, kind.packing) : [bytes];
      for (const part of parts) judgeText(path, (kind.isText ? utf8 : latin1).decode(part), kind);
    } catch (error) {
      faults.push({
        code: 'unreadable',
        file: path,
        format: kind.mediaType,
        reason: (error as Error).message,
      });
    }
  }

  function judgeText(path: string, text: string, { mediaType, check }: FileKind): void {
    const reason = check?.(text);
    if (reason !== undefined) faults.push({ code: 'unreadable', file: path, format: mediaType, reason });
    const plain = mediaType === 'text/calendar' ? unfoldCalendar(text, expected.baseUrl) : text;
    faults.push(...judgeByKind(path, plain, mediaType));
    const forbidden = findForbidden(path, plain);
    if (forbidden) faults.push(forbidden);
    for (const { kind: code, masked } of findPersonalDataInOutput(plain, mediaType, expected.allowed))
      faults.push({ code, file: path, found: masked });
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

const utf8 = new TextDecoder('utf-8', { fatal: true });
const latin1 = new TextDecoder('latin1');
