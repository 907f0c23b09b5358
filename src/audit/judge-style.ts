import type { AuditFault } from '../domain/audit-fault.ts';

/** Judge a style sheet or a picture made of text: nothing in it may be fetched from elsewhere, and no script may run. */
export function judgeStyle(file: string, text: string): AuditFault[] {
  const fetched = [...text.matchAll(/(?:url\(|@import\s*|xlink:href=)\s*["']?([^"')\s;]+)/g)].map(
    ([, target = '']) => target,
  );
  return fetched
    .filter((target) => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target) && !target.startsWith('data:'))
    .map((target) => ({ code: 'other-host', file, target }));
}

/** Judge a drawing: it is shown by other pages, so nothing in it may run or fetch. */
export function judgeDrawing(file: string, text: string): AuditFault[] {
  const code = /<script|<foreignObject|\son[a-z]+\s*=|javascript:/i.exec(text);
  return [
    ...(code ? [{ code: 'inline-code', file, found: code[0] } as const] : []),
    ...judgeStyle(file, text),
  ];
}
