import { Arg, Ctx, Field, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { TimelineSource } from '#schema/directives/timeline';
import { Section } from '#schema/objects/section';
import { TimelineEntry } from '#schema/objects/timeline-entry';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { may, type SubgraphContext } from '#subgraphs/host/subgraph-context';
import { contacts } from '#test/joining/housing/contacts';
import { HomelessnessApplication } from '#test/joining/housing/homelessness-application';
import type { HousingLoaders } from '#test/joining/housing/loaders';
import { TemporaryAccommodation } from '#test/joining/housing/temporary-accommodation';

type Context = SubgraphContext<HousingLoaders>;

/** Every field fetches for itself: the host runs no resolver of a category that is withheld, so what is withheld is not asked for. */
@ObjectType('HousingSection', { implements: Section, description: 'What the council’s housing service knows.' })
export class HousingSection extends Section {
  /** Null where the service knows nothing of this child. */
  person!: string | null;

  @Category('temporary-accommodation', 'SUMMARY')
  @Field(() => TemporaryAccommodation, { nullable: true, description: 'Where the household is placed now; null where it is in no temporary accommodation.' })
  async temporaryAccommodation(@Ctx() { loaders }: Context): Promise<TemporaryAccommodation | null> {
    const stays = this.person ? await loaders.placements.load(this.person) : [];
    const current = stays.find(({ endedOn }) => endedOn === null || endedOn > loaders.askedAt.slice(0, 10));
    return current ? { ofChild: this.ofChild, kind: current.kind, placedOn: current.placedOn, until: current.endedOn, district: current.district, rooms: current.rooms } : null;
  }

  @Category('homelessness')
  @Field(() => [HomelessnessApplication], { nullable: true, description: 'Applications as homeless, newest first.' })
  async homelessnessApplications(@Ctx() { loaders }: Context): Promise<readonly HomelessnessApplication[] | null> {
    return this.person ? loaders.applications.load(this.person) : null;
  }

  @TimelineSource()
  @Category('section')
  @Field(() => [TimelineEntry], { nullable: true, description: 'Occasions on which the service dealt with the household, each classified by itself.' })
  async contacts(
    @Arg('from', () => LocalDateScalar, { nullable: true, description: 'The first day.' }) from: string | null | undefined,
    @Arg('to', () => LocalDateScalar, { nullable: true, description: 'The last day.' }) to: string | null | undefined,
    @Ctx() { grant, loaders }: Context,
  ): Promise<readonly TimelineEntry[]> {
    if (!this.person) return [];
    return contacts(loaders, { child: this.ofChild, person: this.person, from, to, maySee: (category) => may(grant, this.ofChild, category, 'SUMMARY') });
  }
}
