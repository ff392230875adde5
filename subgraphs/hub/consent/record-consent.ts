import { randomUUID } from 'node:crypto';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { AGENCY_WORDS, CATEGORY_TIERS, PURPOSE_WORDS } from '#schema/vocabulary/policy-words';
import { ConsentCapacity, ConsentOutcome } from '#subgraphs/hub/child/consents-of-child';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { InvalidInput, type Problem, ProblemFound } from '#subgraphs/hub/commands/problems';
import { mustWorkWith } from '#subgraphs/hub/commands/works-with';
import { ConsentAnswer, ConsentRecorded, recorded } from '#subgraphs/hub/consent/consent-answer';
import { alertIfContested } from '#subgraphs/hub/consent/disagreement';
import { standingStatement } from '#subgraphs/hub/consent/standing-statement';

@InputType({ description: 'What the child or the family said about sharing.' })
export class RecordConsentInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => ConsentOutcome, { description: 'Given or refused. A withdrawal is a command of its own.' })
  outcome!: ConsentOutcome;

  @Field(() => String, { description: 'Who said it.' })
  givenBy!: string;

  @Field(() => ConsentCapacity, { description: 'By what right.' })
  capacity!: ConsentCapacity;

  @Field(() => [String], { description: 'Agencies that may share; empty: all.' })
  fromAgencies!: string[];

  @Field(() => [String], { description: 'Agencies that may be told; empty: all.' })
  toAgencies!: string[];

  @Field(() => [String], { description: 'Classes of information; empty: all.' })
  categories!: string[];

  @Field(() => [String], { description: 'Purposes; empty: all.' })
  purposes!: string[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when; null: until it is withdrawn.' })
  until?: string | null;

  @Field(() => String, { description: 'What shows that it was said: a signed form, a note of a visit.' })
  evidence!: string;

  @Field(() => String, { description: 'To whom it was explained, and how.' })
  explainedTo!: string;

  @Field(() => ID, { nullable: true, description: 'The statement of the same person whose place this takes.' })
  supersedes?: string | null;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

type Input = z.infer<typeof shape>;
/** A slip of the pen would be a statement that protects nobody: only words that rules know. */
const words = (known: readonly string[]) => z.array(z.string().refine((word) => known.includes(word), 'No word of the policy’s vocabulary.')).max(60, 'At most 60.');
const shape = z.object({
  ...commandInput,
  outcome: z.enum(['GIVEN', 'REFUSED'], 'GIVEN or REFUSED.'),
  givenBy: z.string().trim().min(2, 'Say who said it.').max(200),
  capacity: z.enum(ConsentCapacity),
  fromAgencies: words(AGENCY_WORDS), toAgencies: words(AGENCY_WORDS), categories: words(Object.keys(CATEGORY_TIERS)), purposes: words(PURPOSE_WORDS),
  until: z.iso.datetime('An instant, such as 2027-01-31T00:00:00Z.').nullish(),
  evidence: z.string().trim().min(5, 'Say what shows that it was said.').max(2_000),
  explainedTo: z.string().trim().min(2, 'Say to whom it was explained.').max(200),
  supersedes: z.string().max(400).nullish(),
});

const recording = ({ loaders: { office } }: HubContext): Command<Input, ConsentRecorded> => ({
  name: 'recordConsent',
  shape,
  result: ConsentRecorded,
  act: async (doing, input) => {
    const { write, child, now } = doing;
    await mustWorkWith(doing, office.frontDoor);
    if (input.until && Date.parse(input.until) <= now.getTime()) throw new ProblemFound(InvalidInput.at('until', 'Has passed already.'));
    if (input.supersedes) {
      const earlier = await standingStatement(doing, input.supersedes);
      if (earlier.given_by !== input.givenBy) throw new ProblemFound(InvalidInput.at('supersedes', 'Someone else said that: both statements stand.'));
    }
    const statement = {
      id: randomUUID(), child_id: child, outcome: input.outcome === 'GIVEN' ? ('given' as const) : ('refused' as const), given_by: input.givenBy, capacity: CAPACITY[input.capacity],
      from_agencies: input.fromAgencies, to_agencies: input.toAgencies, categories: input.categories, purposes: input.purposes,
      from_at: now.toISOString(), until_at: input.until ?? null, evidence: input.evidence, explained_to: input.explainedTo, supersedes: input.supersedes ?? null,
    };
    await write.insertInto('consent_statement').values(statement).execute();
    await alertIfContested(doing, statement.id);
    return recorded(statement.id, statement.outcome);
  },
});

const CAPACITY = {
  [ConsentCapacity.CHILD]: 'child',
  [ConsentCapacity.PARENTAL_RESPONSIBILITY]: 'parental_responsibility',
  [ConsentCapacity.LOCAL_AUTHORITY]: 'local_authority',
  [ConsentCapacity.COURT]: 'court',
} as const;

@Resolver()
export class RecordConsent {
  @Category('each-child')
  @Mutation(() => ConsentAnswer, { nullable: true, description: 'Record that consent to sharing was given or refused. In force at once; nothing is ever taken out.' })
  recordConsent(@Arg('input', () => RecordConsentInput, { description: 'What was said.' }) input: RecordConsentInput, @Ctx() context: HubContext): Promise<ConsentRecorded | Problem> {
    return carryOut(recording(context), input, context);
  }
}
