import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { Section, SectionState } from '#schema/objects/section';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { badInput } from '#subgraphs/host/connection';
import { Child } from '#subgraphs/hub/child/child';
import { concernChart, ConcernMonth } from '#subgraphs/hub/child/concern-chart';
import { ConcernFlag, ConcernState } from '#subgraphs/hub/child/concern-flag';
import { Judgement } from '#subgraphs/hub/concern/judgement';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';

@ObjectType('ConcernsSection', { implements: Section, description: 'Early warnings that practitioners of any agency have placed.' })
export class ConcernsSection extends Section {
  @Category('concerns')
  @Field(() => [ConcernFlag], { nullable: true, description: 'Flags of concern, newest first; closed ones too.' })
  async flags(@Ctx() { loaders }: HubContext): Promise<ConcernFlag[]> {
    const today = loaders.now.toISOString().slice(0, 10);
    return (await loaders.concerns.load(this.ofChild)).map((row) => ({
      ofChild: this.ofChild,
      id: row.id,
      version: row.version,
      level: row.level,
      state: row.closed_at ? ConcernState.CLOSED : row.review_on < today ? ConcernState.STALE : ConcernState.OPEN,
      raisedAt: row.raised_at,
      reviewOn: row.review_on,
      closedAt: row.closed_at,
    }));
  }
}

@ObjectType({ description: 'What the lead professional, or the front door, made of concerns that added up.', simpleResolvers: true })
export class RecordedJudgement {
  @Category('as-parent')
  @Field(() => Judgement, { description: 'What is to be done.' })
  judgement!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'Why.' })
  note!: string;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;
}

@Resolver(() => ConcernsSection)
export class JudgementsOnConcerns {
  @Category('concerns-text')
  @FieldResolver(() => [RecordedJudgement], { nullable: true, description: 'What was made of concerns of several agencies, the latest first.' })
  async judgements(@Root() { ofChild }: ConcernsSection, @Ctx() { loaders }: HubContext): Promise<RecordedJudgement[]> {
    return (await loaders.judgements.load(ofChild)).map(({ judgement, judgement_note, judged_at }) => ({ judgement: judgement ?? '', note: judgement_note ?? '', at: judged_at ?? '' }));
  }
}

@Resolver(() => ConcernsSection)
export class ChartOfConcerns {
  @Category('concerns')
  @FieldResolver(() => [ConcernMonth], { nullable: true, description: 'How many flags of each level were open at the end of each month: whether things are getting better.' })
  async chart(
    @Root() { ofChild }: ConcernsSection,
    @Ctx() { loaders }: HubContext,
    @Arg('months', () => Int, { defaultValue: 12, description: 'How many months back, from 1 to 60.' }) months: number,
  ): Promise<ConcernMonth[]> {
    if (months < 1 || months > 60) throw badInput('"months" is from 1 to 60');
    return concernChart(await loaders.concerns.load(ofChild), loaders.now, months);
  }
}

@Resolver(() => ConcernFlag)
export class TextOfConcern {
  @Category('concerns-text')
  @FieldResolver(() => String, { nullable: true, description: 'What was seen, in the practitioner’s words.' })
  async seen(@Root() { id }: ConcernFlag, @Ctx() { loaders }: HubContext): Promise<string | null> {
    return (await loaders.concernText.load(id))?.seen ?? null;
  }

  @Category('concerns-text')
  @FieldResolver(() => String, { nullable: true, description: 'What it rests on: seen oneself, told by the child, told by another.' })
  async basis(@Root() { id }: ConcernFlag, @Ctx() { loaders }: HubContext): Promise<string | null> {
    return (await loaders.concernText.load(id))?.basis ?? null;
  }

  @Category('concerns-text')
  @FieldResolver(() => Boolean, { nullable: true, description: 'The family knows that it was raised.' })
  async familyKnows(@Root() { id }: ConcernFlag, @Ctx() { loaders }: HubContext): Promise<boolean | null> {
    return (await loaders.concernText.load(id))?.family_knows ?? null;
  }

  @Category('concerns-text')
  @FieldResolver(() => String, { nullable: true, description: 'The agency of the practitioner who raised it.' })
  async agency(@Root() { id }: ConcernFlag, @Ctx() { loaders }: HubContext): Promise<string | null> {
    return (await loaders.concernText.load(id))?.agency ?? null;
  }

  @Category('concerns-text')
  @FieldResolver(() => String, { nullable: true, description: 'Why it was closed.' })
  async closeReason(@Root() { id }: ConcernFlag, @Ctx() { loaders }: HubContext): Promise<string | null> {
    return (await loaders.concernText.load(id))?.close_reason ?? null;
  }
}

@Resolver(() => Child)
export class ConcernsOfChild {
  @Category('section')
  @FieldResolver(() => ConcernsSection, { description: 'Flags of concern.' })
  concerns(@Root() { id }: Child): ConcernsSection {
    return Object.assign(new ConcernsSection(), { ofChild: id, state: SectionState.COMPLETE, notices: [], asOf: null });
  }
}
