import { sql } from 'kysely';
import { Ctx, Field, FieldResolver, Float, ID, Int, ObjectType, registerEnumType, Resolver } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { IndexedChild } from '#subgraphs/hub/index/child';
import type { IndexContext } from '#subgraphs/hub/index/index-loaders';
import { ViewerSelf } from '#subgraphs/hub/index/viewer';
import type { HubStore } from '#subgraphs/hub/store/connect';

export enum MatchOutcomeWord {
  POTENTIAL_MATCH = 'POTENTIAL_MATCH',
  MANY_MATCH = 'MANY_MATCH',
  LOW_CONFIDENCE = 'LOW_CONFIDENCE',
}

registerEnumType(MatchOutcomeWord, {
  name: 'MatchOutcome',
  description: 'Why a record waits for a person.',
  valuesConfig: {
    POTENTIAL_MATCH: { description: 'One child is likely, and not sure.' },
    MANY_MATCH: { description: 'Two children or more are as good as sure.' },
    LOW_CONFIDENCE: { description: 'Nobody is likely, somebody is possible.' },
  },
});

@ObjectType({ description: 'One field’s part in a match.', simpleResolvers: true })
export class MatchEvidence {
  @Category('viewer')
  @Field(() => String, { description: 'The field: family, dateOfBirth.' })
  field!: string;

  @Category('viewer')
  @Field(() => String, { description: 'How the two agree: same, swapped, nickname, different.' })
  agreement!: string;

  @Category('viewer')
  @Field(() => Float, { description: 'By how many bits it speaks for, or against, its being the same child.' })
  bits!: number;
}

@ObjectType({ description: 'A child whom a record might be.', simpleResolvers: true })
export class MatchCandidate {
  @Category('each-child')
  @Field(() => IndexedChild, { description: 'The child.' })
  child!: IndexedChild;

  @Category('viewer')
  @Field(() => Float, { description: 'From 0 to 1: how sure.' })
  probability!: number;

  @Category('viewer')
  @Field(() => [MatchEvidence], { description: 'Why, field by field.' })
  evidence!: MatchEvidence[];
}

@ObjectType({ description: 'An agency’s record of which the index is not sure whose it is.', simpleResolvers: true })
export class MatchToSettle {
  @Category('viewer')
  @Field(() => ID, { description: 'Of the record; what the verdict names.' })
  recordId!: string;

  @Category('viewer')
  @Field(() => Int, { description: 'Its version; what the verdict names.' })
  version!: number;

  @Category('viewer')
  @Field(() => String, { description: 'The agency whose record it is.' })
  agency!: string;

  @Category('viewer')
  @Field(() => MatchOutcomeWord, { description: 'Why it waits.' })
  outcome!: string;

  @Category('viewer')
  @Field(() => String, { description: 'The name as the agency writes it.' })
  name!: string;

  @Category('viewer')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The date of birth as the agency has it.' })
  dateOfBirth!: string | null;

  @Category('viewer')
  @Field(() => [MatchCandidate], { description: 'Whom it might be, the likeliest first.' })
  candidates!: MatchCandidate[];
}

interface WaitingRow {
  readonly id: string;
  readonly version: number;
  readonly agency: string;
  readonly outcome: string;
  readonly received: { readonly given: readonly string[]; readonly family: string; readonly dateOfBirth?: string };
  readonly candidates: readonly { readonly child: ChildId; readonly probability: number; readonly evidence: MatchEvidence[] }[];
}

const MOST = 100;

/** Records that wait, the oldest first. One that might be a sealed child's is for those who know of the seal, and not on this list. */
export async function waitingRecords(store: HubStore): Promise<readonly WaitingRow[]> {
  const { rows } = await sql<WaitingRow>`
    select record.id, record.version, record.agency, record.outcome, record.received,
      json_agg(json_build_object('child', candidate.child_id, 'probability', candidate.probability, 'evidence', candidate.evidence) order by candidate.probability desc, candidate.child_id) as candidates
    from agency_record record join agency_record_candidate candidate on candidate.record_id = record.id and candidate.verdict is null
    where record.child_id is null and record.settled_at is null and not exists (
      select 1 from agency_record_candidate any_of join child on child.id = any_of.child_id and child.seal in ('adoption', 'protected_person', 'court_restricted') where any_of.record_id = record.id)
    group by record.id order by record.received_at, record.id limit ${MOST}`.execute(store);
  return rows;
}

@Resolver(() => ViewerSelf)
export class MatchesToSettle {
  @Category('viewer')
  @FieldResolver(() => [MatchToSettle], { description: 'Records that wait for one of the index’s reviewers; none for anyone else. At most 100, the oldest first.' })
  async matchesToSettle(@Ctx() { loaders }: IndexContext): Promise<MatchToSettle[]> {
    return (await loaders.matchesToSettle()).map(({ id, version, agency, outcome, received, candidates }) => ({
      recordId: id, version, agency, outcome, name: [...received.given, received.family].join(' '), dateOfBirth: received.dateOfBirth ?? null,
      candidates: candidates.map(({ child, probability, evidence }) => ({ child: IndexedChild.at(child), probability, evidence })),
    }));
  }
}
