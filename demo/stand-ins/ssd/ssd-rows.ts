import type { DemoChild, Population } from '#demo/population/model';
import { careRows } from '#demo/stand-ins/ssd/care-rows';
import { needRows } from '#demo/stand-ins/ssd/need-rows';
import { personRows } from '#demo/stand-ins/ssd/person-rows';
import { protectionRows } from '#demo/stand-ins/ssd/protection-rows';
import { professionalRows, workRows } from '#demo/stand-ins/ssd/worker-rows';

/** One row of a table: column and value. Columns left out are null. */
export interface SsdRow {
  readonly table: string;
  readonly values: Readonly<Record<string, string | number | null>>;
}

/** What the council's case system holds of the population: the children whom social care knows, and their workers. */
export const ssdRows = (population: Population): SsdRow[] => [
  ...professionalRows(population.practitioners),
  ...population.children.flatMap(knownChildRows),
];

function knownChildRows(child: DemoChild): SsdRow[] {
  const { personId } = child.identifiers;
  if (!personId) return [];
  const held = child.socialCare;
  return [
    ...personRows(child, personId),
    ...(held ? [...needRows(personId, held), ...protectionRows(personId, held), ...careRows(personId, held), ...workRows(personId, held)] : []),
  ];
}
