import type { EducationLoaders } from '#subgraphs/education/loaders';
import type { SchoolReference } from '#subgraphs/education/drop/statements';
import { Establishment } from '#subgraphs/education/objects/establishment';

/** A school as the graph shows it: from GIAS, and from the file that names it what GIAS does not have. */
export function establishmentOf({ establishment }: EducationLoaders, school: SchoolReference): Establishment {
  const known = establishment(school);
  return Object.assign(new Establishment(), {
    urn: known?.urn ?? school.urn ?? null,
    laEstab: known?.laEstab ?? school.laEstab ?? null,
    name: known?.name ?? school.name ?? null,
    phase: known?.phase ?? null,
    telephone: known?.telephone ?? null,
  });
}
