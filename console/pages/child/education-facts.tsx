import { type Fact, Lines } from '#console/govuk/facts';
import type { Child } from '#console/pages/child/child';
import { day, span } from '#console/words/dates';

/** What schools hold, the present first. */
export function educationFacts({ enrolments, attendance, exclusions, sen, ehcPlan, attainment }: Child['education']): readonly Fact[] {
  const now = enrolments?.filter(({ isCurrent }) => isCurrent) ?? [];
  return [
    { label: 'School', value: now.length > 0 && <Lines lines={now.map(({ school, yearGroup, registrationGroup }) => [school.name, yearGroup && `year ${yearGroup}`, registrationGroup, school.telephone].filter(Boolean).join(', '))} /> },
    { label: 'Attendance', value: attendance && `${attendance.presentPercentage ?? '?'} % in ${attendance.academicYear}; ${attendance.unauthorisedPercentage ?? '?'} % missed without leave` },
    { label: 'Exclusions', value: exclusions && (exclusions.length === 0 ? 'none' : <Lines lines={exclusions.slice(0, 4).map(({ category, from, sessions }) => `${category.display}, ${day(from)}${sessions ? `, ${sessions} sessions` : ''}`)} />) },
    { label: 'Special educational needs', value: sen && [sen.provision?.display ?? (sen.supported ? 'has support' : 'none'), ...[...sen.needs].sort((one, other) => one.rank - other.rank).map(({ type }) => type.display)].join('; ') },
    { label: 'Education, health and care plan', value: ehcPlan && `${span(ehcPlan.from, ehcPlan.until)}${ehcPlan.reviewDue ? `; review due ${day(ehcPlan.reviewDue)}` : ''}` },
    { label: 'Latest results', value: attainment && attainment.length > 0 && <Lines lines={attainment.slice(0, 3).map(({ stage, subject, result, year }) => `${subject}: ${result} (${stage.display}, ${year})`)} /> },
  ];
}
