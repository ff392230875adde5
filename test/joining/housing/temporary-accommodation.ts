import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import type { OfChild } from '#schema/objects/section';
import { LocalDateScalar } from '#schema/scalars/local-date';

export enum TemporaryAccommodationKind {
  BED_AND_BREAKFAST = 'BED_AND_BREAKFAST',
  HOSTEL = 'HOSTEL',
  COUNCIL_STOCK = 'COUNCIL_STOCK',
  PRIVATE_LEASED = 'PRIVATE_LEASED',
  NIGHTLY_PAID = 'NIGHTLY_PAID',
}

registerEnumType(TemporaryAccommodationKind, { name: 'TemporaryAccommodationKind', description: 'What kind of temporary accommodation (H-CLIC).' });

@ObjectType({ description: 'A stay in temporary accommodation under Part 7 of the Housing Act 1996.', simpleResolvers: true })
export class TemporaryAccommodation implements OfChild {
  readonly ofChild!: ChildId;

  @Category('as-parent')
  @Field(() => TemporaryAccommodationKind, { description: 'What kind.' })
  kind!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'The day the household was placed.' })
  placedOn!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day the stay ended; null while it lasts.' })
  until!: string | null;

  @Category('temporary-accommodation-place')
  @Field(() => String, { nullable: true, description: 'The district it is in; an address is never given.' })
  district!: string | null;

  @Category('temporary-accommodation')
  @Field(() => Int, { nullable: true, description: 'How many rooms the household has there.' })
  rooms!: number | null;
}
