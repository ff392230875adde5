import { ObjectType } from 'type-graphql';
import { Section } from '#schema/objects/section';
import type { NhsNumber } from '#schema/scalars/nhs-number';

@ObjectType('HealthSection', { implements: Section, description: 'What the health services hold about the child.' })
export class HealthSection extends Section {
  /** Null where the services know nothing of the child: then nobody is asked. Not a field of the graph. */
  readonly nhsNumber!: NhsNumber | null;
}
