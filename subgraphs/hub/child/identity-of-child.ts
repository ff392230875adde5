import { Ctx, Field, FieldResolver, Int, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { Coded } from '#schema/objects/coded';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { ageOn } from '#subgraphs/hub/child/age';
import { Child } from '#subgraphs/hub/child/child';
import { ethnicityOf } from '#subgraphs/hub/child/ethnicity';
import { HumanName } from '#subgraphs/hub/child/human-name';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';

export enum Sex {
  FEMALE = 'FEMALE',
  MALE = 'MALE',
  NOT_KNOWN = 'NOT_KNOWN',
  NOT_SPECIFIED = 'NOT_SPECIFIED',
}

registerEnumType(Sex, {
  name: 'Sex',
  description: 'Sex as registered (NHS Data Dictionary, person stated gender code 0, 1, 2, 9).',
  valuesConfig: { NOT_KNOWN: { description: 'Not recorded.' }, NOT_SPECIFIED: { description: 'Recorded as neither.' } },
});

@ObjectType({ description: 'How to speak with the child and the family.', simpleResolvers: true })
export class CommunicationNeeds {
  @Category('as-parent')
  @Field(() => Coded, { nullable: true, description: 'The language spoken at home (ISO 639-3).' })
  language!: Coded | null;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'An interpreter is needed.' })
  interpreter!: boolean;
}

@Resolver(() => Child)
export class IdentityOfChild {
  @Category('identity', 'SUMMARY')
  @FieldResolver(() => HumanName, { nullable: true, description: 'The name in use: the usual one, else the official one.' })
  async name(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<HumanName | null> {
    const current = (await loaders.names.load(id)).filter(({ valid_until }) => valid_until === null || valid_until > isoDay(loaders.now));
    const inUse = current.find(({ use }) => use === 'usual') ?? current.find(({ use }) => use === 'official');
    return inUse ? HumanName.of(inUse) : null;
  }

  @Category('identity')
  @FieldResolver(() => [HumanName], { nullable: true, description: 'Every other name, current and former. A birth name before adoption is never among them.' })
  async otherNames(@Root() child: Child, @Ctx() context: HubContext): Promise<HumanName[]> {
    const inUse = await this.name(child, context);
    return (await context.loaders.names.load(child.id))
      .filter(({ use }) => use !== 'birth')
      .map((row) => HumanName.of(row))
      .filter((name) => name.text !== inUse?.text || name.use !== inUse.use);
  }

  @Category('identity')
  @FieldResolver(() => LocalDateScalar, { nullable: true, description: 'Date of birth; null where not known, and of the unborn.' })
  async dateOfBirth(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<string | null> {
    return (await loaders.identity.load(id))?.date_of_birth ?? null;
  }

  @Category('identity')
  @FieldResolver(() => LocalDateScalar, { nullable: true, description: 'When an unborn child is expected.' })
  async expectedDateOfBirth(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<string | null> {
    return (await loaders.identity.load(id))?.expected_date_of_birth ?? null;
  }

  @Category('identity', 'SUMMARY')
  @FieldResolver(() => Int, { nullable: true, description: 'Age today in completed years.' })
  async age(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<number | null> {
    const born = (await loaders.identity.load(id))?.date_of_birth;
    return born ? ageOn(isoDay(loaders.now), born) : null;
  }

  @Category('identity')
  @FieldResolver(() => Sex, { nullable: true, description: 'Sex as registered. How the child lives and is called is gender, and not this.' })
  async sex(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<string | null> {
    return (await loaders.identity.load(id))?.sex ?? null;
  }

  @Category('communication')
  @FieldResolver(() => CommunicationNeeds, { nullable: true, description: 'Language, and whether an interpreter is needed.' })
  async communication(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<CommunicationNeeds | null> {
    const spoken = await loaders.communication.load(id);
    if (!spoken) return null;
    const { language_code: code, language_display: display } = spoken;
    return { language: code ? { code, display: display ?? code, system: 'ISO 639-3' } : null, interpreter: spoken.interpreter };
  }

  @Category('ethnicity-religion')
  @FieldResolver(() => Coded, { nullable: true, description: 'Ethnicity as the family states it (DfE ethnicity codes).' })
  async ethnicity(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<Coded | null> {
    const code = (await loaders.ethnicity.load(id))?.ethnicity_code;
    return code ? ethnicityOf(code) : null;
  }
}

const isoDay = (now: Date): string => now.toISOString().slice(0, 10);
