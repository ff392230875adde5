import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { WorkContact } from '#schema/objects/work-contact';

/** Policy model, section 9. */
export enum DisclosureCode {
  HELD_ASK_LEAD = 'HELD_ASK_LEAD',
  HELD_ASK_HOLDER = 'HELD_ASK_HOLDER',
  MAY_EXIST_ASK_LEAD = 'MAY_EXIST_ASK_LEAD',
  CONSENT_NEEDED = 'CONSENT_NEEDED',
  STEP_UP_NEEDED = 'STEP_UP_NEEDED',
  UNCONFIRMED = 'UNCONFIRMED',
  UNAVAILABLE = 'UNAVAILABLE',
}

registerEnumType(DisclosureCode, {
  name: 'DisclosureCode',
  description: 'Why something is not shown, in a word a program can act on.',
  valuesConfig: {
    HELD_ASK_LEAD: { description: 'Information is held; ask the lead professional.' },
    HELD_ASK_HOLDER: { description: 'Information is held; ask the agency that holds it.' },
    MAY_EXIST_ASK_LEAD: { description: 'There may or may not be information; said alike for every child.' },
    CONSENT_NEEDED: { description: 'It can be shown once consent is recorded.' },
    STEP_UP_NEEDED: { description: 'Sign in more strongly to see it.' },
    UNCONFIRMED: { description: 'The agency has a record that may not be this child’s; someone has to confirm it.' },
    UNAVAILABLE: { description: 'The source could not answer; try again.' },
  },
});

@ObjectType({ description: 'Something that is not shown, and whom to ask. Says no more than the viewer may know.', simpleResolvers: true })
@Directive('@shareable')
export class DisclosureNotice {
  @Category('as-parent')
  @Field(() => DisclosureCode, { description: 'Why it is not shown.' })
  code!: DisclosureCode;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'What it is, in plain English; null where even that would tell.' })
  label?: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The agency that holds it; null where that would tell.' })
  heldBy?: string | null;

  @Category('as-parent')
  @Field(() => WorkContact, { description: 'Whom to ask: the lead professional, or the front door where there is none.' })
  ask!: WorkContact;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'One may ask for access here.' })
  canRequest!: boolean;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'In an emergency to life one may open it, with a reason, for a short time, reviewed afterwards.' })
  canBreakGlass!: boolean;

  @Category('as-parent')
  @Field(() => ID, { description: 'The decision behind it, by which its reasons can be asked for.' })
  decisionId!: string;
}
