import { addDays } from '#demo/population/calendar';
import type { CastMember } from '#demo/population/cast/member';
import { ordinaryChild } from '#demo/population/cast/ordinary';
import { involved } from '#demo/population/records/involved';
import { caseFile } from '#demo/population/records/social-care';

/** Children of whom the index is not sure that the agency's record is theirs. */
export const childrenInDoubt = (today: string): readonly CastMember[] => [
  {
    child: ordinaryChild({
      today, key: 'oliver', serial: 49, given: 'Oliver', family: 'Tran', sex: 'MALE', age: [10, 5], address: [120, 'Saltmarsh Road'], gp: 'Saltmarsh', school: 'Saltmarsh Primary',
      origin: { ethnicity: 'AOTH' },
      socialCare: caseFile({ key: 'oliver', today, referred: 100, source: '2A', need: 'N4', factors: ['4B'], worker: 'Ines Okoro' }),
      more: { confidence: { health: 'probable' }, involvements: [involved('Ines Okoro', 'lead_professional', addDays(today, -95))] },
    }),
    shows: 'The health record is probably his: unconfirmed, so its holder is named and nothing of it shown',
  },
  {
    child: ordinaryChild({
      today, key: 'hana', serial: 50, given: 'Hana', family: 'Kowalczyk', sex: 'FEMALE', age: [7, 120], address: [35, 'Mill Leat'], gp: 'Old Quay', school: 'Larkhaven Primary',
      origin: { ethnicity: 'WOTH' },
      socialCare: caseFile({ key: 'hana', today, referred: 240, source: '9', need: 'N1', factors: ['19B'], worker: 'Farah Siddiqui', closed: { daysAgo: 170, reason: 'RC8' } }),
      more: { confidence: { social_care: 'doubtful' }, involvements: [involved('Lewis Grant', 'lead_professional', addDays(today, -30)), involved('Yasmin Chowdhury', 'team_around_child', addDays(today, -30))] },
    }),
    shows: 'The social-care record is doubtful: nothing of it is shown until a person has settled whose it is',
  },
];
