import { addDays, bornSoAsToBe } from '#demo/population/calendar';
import type { CastMember } from '#demo/population/cast/member';
import { ordinaryChild } from '#demo/population/cast/ordinary';
import { recordId } from '#demo/population/identifiers';
import type { DemoSocialCare } from '#demo/population/model';
import { ordinaryHealth } from '#demo/population/records/health';
import { involved } from '#demo/population/records/involved';
import { caseFile } from '#demo/population/records/social-care';

/** A plan that closed before it began, and one that closes in a year that somebody mistyped. */
const withImpossiblePlans = (file: DemoSocialCare, today: string): DemoSocialCare => ({
  ...file,
  cinPlans: [
    { id: recordId('hugo', 'plan', 1), from: addDays(today, -100), until: addDays(today, -130), visits: [] },
    { id: recordId('hugo', 'plan', 2), from: addDays(today, -90), until: addDays(today, 740), visits: [addDays(today, -62), addDays(today, -34)] },
  ],
});

const hugo = (today: string): CastMember => ({
  child: ordinaryChild({
    today, key: 'hugo', serial: 55, given: 'Hugo', family: 'Pemberton', sex: 'MALE', age: [12, 333], address: [15, 'Beacon Rise'], gp: 'Beacon Hill', school: 'Larkhaven Academy',
    socialCare: withImpossiblePlans(caseFile({ key: 'hugo', today, referred: 140, source: '8', need: 'N4', factors: ['3B'], worker: 'Farah Siddiqui' }), today),
    more: { oddities: ['impossible-dates'], involvements: [involved('Farah Siddiqui', 'lead_professional', addDays(today, -130))] },
  }),
  shows: 'One plan closed before it began, another closes two years from now: told as recorded, and flagged',
});

const poppy = (today: string): CastMember => {
  const health = ordinaryHealth('poppy', today, bornSoAsToBe(today, 13, 5));
  const twice = { target: 'HPV', vaccine: 'Gardasil 9', dose: 1, date: addDays(today, -170), primarySource: true };
  return {
    child: ordinaryChild({
      today, key: 'poppy', serial: 56, given: 'Poppy', family: 'Ashdown', sex: 'FEMALE', age: [13, 5], address: [71, 'Tern Close'], gp: 'Saltmarsh', school: 'Saltmarsh High',
      health: {
        ...health,
        immunisations: [
          ...health.immunisations.filter(({ target }) => target !== 'HPV'),
          { ...twice, id: recordId('poppy', 'twice', 0), supplier: 'School-aged immunisation service' },
          { ...twice, id: recordId('poppy', 'twice', 1), supplier: 'GP practice' },
        ],
      },
      more: { oddities: ['immunisation-twice'] },
    }),
    shows: 'One injection, sent by two suppliers',
  };
};

const omar = (today: string): CastMember => {
  const health = ordinaryHealth('omar', today, bornSoAsToBe(today, 5, 111));
  return {
    child: ordinaryChild({
      today, key: 'omar', serial: 57, given: 'Omar', family: 'Warsame', sex: 'MALE', age: [5, 111], address: [38, 'Chandlers Court'], gp: 'Gannet Row', school: 'Gannet Row', origin: { ethnicity: 'BAFR' },
      health: {
        ...health,
        immunisations: [{ id: recordId('omar', 'abroad'), target: 'MMR', vaccine: 'Measles, mumps and rubella vaccine', dose: 1, date: addDays(today, -1400), primarySource: false, supplier: 'Parent’s report' }],
      },
      more: { oddities: ['not-primary-source'] },
    }),
    shows: 'His only immunisation is known from his parents, not from who gave it (primarySource false)',
  };
};

/** Records with mistakes in them. */
export const childrenWithBrokenRecords = (today: string): readonly CastMember[] => [hugo(today), poppy(today), omar(today)];
