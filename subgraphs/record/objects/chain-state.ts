import { Field, Int, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { DateTimeScalar } from '#schema/scalars/date-time';

@ObjectType({ description: 'Where the record is not as it was written.', simpleResolvers: true })
export class ChainProblem {
  @Category('as-parent')
  @Field(() => Int, { description: 'At which record.' })
  sequence!: number;

  @Category('as-parent')
  @Field(() => String, { description: '`missing`, `altered`, `does not follow`; against a checkpoint `truncated`, `missing`, `forked` or `forged`.' })
  problem!: string;
}

@ObjectType({ description: 'What the chain was at a moment, signed, for a second party to hold.', simpleResolvers: true })
export class Checkpoint {
  @Category('as-parent')
  @Field(() => Int, { description: 'The last record at that moment.' })
  sequence!: number;

  @Category('as-parent')
  @Field(() => String, { description: 'Its hash.' })
  hash!: string;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { description: 'When it was signed.' })
  at!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'Fingerprint of the key that signed it.' })
  key!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'Ed25519, base64.' })
  signature!: string;
}

@ObjectType({ description: 'Whether the record of access is as it was written, and how one knows.', simpleResolvers: true })
export class ChainState {
  @Category('as-parent')
  @Field(() => Boolean, { description: 'No record was altered, taken out or put in since it was written, as far as can be seen from here.' })
  holds!: boolean;

  @Category('as-parent')
  @Field(() => Int, { description: 'How many there are.' })
  records!: number;

  @Category('as-parent')
  @Field(() => Int, { description: 'The place of the last.' })
  lastSequence!: number;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The hash of the last.' })
  lastHash!: string | null;

  @Category('as-parent')
  @Field(() => [ChainProblem], { description: 'What is wrong, if anything.' })
  problems!: readonly ChainProblem[];

  @Category('as-parent')
  @Field(() => Checkpoint, { nullable: true, description: 'The last signed checkpoint.' })
  checkpoint!: Checkpoint | null;
}
