import type { Archive } from '../../domain/archive.ts';
import type { Format } from '../../outputs/format.ts';
import { absolute } from '../../text/urls.ts';
import { html, type Html } from '../markup/html.ts';

/** Files of the archive, each with its address to copy. */
export const fileList = (formats: readonly Format<'archive'>[], archive: Archive): Html =>
  html`<ul class="rows">${formats.map((format) => {
    const path = format.urlOf(archive);
    return html`<li><a href="${path}">${format.label}</a> <code>${absolute(archive.site.baseUrl, path)}</code></li>`;
  })}</ul>`;
