import type { Insertable } from 'kysely';
import { recordId } from '#demo/population/identifiers';
import type { Population } from '#demo/population/model';
import { childId } from '#schema/ids';
import type { HubDatabase } from '#subgraphs/hub/store/database';

type Row<Table extends keyof HubDatabase> = Insertable<HubDatabase[Table]>;

/** What was asked for, let and taken in the demonstration: rows by table, in the order in which they can be written. Nothing of it opens anything now. */
export interface AccessRows {
  readonly access_request: readonly Row<'access_request'>[];
  readonly access_grant: readonly Row<'access_grant'>[];
  readonly break_glass: readonly Row<'break_glass'>[];
  readonly consent_override: readonly Row<'consent_override'>[];
}

const HOUR = 3_600_000;
const instant = (today: string, days: number, hours = 10): string => new Date(Date.parse(`${today}T00:00:00Z`) + days * 24 * HOUR + hours * HOUR).toISOString();

/** For the lead's desk, the front door's, and the reviewers'; nothing where the people of it are not in the population. */
export function accessRows({ today, children, practitioners }: Population): AccessRows {
  const child = (key: string) => children.find((one) => one.key === key);
  const person = (name: string) => practitioners.find((one) => one.name === name);
  const [amira, ella, jayden] = [child('amira'), child('ella'), child('jayden')];
  const [tom, ines, yasmin, eze, ruth, helen, raj] = ['Tom Hale', 'Ines Okoro', 'Yasmin Chowdhury', 'Dr Chidi Eze', 'Ruth Achebe', 'Helen Sharpe', 'Raj Malhotra'].map(person);
  if (!amira || !ella || !jayden || !tom || !ines || !yasmin || !eze || !ruth || !helen || !raj) return { access_request: [], access_grant: [], break_glass: [], consent_override: [] };
  const id = (what: string): string => recordId('access', what);
  return {
    access_request: [
      {
        id: id('request 1'), child_id: childId(amira.id), viewer_id: tom.id, what: 'Her health: headaches', reason: 'She puts her head on the desk most mornings and I have to know what to watch for', asked_of: ines.id,
        status: 'granted', requested_at: instant(today, -40), decided_by: ines.id, decided_at: instant(today, -39), decision_note: null,
      },
      {
        id: id('request 2'), child_id: childId(amira.id), viewer_id: tom.id, what: 'What a flag of concern says', reason: 'I raised one myself and would like to talk to whoever raised the other', asked_of: ines.id,
        status: 'open', requested_at: instant(today, -2), decided_by: null, decided_at: null, decision_note: null,
      },
      {
        id: id('request 3'), child_id: childId(ella.id), viewer_id: yasmin.id, what: 'Household', reason: 'Somebody whom we do not know fetched her from school on two days this week', asked_of: null,
        status: 'open', requested_at: instant(today, -1), decided_by: null, decided_at: null, decision_note: null,
      },
    ],
    access_grant: [{
      id: id('grant 1'), child_id: childId(amira.id), viewer_id: tom.id, request_id: id('request 1'), categories: ['physical-health'], from_at: instant(today, -39), until_at: instant(today, -12), granted_by: ines.id,
      ended_at: null, ended_by: null, end_reason: null,
    }],
    break_glass: [
      {
        id: id('glass 1'), child_id: childId(jayden.id), viewer_id: eze.id, reason: 'Brought in by ambulance, not speaking; his parents could not be reached and he may be on medication', from_at: instant(today, -6, 2), until_at: instant(today, -6, 3),
        review_by: instant(today, -4).slice(0, 10), reviewed_by: null, reviewed_at: null, review_outcome: null, review_words: null,
      },
      {
        id: id('glass 2'), child_id: childId(amira.id), viewer_id: yasmin.id, reason: 'Her brother said that she had taken tablets and that he did not know which', from_at: instant(today, -60, 13), until_at: instant(today, -60, 14),
        review_by: instant(today, -58).slice(0, 10), reviewed_by: raj.id, reviewed_at: instant(today, -59), review_outcome: 'JUSTIFIED', review_words: 'Spoke to the school and the ambulance service: it was needed, and no more was opened than was needed',
      },
    ],
    consent_override: [{
      id: id('override 1'), child_id: childId(ella.id), viewer_id: ruth.id, agency: ruth.agency, basis: 'CHILD_PROTECTION_ENQUIRY', what: 'That an enquiry is open, and who leads it', shared_with: 'Her school’s safeguarding lead',
      why_necessary: 'The school sees her every day and has to know whom to call at once', why_not_sought: 'Her parents are whom the enquiry is about', risk_of_telling: 'She might be kept from school', authorised_by: helen.id,
      shared_at: instant(today, -1, 15), review_by: instant(today, 1).slice(0, 10), reviewed_by: null, reviewed_at: null, review_outcome: null, review_words: null,
    }],
  };
}
