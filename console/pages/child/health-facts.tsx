import { type Fact, Lines } from '#console/govuk/facts';
import type { Child } from '#console/pages/child/child';
import { day } from '#console/words/dates';
import { inWords } from '#console/words/in-words';

const named = (coded: { readonly display: string } | null): string => coded?.display ?? 'not stated';

/** What the health services hold, dangers first. */
export function healthFacts({ allergies, medications, conditions, appointments, emergencyAttendances, immunisations, mentalHealth, selfHarmRisk }: Child['health']): readonly Fact[] {
  const taken = medications?.filter(({ status }) => status === 'ACTIVE');
  const had = conditions?.filter(({ active }) => active);
  return [
    { label: 'Allergies', value: allergies && (allergies.length === 0 ? 'none recorded' : <Lines lines={allergies.map(({ substance, criticality, reactions }) => `${named(substance)}${criticality === 'HIGH' ? ' – could threaten life' : ''}${reactions.length > 0 ? ` (${reactions.join(', ')})` : ''}`)} />) },
    { label: 'Medicines', value: taken && (taken.length === 0 ? 'none recorded' : <Lines lines={taken.map(({ medicine, dosage }) => [named(medicine), dosage].filter(Boolean).join(', '))} />) },
    { label: 'Risk of self-harm', value: selfHarmRisk && `${inWords(selfHarmRisk.level)}${selfHarmRisk.assessedOn ? `, assessed ${day(selfHarmRisk.assessedOn)}` : ''}` },
    { label: 'Mental health care', value: mentalHealth && [inWords(mentalHealth.status), mentalHealth.referredOn && `referred ${day(mentalHealth.referredOn)}`, mentalHealth.reason, mentalHealth.clinician].filter(Boolean).join('; ') },
    { label: 'Conditions', value: had && (had.length === 0 ? 'none recorded' : <Lines lines={had.map(({ name, onset }) => `${named(name)}${onset ? `, since ${day(onset)}` : ''}`)} />) },
    { label: 'Latest appointments', value: appointments && appointments.length > 0 && <Lines lines={appointments.map(({ date, service, status }) => `${date ? day(date) : 'no date'}: ${service ?? 'health service'}, ${status === 'MISSED' ? 'was not brought' : inWords(status)}`)} /> },
    { label: 'Emergency department', value: emergencyAttendances && emergencyAttendances.length > 0 && <Lines lines={emergencyAttendances.slice(0, 3).map(({ date, site, reason }) => [date && day(date), site, reason].filter(Boolean).join(', '))} /> },
    { label: 'Immunisations', value: immunisations && immunisations.length > 0 && `${immunisations.filter(({ status }) => status === 'COMPLETED').length} given, ${immunisations.filter(({ status }) => status === 'NOT_DONE').length} recorded as not given` },
  ];
}
