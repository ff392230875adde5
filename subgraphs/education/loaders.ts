import DataLoader from 'dataloader';
import type { AgencyReference } from '#schema/ids';
import type { EducationDrop, Lookup } from '#subgraphs/education/drop/education-drop';
import type { EstablishmentStated, SchoolReference } from '#subgraphs/education/drop/statements';

export interface EducationLoaders {
  readonly records: DataLoader<AgencyReference, Lookup>;
  /** Schools are no child's data, and in memory: asked for directly. */
  readonly establishment: (school: SchoolReference) => EstablishmentStated | undefined;
}

/** New for every request; a loader that outlived one would answer a viewer with what another was given. */
export const educationLoaders = (drop: EducationDrop): EducationLoaders => ({
  records: new DataLoader((references) => drop.find(references)),
  establishment: (school) => drop.establishment(school),
});
