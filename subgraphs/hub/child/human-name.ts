import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { LocalDateScalar } from '#schema/scalars/local-date';

export enum NameUse {
  OFFICIAL = 'OFFICIAL',
  USUAL = 'USUAL',
  OLD = 'OLD',
  BIRTH = 'BIRTH',
}

registerEnumType(NameUse, { name: 'NameUse', description: 'What a name is used for (FHIR R4 NameUse, as far as agencies keep it).' });

interface NameColumns {
  readonly use: 'official' | 'usual' | 'old' | 'birth';
  readonly given: readonly string[];
  readonly family: string;
  readonly valid_from: string | null;
  readonly valid_until: string | null;
}

@ObjectType({ description: 'A name, as a person bears or bore it.', simpleResolvers: true })
export class HumanName {
  @Category('as-parent')
  @Field(() => NameUse, { description: 'What it is used for.' })
  use!: NameUse;

  @Category('as-parent')
  @Field(() => [String], { description: 'Given names, in order.' })
  given!: string[];

  @Category('as-parent')
  @Field(() => String, { description: 'Family name.' })
  family!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'The whole name in the order in which it is said.' })
  text!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'In use from.' })
  from!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'In use until; null: still.' })
  until!: string | null;

  static of({ use, given, family, valid_from, valid_until }: NameColumns): HumanName {
    return { use: NameUse[use.toUpperCase() as keyof typeof NameUse], given: [...given], family, text: [...given, family].join(' '), from: valid_from, until: valid_until };
  }
}
