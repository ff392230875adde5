import { Field, ID, InputType } from 'type-graphql';
import type { AccessFilter } from '#record/ask/access-filter';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { knownPseudonym } from '#record/store/pseudonyms';
import type { AuditDatabase } from '#record/store/audit-database';
import { badInput } from '#subgraphs/host/connection';

type Maybe<Value> = Value | null | undefined;

@InputType({ description: 'Which accesses. Everything that is said must hold.' })
export class AccessFilterInput {
  @Field(() => ID, { nullable: true, description: 'This child, by the hub’s id. That you asked about the child goes on record.' })
  aboutChild?: Maybe<string>;

  @Field(() => String, { nullable: true, description: 'This child, by the pseudonym of another record.' })
  pseudonym?: Maybe<string>;

  @Field(() => String, { nullable: true, description: 'With `aboutChild`: where a decision stood on this case, consent statement, involvement or opening, by its own reference.' })
  standsOn?: Maybe<string>;

  @Field(() => ID, { nullable: true, description: 'This viewer.' })
  viewer?: Maybe<string>;

  @Field(() => String, { nullable: true, description: 'Viewers in this role.' })
  role?: Maybe<string>;

  @Field(() => String, { nullable: true, description: 'Viewers of this agency.' })
  agency?: Maybe<string>;

  @Field(() => String, { nullable: true, description: 'For this purpose.' })
  purpose?: Maybe<string>;

  @Field(() => String, { nullable: true, description: '`answered`, `refused`, `failed_closed` or `failed`.' })
  outcome?: Maybe<string>;

  @Field(() => String, { nullable: true, description: 'The operation’s name.' })
  operation?: Maybe<string>;

  @Field(() => String, { nullable: true, description: 'A field of the graph: `HealthSection.allergies`.' })
  field?: Maybe<string>;

  @Field(() => String, { nullable: true, description: 'A class of information.' })
  category?: Maybe<string>;

  @Field(() => Boolean, { nullable: true, description: 'With `category`: only where something of it was shown, or where nothing was.' })
  shown?: Maybe<boolean>;

  @Field(() => String, { nullable: true, description: 'A rule that decided.' })
  rule?: Maybe<string>;

  @Field(() => String, { nullable: true, description: 'A rule that one fact alone kept from deciding.' })
  nearMiss?: Maybe<string>;

  @Field(() => String, { nullable: true, description: 'A basis in law.' })
  basis?: Maybe<string>;

  @Field(() => String, { nullable: true, description: 'How the viewer stood to the child.' })
  relation?: Maybe<string>;

  @Field(() => Boolean, { nullable: true, description: 'Whether the record was opened in an emergency.' })
  inEmergency?: Maybe<boolean>;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From this moment on.' })
  from?: Maybe<string>;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Before this moment.' })
  to?: Maybe<string>;
}

/** No child has this pseudonym: what is asked of a child who has no key finds nothing. */
const NOBODY = 'nobody';

/** The input as the record is asked. */
export async function filterOf(database: AuditDatabase, input: AccessFilterInput | null | undefined): Promise<AccessFilter> {
  if (!input) return {};
  const { aboutChild, pseudonym, standsOn, shown, inEmergency, from, to, ...plain } = input;
  if (standsOn && !aboutChild) throw badInput('"standsOn" needs "aboutChild": a reference means something only with the child it is about');
  const known = aboutChild ? await knownPseudonym(database, aboutChild) : null;
  const child = aboutChild ? (known?.child ?? NOBODY) : pseudonym;
  const reference = standsOn ? (known?.reference(standsOn) ?? NOBODY) : undefined;
  const said = Object.fromEntries(Object.entries({ ...plain, child, reference, given: shown, brokeGlass: inEmergency }).filter(([, value]) => value !== null && value !== undefined));
  return { ...said, ...(from ? { from: new Date(from) } : {}), ...(to ? { to: new Date(to) } : {}) };
}
