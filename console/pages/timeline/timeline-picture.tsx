import type { JSX } from 'react';
import { lanesOf, type Mark } from '#console/pages/timeline/lanes';
import { dateOfDay, type Occasion } from '#console/pages/timeline/occasion';
import { ticksOf } from '#console/pages/timeline/ticks';
import type { View } from '#console/pages/timeline/view';
import { agencyInWords } from '#console/words/agencies';
import { day, shortDay } from '#console/words/dates';
import { capitalised } from '#console/words/in-words';

const WIDTH = 960;
const LEFT = 170;
const RIGHT = 20;
const LANE = 48;
const TOP = 12;

const across = (at: number): number => LEFT + at * (WIDTH - LEFT - RIGHT);
const ALARMING = new Set(['CONCERN', 'MISSING', 'EXCLUSION', 'MISSED_APPOINTMENT']);

const told = (occasions: readonly Occasion[]): string => occasions.slice(0, 8).map(({ date, title }) => `${shortDay(date)}: ${title}`).join('\n') + (occasions.length > 8 ? `\nand ${occasions.length - 8} more` : '');

/** All agencies' occasions along one line of time; the table beneath says the same. */
export function TimelinePicture({ occasions, view }: { readonly occasions: readonly Occasion[]; readonly view: View }): JSX.Element {
  const lanes = lanesOf(occasions, view);
  const height = TOP + lanes.length * LANE + 34;
  const shown = lanes.reduce((sum, { marks }) => sum + marks.reduce((count, mark) => count + mark.occasions.length, 0), 0);
  return (
    <div className="cg-picture" role="region" aria-label="Timeline, drawn" tabIndex={0}>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={`${shown} occasions of ${lanes.length} agencies from ${day(dateOfDay(view.from))} to ${day(dateOfDay(view.to))}. The table below lists them.`}>
        {ticksOf(view).map(({ at, says }) => (
          <g key={says + at}>
            <line x1={across(at)} x2={across(at)} y1={TOP} y2={height - 26} className="cg-picture__grid" />
            <text x={across(at)} y={height - 8} textAnchor="middle">{says}</text>
          </g>
        ))}
        {lanes.map(({ agency, marks }, index) => {
          const y = TOP + index * LANE + LANE / 2;
          return (
            <g key={agency}>
              <line x1={LEFT} x2={WIDTH - RIGHT} y1={y} y2={y} className="cg-picture__lane" />
              <text x={0} y={y + 5}>{capitalised(agencyInWords(agency))}</text>
              {marks.map((mark) => <Spot key={mark.at} mark={mark} y={y} />)}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** One occasion is a dot, several a dot with their number; what alarms is a square. */
function Spot({ mark: { at, occasions }, y }: { readonly mark: Mark; readonly y: number }): JSX.Element {
  const alarming = occasions.some(({ kind }) => ALARMING.has(kind));
  const size = occasions.length === 1 ? 7 : 11;
  const x = across(at);
  return (
    <g className={`cg-spot${alarming ? ' cg-spot--alarming' : ''}`}>
      <title>{told(occasions)}</title>
      {alarming ? <rect x={x - size} y={y - size} width={size * 2} height={size * 2} /> : <circle cx={x} cy={y} r={size} />}
      {occasions.length > 1 && <text x={x} y={y + 5} textAnchor="middle" className="cg-spot__count">{occasions.length > 99 ? '99+' : occasions.length}</text>}
    </g>
  );
}
