import { addDays } from '#demo/population/calendar';
import type { CastMember } from '#demo/population/cast/member';
import { familyOf, ordinaryChild, type Person } from '#demo/population/cast/ordinary';
import { child } from '#demo/population/records/child';
import { ordinaryHealth } from '#demo/population/records/health';
import { family, parent } from '#demo/population/records/family';
import { home } from '#demo/population/places/addresses';
import { practiceNamed } from '#demo/population/places/gp-practices';
import { involved } from '#demo/population/records/involved';
import { caseFile } from '#demo/population/records/social-care';

/** A child not yet born, with a brother who is. */
export const unbornChild = (today: string): readonly CastMember[] => {
  const brother: Person = {
    today, key: 'davi', serial: 30, given: 'Davi', family: 'Ferreira', sex: 'MALE', age: [2, 30], address: [27, 'Lime Kiln Way'], gp: 'Old Quay',
    parents: [parent('Joana Ferreira', 'mother')], origin: { ethnicity: 'MOTH', language: { code: 'pt', display: 'Portuguese', interpreter: false } },
    more: { involvements: [involved('Eleri Vaughan', 'own_caseload', addDays(today, -700))] },
  };
  const shared = familyOf(brother);
  return [
    { child: ordinaryChild(brother, shared), shows: 'Two years old: health visitor, no school yet' },
    {
      child: child({
        key: 'unborn-ferreira', serial: 31, family: shared, name: { given: 'Unborn', family: 'Ferreira' }, sex: 'NOT_KNOWN', lacks: 'nhsNumber',
        socialCare: caseFile({ key: 'unborn-ferreira', today, referred: 35, source: '3D', need: 'N1', factors: ['3B'], worker: 'Farah Siddiqui' }),
        more: { oddities: ['unborn'], expectedDateOfBirth: addDays(today, 64), involvements: [involved('Farah Siddiqui', 'lead_professional', addDays(today, -30))] },
      }),
      shows: 'An expected date in place of a date of birth; sex not known; no NHS number yet',
    },
  ];
};

/** Found alone; no agency knows when he was born. */
export const childWithoutDateOfBirth = (today: string): readonly CastMember[] => [
  {
    child: child({
      key: 'femi', serial: 32, name: { given: 'Femi', family: 'Unknown' }, sex: 'MALE',
      family: family({
        household: 'home-of-femi', serial: 32, address: home(60, 'Harbour Street', addDays(today, -40)), gpOds: practiceNamed('Harbour').ods, ethnicity: 'BAFR',
        parents: [parent('Bisi Adewale', 'other', { parentalResponsibility: false })],
      }),
      health: { ...ordinaryHealth('femi', today, addDays(today, -4000)), immunisations: [], appointments: [], emergencyAttendances: [], conditions: [], allergies: [], medications: [] },
      socialCare: caseFile({ key: 'femi', today, referred: 40, source: '6', need: 'N8', factors: ['17A'], worker: 'Farah Siddiqui' }),
      more: { oddities: ['no-date-of-birth'], involvements: [involved('Farah Siddiqui', 'lead_professional', addDays(today, -35))] },
    }),
    shows: 'No date of birth anywhere: no age, and no rule that needs one lets anything through',
  },
];
