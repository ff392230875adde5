import { circumstanceRows } from '#demo/hub-circumstances';
import { generatePopulation } from '#demo/population/generate';
import { type Circumstance, GROUPS } from '#subgraphs/hub/group/group-definition';
import { suppressCounts } from '#subgraphs/hub/group/suppress-counts';

/** As the hub counts them (group/count-groups.ts), from the population. */
function countsOn(today: string): Map<string, number> {
  const population = generatePopulation(today);
  const rows = circumstanceRows(population);
  const holds: Readonly<Record<Circumstance, ReadonlySet<string>>> = {
    TRUANTING: new Set(rows.filter(({ kind }) => kind === 'TRUANTING').map(({ child_id }) => child_id)),
    TEMPORARY_ACCOMMODATION: new Set(rows.filter(({ kind }) => kind === 'TEMPORARY_ACCOMMODATION').map(({ child_id }) => child_id)),
    KNOWN_TO_SOCIAL_CARE: new Set(population.children.filter(({ involvements }) => involvements.some(({ agency, category, until }) => agency === 'social_care' && category === 'practitioners' && until === undefined)).map(({ id }) => id)),
  };
  const open = population.children.filter(({ seal }) => seal === 'none' || seal === 'location_restricted');
  return new Map(GROUPS.map(({ id, of }) => [id, open.filter((child) => of.every((one) => holds[one].has(child.id))).length]));
}

it.each(['2026-03-02', '2026-11-22', '2027-06-15'])('on %s every group of the demonstration is large enough to be told, by itself and beside the others', (today) => {
  const shown = suppressCounts(GROUPS, countsOn(today));
  expect(Object.fromEntries([...shown].filter(([, count]) => count === null))).toEqual({});
});
