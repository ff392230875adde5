import { addDays, bornSoAsToBe } from '#demo/population/calendar';
import type { CastMember } from '#demo/population/cast/member';
import { ordinaryChild } from '#demo/population/cast/ordinary';
import { recordId } from '#demo/population/identifiers';
import type { DemoConsent } from '#demo/population/model';
import { practitionerId } from '#demo/population/practitioners';
import { parent } from '#demo/population/records/family';
import { appointment, ordinaryHealth } from '#demo/population/records/health';
import { involved } from '#demo/population/records/involved';
import { caseFile } from '#demo/population/records/social-care';

const priya = (today: string): CastMember => {
  const born = bornSoAsToBe(today, 13, 200);
  return {
    child: ordinaryChild({
      today, key: 'priya', serial: 45, given: 'Priya', family: 'Venkataraman', sex: 'FEMALE', age: [13, 200], address: [58, 'Lantern Street'], gp: 'Gannet Row', school: 'Larkhaven Academy',
      parents: [parent('Lakshmi Venkataraman', 'mother')], origin: { ethnicity: 'AIND', language: { code: 'ta', display: 'Tamil', interpreter: false } },
      health: {
        ...ordinaryHealth('priya', today, born),
        camhs: { referredOn: addDays(today, -60), status: 'active', reason: 'Restricted eating', clinician: practitionerId('Dr Miriam Stone') },
        appointments: [appointment('priya', 9, addDays(today, -25), 'noshow', 'CAMHS', 'child-mental-health')],
      },
      socialCare: caseFile({ key: 'priya', today, referred: 75, source: '2A', need: 'N3', factors: ['4B', '7A'], worker: 'Farah Siddiqui' }),
      more: { involvements: [involved('Farah Siddiqui', 'own_caseload', addDays(today, -74)), involved('Dr Miriam Stone', 'own_caseload', addDays(today, -60)), involved('Tilly Marsh', 'team_around_child', addDays(today, -50))] },
    }),
    shows: 'Known to social care, CAMHS and a young carers’ service, and nobody leads: she should have a lead professional',
  };
};

const mothersConsent = (today: string): readonly DemoConsent[] => {
  const given: DemoConsent = {
    id: recordId('grace', 'consent', 0), outcome: 'given', by: 'Ruth Owusu', capacity: 'parental_responsibility', fromAgencies: ['social_care', 'health'], toAgencies: ['education', 'social_care'],
    categories: ['household', 'physical-health', 'safety-alerts', 'sen-support'], purposes: ['early_help', 'direct_support'],
    from: addDays(today, -140), until: addDays(today, 225), evidence: 'Signed form, scanned', explainedTo: 'Ruth Owusu',
  };
  return [given, { ...given, id: recordId('grace', 'consent', 1), outcome: 'withdrawn', from: addDays(today, -12), evidence: 'Telephone call, confirmed by letter', supersedes: given.id }];
};

const grace = (today: string): CastMember => ({
  child: ordinaryChild({
    today, key: 'grace', serial: 46, given: 'Grace', family: 'Owusu', sex: 'FEMALE', age: [8, 350], address: [16, 'Rope Walk'], gp: 'Gannet Row', school: 'Larkhaven Primary',
    parents: [parent('Ruth Owusu', 'mother')], origin: { ethnicity: 'BAFR' },
    more: {
      consents: mothersConsent(today),
      involvements: [involved('Lewis Grant', 'lead_professional', addDays(today, -140)), involved('Yasmin Chowdhury', 'team_around_child', addDays(today, -138)), involved('Bridget Malone', 'team_around_child', addDays(today, -138))],
    },
  }),
  shows: 'Her mother gave consent and, twelve days ago, withdrew it',
});

const bethan = (today: string): CastMember => {
  const born = bornSoAsToBe(today, 15, 70);
  const refused: DemoConsent = {
    id: recordId('bethan', 'consent', 0), outcome: 'refused', by: 'Bethan Morgan', capacity: 'child', fromAgencies: ['health'], toAgencies: ['education', 'social_care', 'yot'],
    categories: ['child-mental-health', 'sexual-health'], purposes: [], from: addDays(today, -45), evidence: 'Spoken, noted by the clinician', explainedTo: 'Bethan Morgan',
  };
  const by = practitionerId('Dr Miriam Stone');
  return {
    child: ordinaryChild({
      today, key: 'bethan', serial: 47, given: 'Bethan', family: 'Morgan', sex: 'FEMALE', age: [15, 70], address: [12, 'Harbour Street'], gp: 'Harbour', school: 'Beacon Community',
      parents: [parent('Huw Morgan', 'father')],
      health: {
        ...ordinaryHealth('bethan', today, born),
        camhs: { referredOn: addDays(today, -80), status: 'active', reason: 'Low mood', clinician: by },
        sexualHealth: { service: 'Larkhaven young people’s clinic', from: addDays(today, -50) },
      },
      socialCare: caseFile({ key: 'bethan', today, referred: 130, source: '2A', need: 'N5', factors: ['4A'], worker: 'Ines Okoro' }),
      more: {
        consents: [refused],
        competence: ['child-mental-health', 'sexual-health'].map((topic) => ({ assessedOn: addDays(today, -45), topic, outcome: 'competent' as const, by })),
        involvements: [involved('Ines Okoro', 'lead_professional', addDays(today, -120)), involved('Dr Miriam Stone', 'own_caseload', addDays(today, -80))],
      },
    }),
    shows: 'Fifteen, assessed as competent, and refuses that anyone outside the clinics be told: not even her lead professional is',
  };
};

/** Help, and the consent it stands on. */
export const childrenBeingHelped = (today: string): readonly CastMember[] => [priya(today), grace(today), bethan(today)];
