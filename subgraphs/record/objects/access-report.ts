import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type AskedBy, HELD_BACK_SAYS, type HeldBack } from '#record/report/report-words';
import { Category } from '#schema/directives/category';
import { DateTimeScalar } from '#schema/scalars/date-time';

export enum AccessReportAskedBy {
  CHILD = 'child',
  PARENT = 'parent',
  REPRESENTATIVE = 'representative',
}

registerEnumType(AccessReportAskedBy, {
  name: 'AccessReportAskedBy',
  description: 'Who asked for a report of who looked.',
  valuesConfig: {
    CHILD: { description: 'The child, old enough to ask.' },
    PARENT: { description: 'Someone with parental responsibility.' },
    REPRESENTATIVE: { description: 'Someone authorised by the child or by the court.' },
  },
});

export enum HeldBackReason {
  SERIOUS_HARM = 'serious_harm',
  ENQUIRY = 'enquiry',
  CRIME = 'crime',
  OTHER_PEOPLE = 'other_people',
  CHILDS_WISH = 'childs_wish',
  COURT = 'court',
  LEGAL_ADVICE = 'legal_advice',
}

const lawOf = (reason: HeldBack): { readonly description: string } => ({ description: `${HELD_BACK_SAYS[reason].why} (${HELD_BACK_SAYS[reason].law}).` });

registerEnumType(HeldBackReason, {
  name: 'HeldBackReason',
  description: 'Why a look may lawfully be left out of a report to a family.',
  valuesConfig: {
    SERIOUS_HARM: lawOf('serious_harm'), ENQUIRY: lawOf('enquiry'), CRIME: lawOf('crime'), OTHER_PEOPLE: lawOf('other_people'), CHILDS_WISH: lawOf('childs_wish'), COURT: lawOf('court'), LEGAL_ADVICE: lawOf('legal_advice'),
  },
});

@ObjectType({ description: 'One look at a child’s record.', simpleResolvers: true })
export class Look {
  @Category('as-parent')
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'Who by role and agency, what of, and why: for the family to read.' })
  sentence!: string;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The role of whoever looked.' })
  role!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Of which agency.' })
  agency!: string | null;

  @Category('as-parent')
  @Field(() => [String], { description: 'Classes of information of which something was shown.' })
  shown!: readonly string[];

  @Category('as-parent')
  @Field(() => [String], { description: 'Classes of which it was asked and nothing shown.' })
  withheld!: readonly string[];

  @Category('as-parent')
  @Field(() => Boolean, { description: 'The record was opened in an emergency.' })
  inEmergency!: boolean;

  @Category('as-parent')
  @Field(() => ID, { description: 'By which it is reviewed, and explained.' })
  decisionId!: string;

  @Category('as-parent')
  @Field(() => Boolean, { nullable: true, description: 'What its review found: true where the family is told of it, false where it is held back; null where nobody has decided.' })
  told!: boolean | null;

  @Category('as-parent')
  @Field(() => HeldBackReason, { nullable: true, description: 'Why it is held back.' })
  heldBack!: HeldBack | null;
}

@ObjectType({ description: 'Who looked at a child’s record, as it stands on record: nobody has reviewed what of it a family may be told.', simpleResolvers: true })
export class LooksOnRecord {
  @Category('as-parent')
  @Field(() => String, { description: 'How often, by how many people, of which agencies.' })
  summary!: string;

  @Category('as-parent')
  @Field(() => [Look], { description: 'Look by look, the latest first.' })
  looks!: readonly Look[];

  @Category('as-parent')
  @Field(() => Boolean, { description: 'There were more than one report holds: ask for a shorter time.' })
  cutShort!: boolean;

  @Category('as-parent')
  @Field(() => String, { description: 'That it is not reviewed, and may not be handed over.' })
  notice!: string;
}

@ObjectType({ description: 'A report that was prepared for a family, without what is in it.', simpleResolvers: true })
export class AccessReportOnFile {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the report.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'What a change of it names.' })
  version!: number;

  @Category('as-parent')
  @Field(() => AccessReportAskedBy, { description: 'Who asked for it.' })
  askedBy!: AskedBy;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { nullable: true, description: 'From when on; null where from the beginning.' })
  from!: string | null;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when; null where until it was prepared.' })
  to!: string | null;

  @Category('as-parent')
  @Field(() => String, { description: 'Who prepared it: the id they sign in with.' })
  preparedBy!: string;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { description: 'When. What came on record later is not in it.' })
  preparedAt!: string;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Who signed its review off: somebody else than who prepared it.' })
  reviewedBy!: string | null;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { nullable: true, description: 'When its review was signed off; null where it may not be handed over yet.' })
  reviewedAt!: string | null;
}

@ObjectType({ description: 'A report for a family: who looked at a child’s record. Prepared by one, reviewed look by look and signed off by another.', simpleResolvers: true })
export class AccessReport extends AccessReportOnFile {
  @Category('as-parent')
  @Field(() => String, { description: 'How often, by how many people, of which agencies: once it is signed off, of what is told alone.' })
  summary!: string;

  @Category('as-parent')
  @Field(() => [Look], { description: 'Look by look, the latest first; those held back too, for whoever reviews. Hand over those that are told, and no others.' })
  looks!: readonly Look[];

  @Category('as-parent')
  @Field(() => Int, { description: 'Looks of which nobody has decided yet whether they are told.' })
  undecided!: number;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'There were more than one report holds: prepare one for a shorter time.' })
  cutShort!: boolean;

  @Category('as-parent')
  @Field(() => String, { description: 'What has to stand on the page: that it is not reviewed or, after that, what the law lets any report leave out.' })
  notice!: string;
}
