import { ObjectType } from 'type-graphql';
import type { AgencyReference } from '#schema/ids';
import { Section } from '#schema/objects/section';
import type { PupilRecord } from '#subgraphs/education/records/pupil-record';

/** Education's contribution. Its fields are resolved one by one (resolvers/), so that what is withheld is never read. */
@ObjectType('EducationSection', { implements: Section, description: 'What schools and the local authority’s education services hold about a child.' })
export class EducationSection extends Section {
  /** Null where no school states anything, or where what is stated can not be told apart. Not fields of the graph. */
  readonly record!: PupilRecord | null;
  readonly reference!: AgencyReference | null;
}
