import type { Child } from '#console/pages/child/child';
import { agencyInWords } from '#console/words/agencies';
import { day, span } from '#console/words/dates';

/** Something to look at first. */
export interface Matter {
  readonly weight: 'urgent' | 'soon' | 'know';
  readonly says: string;
}

const category: Readonly<Record<string, string>> = { NEG: 'neglect', PHY: 'physical abuse', SAB: 'sexual abuse', EMO: 'emotional abuse', MUL: 'more than one category' };

const today = (): string => new Date().toISOString().slice(0, 10);

function* safety({ socialCare, health }: Child): Generator<Matter> {
  for (const { from, until } of socialCare.missingEpisodes ?? []) if (!until) yield { weight: 'urgent', says: `Missing now, ${span(from, until)}` };
  for (const { open, from, worker } of socialCare.enquiries ?? []) if (open) yield { weight: 'urgent', says: `A section 47 enquiry is open, ${span(from, null)}${worker ? `; social worker: ${worker}` : ''}` };
  const plan = socialCare.childProtection;
  if (plan?.open) yield { weight: 'urgent', says: `A child protection plan is in force, ${span(plan.from, null)}${plan.category ? `: ${category[plan.category] ?? plan.category}` : ''}` };
  if (health.selfHarmRisk) yield { weight: health.selfHarmRisk.level === 'LOW' ? 'soon' : 'urgent', says: `Risk of self-harm: ${health.selfHarmRisk.level.replace('_', ' ').toLowerCase()}${health.selfHarmRisk.assessedOn ? `, assessed on ${day(health.selfHarmRisk.assessedOn)}` : ''}` };
  for (const allergy of health.allergies ?? []) {
    if (allergy.active && allergy.criticality !== 'LOW') yield { weight: 'know', says: `Allergy: ${allergy.substance?.display ?? 'substance not stated'}${allergy.criticality === 'HIGH' ? ' (could threaten life)' : ' (treat as dangerous)'}` };
  }
}

function* concerns({ concerns: { flags } }: Child): Generator<Matter> {
  for (const { level, state, raisedAt, agency, reviewOn } of flags ?? []) {
    if (state === 'CLOSED') continue;
    const raised = `${level.toLowerCase()} concern, raised ${day(raisedAt)}${agency ? ` by ${agencyInWords(agency)}` : ''}`;
    const late = state === 'STALE' ? `; not reviewed by ${day(reviewOn)}` : '';
    yield { weight: level === 'RED' ? 'urgent' : level === 'AMBER' ? 'soon' : 'know', says: `${raised.charAt(0).toUpperCase()}${raised.slice(1)}${late}` };
  }
}

function* everydayLife({ education, health, youthJustice, currentSchool }: Child): Generator<Matter> {
  if (currentSchool && currentSchool.standing !== 'ATTENDING') yield { weight: 'soon', says: currentSchool.standing === 'NONE' ? 'On no school’s roll that is known' : `${currentSchool.standing === 'EXCLUDED' ? 'Excluded from' : 'Refused a place at'} ${currentSchool.name ?? 'school'}` };
  const { attendance } = education;
  if (attendance && attendance.absenceLevel !== 'NONE_OR_LOW') yield { weight: 'soon', says: `${attendance.absenceLevel === 'SEVERE' ? 'Severely' : 'Persistently'} absent from school: ${attendance.presentPercentage ?? '?'} % attendance in ${attendance.academicYear}` };
  const missed = (health.appointments ?? []).filter(({ status }) => status === 'MISSED').length;
  if (missed > 0) yield { weight: 'soon', says: `Was not brought to ${missed} of the last ${health.appointments?.length ?? missed} health appointments` };
  if (youthJustice.nextCourtDate && youthJustice.nextCourtDate >= today()) yield { weight: 'soon', says: `In court on ${day(youthJustice.nextCourtDate)}` };
}

function* doubt({ identity, leadProfessional, disclosure }: Child): Generator<Matter> {
  const unsure = (identity ?? []).filter(({ confidence }) => confidence !== 'CONFIRMED');
  for (const { agency } of unsure) yield { weight: 'soon', says: `The record of ${agencyInWords(agency)} is not confirmed as this child’s` };
  if (!leadProfessional && !disclosure.notices.some(({ label }) => label === 'lead professional')) yield { weight: 'know', says: 'Nobody is recorded as lead professional' };
}

const ORDER: readonly Matter['weight'][] = ['urgent', 'soon', 'know'];

/** From what is shown, the most pressing first. It adds nothing: what is withheld is in no line of it. */
export const whatNeedsAttention = (child: Child): readonly Matter[] =>
  [...safety(child), ...concerns(child), ...everydayLife(child), ...doubt(child)].sort((one, other) => ORDER.indexOf(one.weight) - ORDER.indexOf(other.weight));
