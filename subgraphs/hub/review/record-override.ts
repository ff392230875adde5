import { randomUUID } from 'node:crypto';
import { Arg, createUnionType, Ctx, Field, ID, InputType, Mutation, ObjectType, registerEnumType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { LocalDateScalar } from '#schema/scalars/local-date';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { AboutChild } from '#subgraphs/hub/commands/about-child';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput, reason } from '#subgraphs/hub/commands/input-shapes';
import { makeKnown } from '#subgraphs/hub/commands/make-known';
import { InvalidInput, NotPermitted, type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import { mustWorkWith } from '#subgraphs/hub/commands/works-with';
import { REVIEW_WORKING_DAYS, workingDaysAfter } from '#subgraphs/hub/commands/working-days';

export enum OverrideBasis {
  CHILD_PROTECTION_ENQUIRY = 'CHILD_PROTECTION_ENQUIRY',
  YOUTH_OFFENDING = 'YOUTH_OFFENDING',
  COURT_ORDER = 'COURT_ORDER',
  VITAL_INTERESTS = 'VITAL_INTERESTS',
}

registerEnumType(OverrideBasis, {
  name: 'OverrideBasis',
  description: 'A basis in law that needs no consent.',
  valuesConfig: {
    CHILD_PROTECTION_ENQUIRY: { description: 'Children Act 1989 s.47.' },
    YOUTH_OFFENDING: { description: 'Crime and Disorder Act 1998 s.115.' },
    COURT_ORDER: { description: 'What a court ordered.' },
    VITAL_INTERESTS: { description: 'UK GDPR Art 6(1)(d).' },
  },
});

@InputType({ description: 'What was shared without consent, and why. It opens nothing: what may be seen is decided from records. It accounts for what was done.' })
export class RecordOverrideInput extends AboutChild {
  @Field(() => OverrideBasis, { description: 'The basis in law.' })
  basis!: OverrideBasis;

  @Field(() => String, { description: 'What was shared.' })
  what!: string;

  @Field(() => String, { description: 'With whom.' })
  sharedWith!: string;

  @Field(() => String, { description: 'Why it was necessary.' })
  whyNecessary!: string;

  @Field(() => String, { description: 'Why consent was not sought, or was not waited for.' })
  whyNotSought!: string;

  @Field(() => String, { description: 'The risk of telling the family, or that they were told.' })
  riskOfTelling!: string;

  @Field(() => ID, { description: 'The practitioner who authorised it: not oneself.' })
  authorisedBy!: string;
}

@ObjectType({ description: 'That something was shared without consent is on record, and waits for its review.', simpleResolvers: true })
export class OverrideRecorded {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the record.' })
  id!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'The day by which someone of another chain of command reviews it.' })
  reviewBy!: string;
}

export const RecordOverrideAnswer = createUnionType({
  name: 'RecordOverrideAnswer',
  description: 'The record, or why there is none.',
  types: () => [OverrideRecorded, InvalidInput, Stale, NotPermitted] as const,
});

const said = (what: string) => z.string().trim().min(5, what).max(2_000, 'At most 2,000 characters.');
const shape = z.object({
  ...commandInput,
  basis: z.enum(OverrideBasis),
  what: said('Say what was shared.'),
  sharedWith: z.string().trim().min(2, 'Say with whom.').max(200, 'At most 200 characters.'),
  whyNecessary: reason,
  whyNotSought: said('Say why consent was not sought.'),
  riskOfTelling: said('Say what telling the family would risk.'),
  authorisedBy: z.string().min(1, 'Say who authorised it.').max(100),
});

const recording = ({ loaders: { office } }: HubContext): Command<z.infer<typeof shape>, OverrideRecorded> => ({
  name: 'recordOverride',
  shape,
  result: OverrideRecorded,
  act: async (doing, { basis, what, sharedWith, whyNecessary, whyNotSought, riskOfTelling, authorisedBy }) => {
    const { write, viewer, child, now } = doing;
    await mustWorkWith(doing, office.frontDoor);
    if (authorisedBy === viewer.id) throw new ProblemFound(InvalidInput.at('authorisedBy', 'Somebody else has to authorise it.'));
    if (!(await write.selectFrom('work_contact').select('id').where('id', '=', authorisedBy).executeTakeFirst())) throw new ProblemFound(InvalidInput.at('authorisedBy', 'No practitioner of this id is known.'));
    await makeKnown(doing);
    const record = { id: randomUUID(), review_by: workingDaysAfter(now, REVIEW_WORKING_DAYS) };
    await write.insertInto('consent_override').values({
      ...record, child_id: child, viewer_id: viewer.id, agency: viewer.agency, basis, what, shared_with: sharedWith, why_necessary: whyNecessary,
      why_not_sought: whyNotSought, risk_of_telling: riskOfTelling, authorised_by: authorisedBy, shared_at: now.toISOString(),
    }).execute();
    return Object.assign(new OverrideRecorded(), { id: record.id, reviewBy: record.review_by });
  },
});

@Resolver()
export class RecordOverride {
  @Category('each-child')
  @Mutation(() => RecordOverrideAnswer, { nullable: true, description: 'Account for something shared without consent, on a basis that needs none. Someone of another chain of command reviews it within two working days.' })
  recordOverride(@Arg('input', () => RecordOverrideInput, { description: 'What was shared, and why.' }) input: RecordOverrideInput, @Ctx() context: HubContext): Promise<OverrideRecorded | Problem> {
    return carryOut(recording(context), input, context);
  }
}
