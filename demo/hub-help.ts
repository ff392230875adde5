import type { Insertable } from 'kysely';
import { recordId } from '#demo/population/identifiers';
import type { DemoChild, DemoPractitioner, Population } from '#demo/population/model';
import { childId } from '#schema/ids';
import { AssessmentDomain as Domain, AssessmentEntryKind as Kind, categoryOfEntry } from '#subgraphs/hub/assessment/domains';
import type { HubDatabase } from '#subgraphs/hub/store/database';

type Row<Table extends keyof HubDatabase> = Insertable<HubDatabase[Table]>;

/** What the demonstration's hub holds of help: rows by table, in the order in which they can be written. */
export interface HelpRows {
  readonly common_assessment: readonly Row<'common_assessment'>[];
  readonly assessment_entry: readonly Row<'assessment_entry'>[];
  readonly assessment_signature: readonly Row<'assessment_signature'>[];
  readonly action_plan: readonly Row<'action_plan'>[];
  readonly plan_goal: readonly Row<'plan_goal'>[];
  readonly plan_review: readonly Row<'plan_review'>[];
  readonly outcome_progress: readonly Row<'outcome_progress'>[];
}

type Said = readonly [domain: Domain, kind: Kind, words: string];

/** Amira's first assessment, and what the second says otherwise. */
const FIRST: readonly Said[] = [
  [Domain.LEARNING, Kind.STRENGTH, 'Reads two years ahead of her age; the library is where she goes at lunch'],
  [Domain.LEARNING, Kind.NEED, 'Has missed one morning in five since September'],
  [Domain.FAMILY_AND_RELATIONSHIPS, Kind.STRENGTH, 'She and her brother look out for each other; an aunt lives near and is trusted'],
  [Domain.FAMILY_AND_RELATIONSHIPS, Kind.PARENT_VOICE, 'I work nights and she puts Sami to bed; I know that it is too much for her'],
  [Domain.EMOTIONAL_AND_SOCIAL, Kind.NEED, 'Has few friends left at school and says that she does not miss them'],
  [Domain.EMOTIONAL_AND_SOCIAL, Kind.CHILD_VOICE, 'I want people to stop asking if I am all right and just let me draw'],
  [Domain.HEALTH, Kind.NEED, 'Headaches most weeks; eyes not tested for three years'],
];
const SECOND: readonly Said[] = [
  [Domain.HEALTH, Kind.STRENGTH, 'Wears her glasses, and the headaches are rare'],
  [Domain.LEARNING, Kind.NEED, 'Missed one morning in ten this half term: better, and not yet well'],
  [Domain.LEARNING, Kind.CHILD_VOICE, 'If I could start with art on Mondays I would come on Mondays'],
  [Domain.HOUSING_AND_MONEY, Kind.NEED, 'Two months behind with the rent; the landlord has written'],
];

type Goal = readonly [outcome: string, goal: string, owner: string, dueIn: number, status: 'OPEN' | 'DONE' | 'DROPPED', progress: string | null];
const GOALS: readonly Goal[] = [
  ['ENJOY_AND_ACHIEVE', 'Amira is at school on nine mornings of ten', 'Tom Hale', 28, 'OPEN', 'Eight of ten in the last fortnight'],
  ['BE_HEALTHY', 'Her eyes are tested and she has glasses', 'Bridget Malone', -31, 'DONE', 'Tested and fitted'],
  ['ECONOMIC_WELL_BEING', 'The rent is paid in instalments that the family can meet', 'Ines Okoro', -4, 'OPEN', 'The housing officer has not answered yet'],
  ['STAY_SAFE', 'On nights when her mother works, an adult puts Sami to bed', 'Her aunt, Samira', 14, 'OPEN', null],
];

type Standing = readonly [outcome: string, standing: number, daysAgo: number, words: string];
const STANDINGS: readonly Standing[] = [
  ['BE_HEALTHY', 2, 92, 'Headaches most weeks, and little sleep'],
  ['BE_HEALTHY', 4, 15, 'Sleeps through; headaches are rare'],
  ['STAY_SAFE', 3, 92, 'At home alone with her brother on some nights'],
  ['STAY_SAFE', 3, 15, 'As before; the aunt has offered to help'],
  ['ENJOY_AND_ACHIEVE', 2, 92, 'One morning in five missed'],
  ['ENJOY_AND_ACHIEVE', 3, 15, 'One morning in ten missed; loves art'],
  ['MAKE_A_POSITIVE_CONTRIBUTION', 3, 15, 'Paints the scenery of the school play, and is keeping to her order'],
  ['ECONOMIC_WELL_BEING', 2, 15, 'Rent in arrears'],
];

const day = (today: string, days: number): string => new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const at = (today: string, days: number): string => `${day(today, days)}T14:00:00.000Z`;

/** The assessments, the plan and the outcomes of Amira's family; nothing where she, or who helps her, is not in the population. */
export function helpRows({ today, children, practitioners }: Population): HelpRows {
  const amira = children.find(({ key }) => key === 'amira');
  const ines = practitioners.find(({ name }) => name === 'Ines Okoro');
  const tom = practitioners.find(({ name }) => name === 'Tom Hale');
  if (!amira || !ines || !tom) return { common_assessment: [], assessment_entry: [], assessment_signature: [], action_plan: [], plan_goal: [], plan_review: [], outcome_progress: [] };
  return { ...assessments(amira, tom, ines, today), ...plan(amira, ines, practitioners, today), outcome_progress: outcomes(amira, ines, today) };
}

function assessments({ id: amiraId, key }: DemoChild, tom: DemoPractitioner, ines: DemoPractitioner, today: string): Pick<HelpRows, 'common_assessment' | 'assessment_entry' | 'assessment_signature'> {
  const child_id = childId(amiraId);
  const [first, second] = [recordId(key, 'assessment 1'), recordId(key, 'assessment 2')];
  const entry = (assessment_id: string, [domain, kind, words]: Said, carried_over: boolean): Row<'assessment_entry'> =>
    ({ id: recordId(key, `${assessment_id} ${domain} ${kind}`), child_id, assessment_id, domain, kind, category: categoryOfEntry(domain, kind), words, carried_over });
  const isNew = ([domain, kind]: Said): boolean => SECOND.some((said) => said[0] === domain && said[1] === kind);
  return {
    common_assessment: [
      { id: first, child_id, started_at: at(today, -98), started_by: tom.id, builds_on: null, changed_at: at(today, -92), completed_at: at(today, -92), completed_by: tom.id },
      { id: second, child_id, started_at: at(today, -18), started_by: ines.id, builds_on: first, changed_at: at(today, -15), completed_at: at(today, -15), completed_by: ines.id },
    ],
    assessment_entry: [
      ...FIRST.map((said) => entry(first, said, false)),
      ...FIRST.filter((said) => !isNew(said)).map((said) => entry(second, said, true)),
      ...SECOND.map((said) => entry(second, said, false)),
    ],
    assessment_signature: [first, second].flatMap((assessment_id, index) => {
      const signed_on = day(today, index === 0 ? -92 : -15);
      return [
        { id: recordId(key, `${assessment_id} child`), child_id, assessment_id, name: 'Amira Haddad', capacity: 'CHILD' as const, agrees: true, comment: index === 0 ? null : 'Art on Mondays, please', signed_on },
        { id: recordId(key, `${assessment_id} parent`), child_id, assessment_id, name: 'Leila Haddad', capacity: 'PARENT_CARER' as const, agrees: true, comment: null, signed_on },
        { id: recordId(key, `${assessment_id} practitioner`), child_id, assessment_id, name: (index === 0 ? tom : ines).name, capacity: 'PRACTITIONER' as const, agrees: true, comment: null, signed_on },
      ];
    }),
  };
}

function plan({ id: amiraId, key }: DemoChild, ines: DemoPractitioner, practitioners: readonly DemoPractitioner[], today: string): Pick<HelpRows, 'action_plan' | 'plan_goal' | 'plan_review'> {
  const child_id = childId(amiraId);
  const plan_id = recordId(key, 'plan 1');
  return {
    action_plan: [{ id: plan_id, child_id, assessment_id: recordId(key, 'assessment 1'), made_at: at(today, -88), made_by: ines.id, review_on: day(today, 12), closed_at: null, close_reason: null }],
    plan_goal: GOALS.map(([outcome, goal, owner, dueIn, status, progress]) => ({
      id: recordId(key, `goal ${goal}`), child_id, plan_id, outcome, goal, owner_id: practitioners.find(({ name }) => name === owner)?.id ?? null, owner_name: owner, due_on: day(today, dueIn), status, progress,
    })),
    plan_review: [{ id: recordId(key, 'plan review 1'), child_id, plan_id, reviewed_at: at(today, -30), reviewed_by: ines.id, words: 'Glasses are here and help. The rent is the new worry: a goal was added.', next_review_on: day(today, 12) }],
  };
}

const outcomes = ({ id, key }: DemoChild, ines: DemoPractitioner, today: string): readonly Row<'outcome_progress'>[] =>
  STANDINGS.map(([outcome, standing, daysAgo, words]) => ({ id: recordId(key, `outcome ${outcome} ${daysAgo}`), child_id: childId(id), outcome, standing, seen_on: day(today, -daysAgo), words, seen_by: ines.id }));
