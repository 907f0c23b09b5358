import type { AgreementNode } from '../domain/archive.ts';
import type { RenderedBody } from '../markdown/render-body.ts';
import { readChecked } from './checked.ts';

/** An agreement's text as HTML, just as the gate read it. */
export function bodyOf({ id, file }: AgreementNode): RenderedBody {
  const body = readChecked().bodies.get(id);
  if (!body) throw new Error(`The text of ${file} was not rendered when it was checked.`);
  return body;
}
