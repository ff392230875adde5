import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { TimelineSource } from '#schema/directives/timeline';
import { TimelineEntry } from '#schema/objects/timeline-entry';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { may } from '#subgraphs/host/subgraph-context';
import { latestFirst } from '#subgraphs/health/latest-first';
import { HealthSection } from '#subgraphs/health/objects/health-section';
import { type Occasion, occasions } from '#subgraphs/health/occasions';
import type { HealthContext } from '#subgraphs/health/resolvers/health-context';

@Resolver(() => HealthSection)
export class HealthContacts {
  @TimelineSource()
  @Category('section')
  @FieldResolver(() => [TimelineEntry], { nullable: true, description: 'Occasions on which health services met the child, latest first; each is classified as its source is.' })
  async contacts(
    @Root() { nhsNumber, ofChild }: HealthSection,
    @Ctx() { loaders, grant }: HealthContext,
    @Arg('from', () => LocalDateScalar, { nullable: true, description: 'From this day on.' }) from?: string | null,
    @Arg('to', () => LocalDateScalar, { nullable: true, description: 'To this day, inclusive.' }) to?: string | null,
  ): Promise<readonly TimelineEntry[] | null> {
    if (!nhsNumber) return null;
    const all = await occasions({ loaders, number: nhsNumber, isGranted: (category) => may(grant, ofChild, category, 'SUMMARY') });
    return latestFirst(all.filter(isWithin(from, to)).map((occasion) => ({ ...occasion, agency: 'health', ofChild })), ({ date }) => date);
  }
}

const isWithin = (from?: string | null, to?: string | null) => (occasion: Occasion): boolean =>
  (!from || occasion.date >= from) && (!to || occasion.date <= to);
