import { colourOf, escaped } from '#bench/gateway/chart-parts';

export interface ChartPoint { readonly panel: string; readonly line: string; readonly x: number; readonly y: number }

const [WIDTH, HEIGHT, MARGIN, LEGEND] = [420, 260, 56, 22];

/** One panel for each thing that grows, both axes logarithmic: a straight line of slope one is proportion. */
export function lineChart(points: readonly ChartPoint[], unit: string): string {
  const panels = [...new Set(points.map(({ panel }) => panel))];
  const lines = [...new Set(points.map(({ line }) => line))];
  const columns = 2;
  const height = Math.ceil(panels.length / columns) * HEIGHT + lines.length * LEGEND + 20;
  const drawn = panels.map((panel, index) =>
    `<g transform="translate(${(index % columns) * WIDTH},${Math.floor(index / columns) * HEIGHT})">${panelOf(panel, points.filter((point) => point.panel === panel), lines, unit)}</g>`);
  const top = Math.ceil(panels.length / columns) * HEIGHT + 20;
  const legend = lines.map((line, index) => `<rect x="20" y="${top + index * LEGEND - 10}" width="24" height="4" fill="${colourOf(index)}"/><text x="52" y="${top + index * LEGEND - 4}">${escaped(line)}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH * columns}" height="${height}" font-family="sans-serif" font-size="12">\n${[...drawn, ...legend].join('\n')}\n</svg>\n`;
}

function panelOf(panel: string, points: readonly ChartPoint[], lines: readonly string[], unit: string): string {
  const xs = [...new Set(points.map(({ x }) => x))].sort((a, b) => a - b);
  const ys = points.map(({ y }) => y);
  const at = scale(Math.min(...xs), Math.max(...xs), MARGIN, WIDTH - 20);
  const up = scale(Math.min(...ys), Math.max(...ys), HEIGHT - MARGIN, 36);
  const ticks = xs.map((x) => `<text x="${at(x).toFixed(0)}" y="${HEIGHT - MARGIN + 18}" text-anchor="middle">${x}</text>`);
  const levels = [Math.min(...ys), Math.max(...ys)].map((y) => `<text x="${MARGIN - 6}" y="${up(y).toFixed(0)}" text-anchor="end">${y.toFixed(0)}</text>`);
  const drawn = lines.map((line, index) => {
    const path = points.filter((point) => point.line === line).sort((a, b) => a.x - b.x).map(({ x, y }) => `${at(x).toFixed(1)},${up(y).toFixed(1)}`).join(' ');
    return path && `<polyline points="${path}" fill="none" stroke="${colourOf(index)}" stroke-width="2"/>`;
  });
  return `<text x="${MARGIN}" y="18" font-weight="bold">${escaped(unit)}, by ${escaped(panel)}</text>${ticks.join('')}${levels.join('')}${drawn.join('')}`;
}

/** Logarithmic. */
const scale = (least: number, most: number, from: number, to: number) => (value: number): number =>
  (most === least ? from : from + ((to - from) * Math.log(value / least)) / Math.log(most / least));
