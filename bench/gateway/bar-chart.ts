import { colourOf, escaped } from '#bench/gateway/chart-parts';

export interface Bar { readonly operation: string; readonly variant: string; readonly cpu: number }

const WIDTH = 900;
const LABELS = 330;
const ROW = 18;

/** CPU a request of each variant, each operation to its own scale. */
export function barChart(bars: readonly Bar[]): string {
  const operations = [...new Set(bars.map(({ operation }) => operation))];
  const variants = [...new Set(bars.map(({ variant }) => variant))];
  let y = 10;
  const rows = operations.flatMap((operation) => {
    const own = bars.filter((bar) => bar.operation === operation);
    const most = Math.max(...own.map(({ cpu }) => cpu));
    y += ROW;
    const heading = `<text x="10" y="${y}" font-weight="bold">${escaped(operation)}</text>`;
    return [heading, ...own.map(({ variant, cpu }) => {
      y += ROW;
      const width = ((WIDTH - LABELS - 90) * cpu) / most;
      return `<text x="20" y="${y}">${escaped(variant)}</text><rect x="${LABELS}" y="${y - 12}" width="${width.toFixed(1)}" height="14" fill="${colourOf(variants.indexOf(variant))}"/><text x="${(LABELS + width + 6).toFixed(1)}" y="${y}">${cpu.toFixed(0)} µs</text>`;
    })];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y + 16}" font-family="sans-serif" font-size="12">\n${rows.join('\n')}\n</svg>\n`;
}
