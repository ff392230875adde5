import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { Coded } from '#schema/objects/coded';
import { Source } from '#schema/objects/source';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { LegalOutcomeGroup } from '#schema/vocabulary/youth-justice/legal-outcome';

@ObjectType({ description: 'What a young person was dealt with for.', simpleResolvers: true })
export class OffenceInBrief {
  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The offence’s code (Criminal Justice System offence code).' })
  code!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'What the offence is called.' })
  title!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'The day of the offence.' })
  date!: string;

  @Category('as-parent')
  @Field(() => Int, { nullable: true, description: 'The Youth Justice Board’s seriousness score, 1 to 8; null where none was given.' })
  seriousness!: number | null;
}

@ObjectType({ description: 'An outcome that no longer stands, because a court changed it.', simpleResolvers: true })
export class SupersededOutcome {
  @Category('as-parent')
  @Field(() => Coded, { description: 'What it had been.' })
  outcome!: Coded;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'The day it had been given.' })
  date!: string;
}

@ObjectType({ description: 'How an offence was dealt with, from community resolution to custody, as it stands now.', simpleResolvers: true })
export class LegalOutcome {
  @Category('as-parent')
  @Field(() => ID, { description: 'Stable within one return.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Coded, { description: 'The outcome, by the Youth Justice Board’s list.' })
  outcome!: Coded;

  @Category('as-parent')
  @Field(() => LegalOutcomeGroup, { nullable: true, description: 'How severe; null for remands, and where not known.' })
  group!: LegalOutcomeGroup | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'The day it was given.' })
  date!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day it ends or ended; null where it has no end, or none is stated.' })
  endDate!: string | null;

  @Category('as-parent')
  @Field(() => [String], { description: 'What it requires of the young person.' })
  requirements!: readonly string[];

  @Category('as-parent')
  @Field(() => OffenceInBrief, { nullable: true, description: 'The offence; null where a court’s result names none.' })
  offence!: OffenceInBrief | null;

  @Category('as-parent')
  @Field(() => SupersededOutcome, { nullable: true, description: 'What it replaced, where it was changed on appeal.' })
  supersedes!: SupersededOutcome | null;

  @Category('as-parent')
  @Field(() => Source, { description: 'The service’s return, or a court’s own result that the return does not have yet.' })
  source!: Source;
}
