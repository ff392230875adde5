import { addDays } from '#demo/population/calendar';
import type { CastMember } from '#demo/population/cast/member';
import { ordinaryChild } from '#demo/population/cast/ordinary';
import { parent } from '#demo/population/records/family';
import { involved } from '#demo/population/records/involved';
import { caseFile } from '#demo/population/records/social-care';

/** Children whose whereabouts, or whose relations, must not be told. */
export const shieldedChildren = (today: string): readonly CastMember[] => [
  {
    child: ordinaryChild({
      today, key: 'kofi', serial: 34, given: 'Kofi', family: 'Amankwah', sex: 'MALE', age: [7, 90], address: [73, 'Kittiwake Drive'], gp: 'Saltmarsh', school: 'Saltmarsh Primary',
      origin: { ethnicity: 'BAFR' },
      parents: [parent('Abena Amankwah', 'mother')],
      socialCare: caseFile({ key: 'kofi', today, referred: 150, source: '6', need: 'N1', factors: ['3A', '3B'], worker: 'Ines Okoro' }),
      more: { oddities: ['pds-restricted'], seal: 'location_restricted', involvements: [involved('Ines Okoro', 'lead_professional', addDays(today, -140)), involved('Danny Osei', 'team_around_child', addDays(today, -120))] },
    }),
    shows: 'Restricted at the Personal Demographics Service: no address, practice or telephone, and none filled in from elsewhere',
  },
  {
    child: ordinaryChild({
      today, key: 'elin', serial: 35, given: 'Elin', family: 'Prosser', sex: 'FEMALE', age: [4, 280], address: [19, 'Tern Close'], gp: 'Saltmarsh', more: { oddities: ['pds-redacted'] },
    }),
    shows: 'Her record at the Personal Demographics Service is invalidated: it answers 404',
  },
  {
    child: ordinaryChild({
      today, key: 'niamh', serial: 36, given: 'Niamh', family: 'Gallagher', sex: 'FEMALE', age: [10, 310], address: [7, 'Quayside'], gp: 'Old Quay', school: 'Old Quay',
      parents: [parent('Orla Gallagher', 'mother'), parent('Fergus Doyle', 'father', { livesWithChild: false, parentalResponsibility: false })],
      more: { oddities: ['sensitive-relationship'] },
    }),
    shows: 'Her relationship to her father is marked sensitive',
  },
];
