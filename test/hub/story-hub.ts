import { sql } from 'kysely';
import { childId } from '#schema/ids';
import { change } from '#subgraphs/hub/store/change';
import type { HubStore } from '#subgraphs/hub/store/connect';
import type { StoryChild } from '#test/hub/event-story';

/** Children for a story of events, each known to every agency by a number of its own. */
export const storyChildren = (count: number): readonly StoryChild[] =>
  Array.from({ length: count }, (_, index) => ({ id: `c-story-${index}`, upn: `S${index}`, nhsNumber: `999${index}`, caseId: `K${index}` }));

/** Writes them into an empty hub. */
export const seedStory = (store: HubStore, children: readonly StoryChild[]): Promise<void> =>
  change(store, { who: 'test', source: 'the story' }, async (write) => {
    await write.insertInto('child').values(children.map(({ id }, index) => ({
      id: childId(id), date_of_birth: `${2012 + (index % 5)}-03-09`, expected_date_of_birth: null, sex: 'FEMALE' as const, ethnicity_code: null, language_code: null, language_display: null, interpreter: false,
      nhs_number_status: 'VERIFIED' as const, seal: 'none' as const, pds_restricted: false, leaving_care_duty: false, household_id: null, gp_ods: null,
    }))).execute();
    const identifier = (id: string, agency: string, kind: 'upn' | 'nhs_number' | 'case_person_id', value: string) =>
      ({ child_id: childId(id), agency, kind, value, confidence: 'confirmed' as const, is_current: true, never_link: false });
    await write.insertInto('identifier').values(children.flatMap(({ id, upn, nhsNumber, caseId }) => [
      identifier(id, 'education', 'upn', upn), identifier(id, 'health', 'nhs_number', nhsNumber), identifier(id, 'social_care', 'case_person_id', caseId),
    ])).execute();
  });

/** What events left in the hub, as far as it does not depend on when they came or which process applied them. */
const END_STATE = {
  involvements: `select id, child_id, practitioner_id, agency, relation, category, from_at, until_at from involvement order by id`,
  practitioners: `select id, name, role, agency, phone from work_contact order by id`,
  schools: `select child_id, urn, standing, school_name, valid_from, valid_until from school_place order by child_id, urn, valid_from`,
  addresses: `select child_id, lines, use, town, postcode, valid_from, valid_until from child_address order by child_id, valid_from, lines`,
  circumstances: `select id, child_id, kind, from_at, until_at from circumstance order by id`,
  registers: `select child_id, kind, reason from register_entry where closed_at is null order by child_id, kind`,
  alerts: `select distinct child_id, kind, what, category, about from alert where kind = 'AGENCY_EVENT' order by about`,
  events: `select source, id, sequence, status from event order by source, sequence`,
  reached: `select source, last_applied from event_source order by source`,
  slots: `select source, slot, sequence from event_slot order by source, slot`,
  dead: `select source, event_id, sequence, reason, detail, settled_as from dead_letter order by source, event_id`,
} as const;

export type EndState = Readonly<Record<keyof typeof END_STATE, readonly Readonly<Record<string, unknown>>[]>>;

export async function endState(store: HubStore): Promise<EndState> {
  const state: Partial<Record<keyof typeof END_STATE, readonly Readonly<Record<string, unknown>>[]>> = {};
  for (const [name, statement] of Object.entries(END_STATE)) state[name as keyof typeof END_STATE] = (await sql.raw<Record<string, unknown>>(statement).execute(store)).rows;
  return state as EndState;
}
