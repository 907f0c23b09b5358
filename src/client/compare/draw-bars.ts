import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import type { GroupedSpec } from '../../charts/grouped-chart.ts';
import { groupedConfig, type ChartLook } from '../../charts/grouped-config.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/** Draw the bars live in place of the picture; answers how to stop. The words and the table beside it stay. */
export function drawBars(plot: HTMLElement, spec: GroupedSpec): () => void {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', `${spec.title}. ${spec.conclusion}`);
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.append(canvas);
  const { fontSize } = lookOf(plot);
  const bars = spec.categories.length * (spec.series.length + 1) + 2;
  frame.style.height = `${bars * fontSize * 1.45}px`;
  plot.replaceChildren(frame);

  let chart = new Chart(canvas, groupedConfig(spec, lookOf(plot)));
  const theme = matchMedia('(prefers-color-scheme: dark)');
  const redraw = (): void => {
    chart.destroy();
    chart = new Chart(canvas, groupedConfig(spec, lookOf(plot)));
  };
  theme.addEventListener('change', redraw);
  return () => {
    theme.removeEventListener('change', redraw);
    chart.destroy();
  };
}

/** Colours and type as the page has them now, in light or dark. The legend shows each agreement's colour. */
function lookOf(plot: HTMLElement): ChartLook {
  const { color, fontFamily, fontSize, borderTopColor } = getComputedStyle(plot);
  const swatches = [...(plot.parentElement?.querySelectorAll('.legend svg') ?? [])];
  const fills: ChartLook['fills'][number][] = [];
  const outlines: string[] = [];
  for (const swatch of swatches) {
    const place = Number(swatch.getAttribute('data-place'));
    const ink = getComputedStyle(swatch).color;
    outlines[place] = ink;
    fills[place] = fillFor(place, ink);
  }
  return {
    text: color,
    line: borderTopColor,
    fontFamily,
    fontSize: parseFloat(fontSize),
    fills,
    outlines,
    labelLength: plot.clientWidth < 480 ? 14 : 26,
  };
}

/** The same patterns as in the picture: solid, stripes one way, stripes the other way, dots. */
function fillFor(place: number, ink: string): ChartLook['fills'][number] {
  if (place === 0) return ink;
  const tile = document.createElement('canvas');
  tile.width = tile.height = 8;
  const context = tile.getContext('2d');
  if (!context) return ink;
  context.strokeStyle = context.fillStyle = ink;
  context.lineWidth = 2.5;
  context.beginPath();
  if (place === 3) context.arc(4, 4, 2.2, 0, 2 * Math.PI);
  else
    for (const shift of [-8, 0, 8]) {
      context.moveTo(place === 1 ? shift : shift + 8, 8);
      context.lineTo(place === 1 ? shift + 8 : shift, 0);
    }
  if (place === 3) context.fill();
  else context.stroke();
  return context.createPattern(tile, 'repeat') ?? ink;
}
