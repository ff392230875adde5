import { addDays } from '#demo/population/calendar';
import type { CastMember } from '#demo/population/cast/member';
import { ordinaryChild } from '#demo/population/cast/ordinary';
import { parent } from '#demo/population/records/family';
import { involved } from '#demo/population/records/involved';
import { caseFile } from '#demo/population/records/social-care';

/** Section 47 of the Children Act 1989: an enquiry under way, and a plan that came of one. */
export const childrenUnderProtection = (today: string): readonly CastMember[] => [
  {
    child: ordinaryChild({
      today, key: 'ella', serial: 38, given: 'Ella', family: 'Whitlock', sex: 'FEMALE', age: [6, 33], address: [44, 'Curlew Lane'], gp: 'Beacon Hill', school: 'Curlew Lane', schooling: { missed: 0.15 },
      parents: [parent('Kerry Whitlock', 'mother'), parent('Shane Tully', 'step-parent', { parentalResponsibility: false })],
      socialCare: caseFile({
        key: 'ella', today, referred: 9, source: '2A', need: 'N1', factors: ['3A', '1B', '20'], worker: 'Farah Siddiqui', enquiry: { started: 6, by: 'Ruth Achebe' },
        thirdPartyNotes: ['A neighbour, who asked not to be named, reported shouting at night'],
      }),
      more: {
        involvements: [
          involved('Ruth Achebe', 'own_caseload', addDays(today, -6)),
          involved('Farah Siddiqui', 'own_caseload', addDays(today, -8)),
          involved('Kwame Boateng', 'team_around_child', addDays(today, -8)),
        ],
      },
    }),
    shows: 'An open section 47 enquiry, allocated to Ruth Achebe; a third party’s report that nobody is shown; no lead professional yet',
  },
  {
    child: ordinaryChild({
      today, key: 'jayden', serial: 39, given: 'Jayden', family: 'Marlowe', sex: 'MALE', age: [12, 250], address: [101, 'Whinfield Avenue'], gp: 'Whinfield', school: 'Whinfield School', schooling: { missed: 0.2, withoutLeave: 0.8 },
      parents: [parent('Tracey Marlowe', 'mother'), parent('Neil Marlowe', 'father', { livesWithChild: false })],
      socialCare: caseFile({
        key: 'jayden', today, referred: 170, source: '3E', need: 'N1', factors: ['2B', '18B', '19B'], worker: 'Stefan Ilic',
        enquiry: { started: 150, by: 'Stefan Ilic', concluded: { daysAgo: 138, outcome: 'Concerns substantiated: initial child protection conference', conference: 130 } },
        protection: { started: 130, category: 'NEG' },
      }),
      more: {
        involvements: [
          involved('Stefan Ilic', 'lead_professional', addDays(today, -130)),
          involved('Carla Mendes', 'own_caseload', addDays(today, -130)),
          involved('Kwame Boateng', 'team_around_child', addDays(today, -130)),
          involved('Dr Laura Whitcombe', 'team_around_child', addDays(today, -130)),
        ],
      },
    }),
    shows: 'A child protection plan for neglect, with referral, enquiry, conference, visits and reviews behind it',
  },
];
