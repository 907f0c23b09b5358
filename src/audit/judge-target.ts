import type { AuditFault } from '../domain/audit-fault.ts';
import type { LinkMap } from './link-map.ts';

export interface Target {
  file: string;
  /** As it stands in the page. */
  value: string;
  isFetched: boolean;
  baseUrl: string;
  links: LinkMap;
}

/** Judge what a page points at. Addresses of the site itself are kept, to be looked up when all files have been seen. */
export function judgeTarget({ file, value, isFetched, baseUrl, links }: Target): AuditFault[] {
  if (value.charCodeAt(0) === slash && value.charCodeAt(1) !== slash) links.addLink(file, value);
  else if (value.startsWith(baseUrl)) links.addLink(file, `/${value.slice(baseUrl.length)}`);
  else if (isFetched) return [{ code: 'other-host', file, target: value }];
  else if (value.startsWith('http://')) return [{ code: 'insecure-link', file, target: value }];
  else if (!/^(?:https:\/\/|mailto:)/.test(value)) return [{ code: 'odd-link', file, target: value }];
  return [];
}

const slash = 47;
