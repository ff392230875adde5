import type { DemoChild, Population } from '#demo/population/model';
import { practitionerNamed } from '#demo/population/practitioners';

/** The caseload that is measured: nobody's in the demonstration is as long. */
const CHILDREN = 60;
/** Brothers and sisters of one household, who lead to each other again and again. */
const FAMILY = 3;

/** The same population with sixty children of the crowd on the first viewer's caseload, as families of three. */
export function withLongCaseload(population: Population): Population {
  const worker = practitionerNamed('Ines Okoro');
  const chosen = new Map(population.children
    .filter(({ key, seal, dateOfBirth, involvements }) => key.startsWith('child-') && seal === 'none' && dateOfBirth && involvements.every(({ practitioner }) => practitioner !== worker.id))
    .slice(0, CHILDREN)
    .map(({ id }, index) => [id, `bench-${Math.floor(index / FAMILY)}`] as const));
  const workedWith = (child: DemoChild): DemoChild => {
    const household = chosen.get(child.id);
    const involvement = { practitioner: worker.id, agency: worker.agency, relation: 'team_around_child', category: 'practitioners', from: '2024-01-08' } as const;
    return household === undefined ? child : { ...child, household, involvements: [...child.involvements, involvement] };
  };
  return { ...population, children: population.children.map(workedWith) };
}
