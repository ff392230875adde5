import { Field, InterfaceType, registerEnumType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import { DisclosureNotice } from '#schema/objects/disclosure-notice';
import { DateTimeScalar } from '#schema/scalars/date-time';

/** Policy model, section 9. */
export enum SectionState {
  COMPLETE = 'COMPLETE',
  PARTIAL = 'PARTIAL',
  WITHHELD = 'WITHHELD',
  NOT_STATED = 'NOT_STATED',
  UNAVAILABLE = 'UNAVAILABLE',
  UNCONFIRMED = 'UNCONFIRMED',
}

registerEnumType(SectionState, {
  name: 'SectionState',
  description: 'What one is looking at. WITHHELD is a decision, UNAVAILABLE a fault, NOT_STATED an absence: never the same.',
  valuesConfig: {
    COMPLETE: { description: 'Everything asked for is here.' },
    PARTIAL: { description: 'Some of what was asked for is withheld or unavailable; the notices say which.' },
    WITHHELD: { description: 'All of what was asked for is withheld; the notices say whom to ask.' },
    NOT_STATED: { description: 'The agency states nothing about this child.' },
    UNAVAILABLE: { description: 'The agency’s system could not answer.' },
    UNCONFIRMED: { description: 'The agency may hold a record of this child, but nobody has confirmed that it is this child’s.' },
  },
});

/**
 * What every source object of a type with classified fields carries, so that the mask on those fields knows whose
 * they are. Not a field of the graph. An object without it has its classified fields withheld.
 */
export interface OfChild {
  readonly ofChild: ChildId;
}

/**
 * An agency's contribution to the view of a child. The gateway has the last word on `state` and `notices`: it alone
 * knows what was withheld before the agency was asked, and whether the agency could be asked at all.
 */
@InterfaceType('Section', { autoRegisterImplementations: false, description: 'An agency’s contribution to the view of a child.' })
export abstract class Section implements OfChild {
  readonly ofChild!: ChildId;

  @Category('section')
  @Field(() => SectionState, { description: 'Whether what follows is complete, withheld, unavailable, absent or unconfirmed.' })
  state!: SectionState;

  @Category('section')
  @Field(() => [DisclosureNotice], { description: 'What is not shown here, and whom to ask.' })
  notices!: DisclosureNotice[];

  @Category('section')
  @Field(() => DateTimeScalar, { nullable: true, description: 'As of when the agency’s system says this; null where nothing is shown.' })
  asOf?: string | null;
}
