import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Category, ClassifiedByEntry } from '#schema/directives/category';
import type { IdentityConfidence as Confidence } from '#schema/contracts/facts';
import type { ChildId } from '#schema/ids';
import type { OfChild } from '#schema/objects/section';

export enum IdentityConfidence {
  CONFIRMED = 'CONFIRMED',
  PROBABLE = 'PROBABLE',
  DOUBTFUL = 'DOUBTFUL',
}

registerEnumType(IdentityConfidence, {
  name: 'IdentityConfidence',
  description: 'How sure the index is that an agency’s record is this child’s. Below CONFIRMED no data is shown from it.',
});

/** What it would tell that an agency knows the child. Health knows everyone; the youth offending team does not. */
const TELLS: Readonly<Record<string, string>> = {
  health: 'identity',
  education: 'school',
  social_care: 'child-in-need',
  yot: 'youth-justice-involvement',
};

/** An agency that joins later is known of to whom identifiers are. */
export const OF_OTHER_AGENCIES = 'identifiers';

export const KNOWN_AGENCIES: readonly string[] = Object.keys(TELLS);

export const categoryTold = (agency: string): string => TELLS[agency] ?? OF_OTHER_AGENCIES;

@ObjectType({ description: 'That an agency has a record, and how sure it is that it is this child’s.', simpleResolvers: true })
@ClassifiedByEntry('SUMMARY')
export class AgencyIdentity implements OfChild {
  readonly ofChild!: ChildId;

  @Category('as-parent')
  @Field(() => String, { description: 'The agency.' })
  agency!: string;

  @Category('as-parent')
  @Field(() => IdentityConfidence, { description: 'How sure.' })
  confidence!: IdentityConfidence;

  @Category('as-parent')
  @Field(() => String, { description: 'The class of information that the agency’s knowing the child belongs to.' })
  category!: string;
}

/** One entry an agency, and of several ids the least sure: doubt about one is doubt about the record. */
export function agencyIdentities(child: ChildId, ids: readonly { readonly agency: string; readonly confidence: Confidence }[]): AgencyIdentity[] {
  const order: readonly Confidence[] = ['confirmed', 'probable', 'doubtful'];
  const byAgency = new Map<string, Confidence>();
  for (const { agency, confidence } of ids) {
    const known = byAgency.get(agency);
    if (!known || order.indexOf(confidence) > order.indexOf(known)) byAgency.set(agency, confidence);
  }
  return [...byAgency].map(([agency, confidence]) => ({
    ofChild: child,
    agency,
    confidence: IdentityConfidence[confidence.toUpperCase() as keyof typeof IdentityConfidence],
    category: categoryTold(agency),
  }));
}
