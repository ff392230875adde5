import { addDays, addYears, bornSoAsToBe, daysBetween } from '#demo/population/calendar';
import type { CastMember } from '#demo/population/cast/member';
import { ordinaryChild } from '#demo/population/cast/ordinary';
import { recordId } from '#demo/population/identifiers';
import { parent } from '#demo/population/records/family';
import { involved } from '#demo/population/records/involved';
import { caseFile } from '#demo/population/records/social-care';

const AGE = [13, 150] as const;

/** One life, two records: adopted at three with a new name and numbers, and looked after ten years later. */
export const adoptedLaterLookedAfter = (today: string): readonly CastMember[] => {
  const adopted = addYears(bornSoAsToBe(today, ...AGE), 3);
  const daysSinceAdoption = daysBetween(adopted, today);
  const intoCare = addDays(today, -75);
  return [
    {
      child: ordinaryChild({
        today, key: 'rowan-before', serial: 27, given: 'Jamie', family: 'Thackeray-Poole', sex: 'MALE', age: AGE, address: [99, 'Tollgate Terrace'], gp: 'Whinfield',
        parents: [parent('Dawn Thackeray', 'mother', { parentalResponsibility: false, livesWithChild: false })],
        socialCare: caseFile({
          key: 'rowan-before', today, referred: daysSinceAdoption + 500, source: '3B', need: 'N1', factors: ['2B'], worker: 'Marek Nowak', closed: { daysAgo: daysSinceAdoption, reason: 'RC1' },
          lookedAfter: [{
            id: recordId('rowan-before', 'care'), from: addDays(adopted, -450), until: adopted, legalStatus: 'E1',
            placements: [{ from: addDays(adopted, -450), until: adopted, type: 'A3', postcode: 'ZZ4 5AU', outsideArea: false, carer: 'Prospective adopters' }],
          }],
        }),
        more: { oddities: ['adopted-later-looked-after'], seal: 'adoption' },
      }),
      shows: 'The record closed at adoption, sealed: nothing leads from it to Rowan, nor back',
    },
    {
      child: ordinaryChild({
        today, key: 'rowan', serial: 28, given: 'Rowan', family: 'Castellane', sex: 'MALE', age: AGE, address: [4, 'Orchard Bank'], gp: 'Harbour', school: 'Beacon Community',
        parents: [parent('Marguerite Castellane', 'mother'), parent('Hugh Castellane', 'father')],
        socialCare: caseFile({
          key: 'rowan', today, referred: 120, source: '1A', need: 'N5', factors: ['4A'], worker: 'Marek Nowak',
          lookedAfter: [{
            id: recordId('rowan', 'care'), from: intoCare, legalStatus: 'V2',
            placements: [{ from: intoCare, type: 'U6', postcode: 'ZZ5 2AR', outsideArea: false, carer: 'Mr and Mrs Penhallow' }],
          }],
        }),
        more: { oddities: ['adopted-later-looked-after'], involvements: [involved('Marek Nowak', 'lead_professional', addDays(today, -110)), involved('Dev Raman', 'own_caseload', intoCare)] },
      }),
      shows: 'Looked after since ten weeks ago; adopted at three, which no agency’s record here says',
    },
  ];
};
