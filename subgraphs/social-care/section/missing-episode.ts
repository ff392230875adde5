import { Field, ID, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { Coded } from '#schema/objects/coded';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { coded } from '#schema/vocabulary/social-care/code-list';
import { MISSING_TYPE, missingCode } from '#schema/vocabulary/social-care/missing-type';
import { flag } from '#subgraphs/social-care/section/flag';
import type { SsdRecord } from '#subgraphs/social-care/ssd-queries';

@ObjectType({ description: 'A time during which a child was missing, or away without authorisation.', simpleResolvers: true })
export class MissingEpisode {
  @Category('as-parent')
  @Field(() => ID, { description: 'The case system’s id of the episode.' })
  id!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day the child was last where he or she should be.' })
  from!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day the child was found; null while missing.' })
  until!: string | null;

  @Category('as-parent')
  @Field(() => Coded, { nullable: true, description: 'Missing, or away without authorisation.' })
  type!: Coded | null;

  @Category('as-parent')
  @Field(() => Boolean, { nullable: true, description: 'A return home interview was offered; null where that is not recorded.' })
  returnInterviewOffered!: boolean | null;

  @Category('as-parent')
  @Field(() => Boolean, { nullable: true, description: 'The child accepted it; null where that is not recorded.' })
  returnInterviewAccepted!: boolean | null;
}

export const toMissingEpisode = (record: SsdRecord<'missing'>): MissingEpisode =>
  Object.assign(new MissingEpisode(), {
    id: record.id,
    from: record.from,
    until: record.until,
    type: coded(MISSING_TYPE, missingCode(record.type)),
    returnInterviewOffered: flag(record.interviewOffered),
    returnInterviewAccepted: flag(record.interviewAccepted),
  });
