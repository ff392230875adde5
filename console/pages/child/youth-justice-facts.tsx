import { Contact } from '#console/disclosure/contact';
import { type Fact, Lines } from '#console/govuk/facts';
import type { Child } from '#console/pages/child/child';
import { day, span } from '#console/words/dates';

/** What the youth offending team and the courts hold. */
export function youthJusticeFacts({ involved, worker, nextCourtDate, outcomes, interventions, educationTrainingEmployment }: Child['youthJustice']): readonly Fact[] {
  return [
    { label: 'Open case', value: involved === null ? null : involved ? 'yes' : 'no' },
    { label: 'Officer', value: worker && <Contact contact={worker} /> },
    { label: 'Next day in court', value: nextCourtDate && day(nextCourtDate) },
    { label: 'Outcomes', value: outcomes && outcomes.length > 0 && <Lines lines={outcomes.map(({ outcome, date, endDate }) => `${outcome.display}, ${day(date)}${endDate ? ` to ${day(endDate)}` : ''}`)} /> },
    { label: 'Work with the young person', value: interventions && interventions.length > 0 && <Lines lines={interventions.slice(0, 4).map(({ type, startDate, endDate }) => `${type}, ${span(startDate, endDate)}`)} /> },
    { label: 'Education, training, work', value: educationTrainingEmployment && [educationTrainingEmployment.description, educationTrainingEmployment.hoursOffered !== null && `${educationTrainingEmployment.hoursAttended ?? '?'} of ${educationTrainingEmployment.hoursOffered} hours a week`].filter(Boolean).join('; ') },
  ];
}
