import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Category, ClassifiedByEntry } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import type { OfChild } from '#schema/objects/section';
import { WorkContact } from '#schema/objects/work-contact';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { AssessmentDomain, AssessmentEntryKind } from '#subgraphs/hub/assessment/domains';

export enum SignatureCapacity {
  CHILD = 'CHILD',
  PARENT_CARER = 'PARENT_CARER',
  PRACTITIONER = 'PRACTITIONER',
}

registerEnumType(SignatureCapacity, { name: 'SignatureCapacity', description: 'As whom somebody signs.' });

@ObjectType({ description: 'What an assessment says of one domain: a strength, a need, a voice.', simpleResolvers: true })
@ClassifiedByEntry('SUMMARY')
export class AssessmentEntry implements OfChild {
  readonly ofChild!: ChildId;

  @Category('as-parent')
  @Field(() => AssessmentDomain, { description: 'The domain.' })
  domain!: string;

  @Category('as-parent')
  @Field(() => AssessmentEntryKind, { description: 'A strength, a need, or whose voice.' })
  kind!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'In the words of who says it.' })
  words!: string;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'Taken over from the assessment before, and not looked at again since.' })
  carriedOver!: boolean;

  @Category('as-parent')
  @Field(() => String, { description: 'The class of information it belongs to; it decides who sees it.' })
  category!: string;
}

@ObjectType({ description: 'That somebody read an assessment and agreed, or did not.', simpleResolvers: true })
export class AssessmentSignature {
  @Category('as-parent')
  @Field(() => String, { description: 'Who signed.' })
  name!: string;

  @Category('as-parent')
  @Field(() => SignatureCapacity, { description: 'As whom.' })
  capacity!: string;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'Agrees with what it says, and that it is shared as the consents say.' })
  agrees!: boolean;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'What they want to have added.' })
  comment!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'The day.' })
  signedOn!: string;
}

@ObjectType('CommonAssessment', { description: 'One assessment that follows the child: strengths as well as needs, and the voices of child and parents.' })
export class CommonAssessment implements OfChild {
  readonly ofChild!: ChildId;

  @Category('as-parent')
  @Field(() => ID, { description: 'Of this assessment.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'Which state of it this is; commands name it.' })
  version!: number;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { description: 'When it was started.' })
  startedAt!: string;

  @Category('as-parent')
  @Field(() => WorkContact, { nullable: true, description: 'Who started it. Null where that would tell of a sensitive service.' })
  startedBy!: WorkContact | null;

  @Category('as-parent')
  @Field(() => ID, { nullable: true, description: 'The assessment it started from.' })
  buildsOn!: string | null;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was completed; null: it is under way.' })
  completedAt!: string | null;
}
