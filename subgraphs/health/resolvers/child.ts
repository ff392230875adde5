import { Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { SectionState } from '#schema/objects/section';
import { parseNhsNumber } from '#schema/scalars/nhs-number';
import { Child } from '#subgraphs/health/objects/child';
import { HealthSection } from '#subgraphs/health/objects/health-section';

@Resolver(() => Child)
export class HealthOfChild {
  @Directive('@requires(fields: "healthReference")')
  @Category('section')
  @FieldResolver(() => HealthSection, { description: 'What the health services hold about the child.' })
  health(@Root() child: Child): HealthSection {
    // A number whose check digit is wrong could be anyone's: nobody is asked by it.
    const nhsNumber = child.healthReference ? parseNhsNumber(child.healthReference) : null;
    return Object.assign(new HealthSection(), {
      ofChild: child.id,
      nhsNumber,
      state: nhsNumber ? SectionState.COMPLETE : SectionState.NOT_STATED,
      notices: [],
      asOf: nhsNumber ? new Date().toISOString() : null,
    });
  }
}
