import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { Demographics, DemographicsStatus, RegisteredPractice, RelatedPerson } from '#subgraphs/health/objects/demographics';
import { HealthSection } from '#subgraphs/health/objects/health-section';
import type { HealthContext } from '#subgraphs/health/resolvers/health-context';

/** What the Personal Demographics Service says. */
@Resolver(() => HealthSection)
export class DemographicRecord {
  @Category('identifiers')
  @FieldResolver(() => Demographics, { nullable: true, description: 'Whether the NHS number held for the child is current.' })
  async demographics(@Root() { nhsNumber }: HealthSection, @Ctx() { loaders }: HealthContext): Promise<Demographics | null> {
    return nhsNumber && (await loaders.demographics.load(nhsNumber)).demographics;
  }

  @Category('practitioners')
  @FieldResolver(() => RegisteredPractice, { nullable: true, description: 'The general practice; null for a person whose whereabouts are restricted.' })
  async registeredPractice(@Root() { nhsNumber }: HealthSection, @Ctx() { loaders }: HealthContext): Promise<RegisteredPractice | null> {
    return nhsNumber && (await loaders.demographics.load(nhsNumber)).practice;
  }

  @Category('household')
  @FieldResolver(() => [RelatedPerson], { nullable: true, description: 'Whom PDS names in relation to the child; null unless the number is current and unrestricted.' })
  async relatedPeople(@Root() { nhsNumber }: HealthSection, @Ctx() { loaders }: HealthContext): Promise<readonly RelatedPerson[] | null> {
    if (!nhsNumber) return null;
    const { demographics } = await loaders.demographics.load(nhsNumber);
    return demographics.status === DemographicsStatus.CURRENT ? loaders.relatedPeople.load(nhsNumber) : null;
  }
}
