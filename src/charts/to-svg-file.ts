import { escapeHtml } from '../text/escape-html.ts';
import type { ChartSpec } from './chart-spec.ts';
import { layOut, wrap } from './to-svg.ts';

/** The text size and width that a page gives the drawing, in pixels. */
const size = 15;
const width = 704;
/** Words above the drawing: the letters that fit a line, and its height. */
const letters = 85;
const leading = 20;

/**
 * A bar chart as a file of its own, with the words above it that a page has around it. A page leaves colours and
 * heights to the style sheet; here they stand in the file, since nothing else comes with it.
 */
export function toSvgFile(spec: ChartSpec, heading: string): string {
  const { bars, height } = layOut(spec);
  const above = [...wrap(heading, letters), ...wrap(spec.title, letters)];
  const top = (above.length + 0.5) * leading;
  const whole = top + height * size;
  const words = above.map((line, index) => `<text y="${(index + 1) * leading}">${escapeHtml(line)}</text>`);
  const drawn = bars.map(({ label, kind, line, width: length, figure }) => {
    const lines = label.map(
      (text, index) => `<text y="${(line - label.length + index + 1) * size}">${text}</text>`,
    );
    const marked = kind ? ` class="${kind}"` : '';
    return `${lines.join('')}<rect${marked} y="${(line + 0.3) * size}" width="${length}%" height="${0.9 * size}"/><text y="${(line + 1) * size}" x="${length}%" dx="${0.4 * size}">${figure}</text>`;
  });
  const said = escapeHtml(`${heading}. ${spec.title}. ${spec.conclusion}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${said}" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" font-family="'Source Sans 3', sans-serif" font-size="${size}"><style>${style}</style><g font-weight="600">${words.join('')}</g><g transform="translate(0 ${top})">${drawn.join('')}</g></svg>\n`;
}

const style =
  'text{fill:#222}rect{fill:#158}.civil{fill:#a40}.other,.minus{fill:none;stroke:#158;stroke-dasharray:4 3}' +
  '@media(prefers-color-scheme:dark){svg{background:#111}text{fill:#eed}rect{fill:#8be}.civil{fill:#fa6}.other,.minus{fill:none;stroke:#8be}}';
