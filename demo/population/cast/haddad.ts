import { addDays, bornSoAsToBe } from '#demo/population/calendar';
import type { CastMember } from '#demo/population/cast/member';
import { recordId } from '#demo/population/identifiers';
import type { DemoChild, DemoConsent } from '#demo/population/model';
import { home } from '#demo/population/places/addresses';
import { practiceNamed } from '#demo/population/places/gp-practices';
import { schoolNamed } from '#demo/population/places/schools';
import { practitionerId } from '#demo/population/practitioners';
import { child } from '#demo/population/records/child';
import { schoolLife, suspended } from '#demo/population/records/education';
import { family, parent, type Family } from '#demo/population/records/family';
import { allergy, ANXIETY, appointment, ASTHMA, condition, emergencyVisit, medicationsFor, ordinaryHealth, PEANUT_ALLERGY } from '#demo/population/records/health';
import { involved } from '#demo/population/records/involved';
import { schoolDayAgo } from '#demo/population/records/school-calendar';
import { caseFile } from '#demo/population/records/social-care';
import { SHOP_THEFT, youthJusticeCase } from '#demo/population/records/youth-justice';

const KEY = 'amira';

const theHaddads = (today: string): Family =>
  family({
    household: 'haddad',
    serial: 1,
    address: home(14, 'Gannet Row', addDays(today, -1900)),
    parents: [parent('Leila Haddad', 'mother'), parent('Karim Haddad', 'father', { livesWithChild: false })],
    gpOds: practiceNamed('Old Quay').ods,
    ethnicity: 'OOTH',
    language: { code: 'ar', display: 'Arabic', interpreter: true },
  });

const education = (today: string, born: string): NonNullable<DemoChild['education']> => {
  const life = schoolLife({ key: KEY, today, dateOfBirth: born, urn: schoolNamed('Larkhaven Academy').urn, missed: 0.22, withoutLeave: 0.7, form: 'H' });
  return {
    ...suspended(suspended(life, schoolDayAgo(today, 70), 2, 'VA'), schoolDayAgo(today, 22), 1, 'CB'),
    sen: { provision: 'K', from: addDays(today, -400), needs: [{ type: 'SEMH', rank: 1 }, { type: 'SLCN', rank: 2 }] },
  };
};

const health = (today: string, born: string): NonNullable<DemoChild['health']> => {
  const conditions = [
    condition(KEY, 0, ASTHMA, addDays(born, 1700)),
    condition(KEY, 1, ANXIETY, addDays(today, -150), 'child-mental-health'),
  ];
  const allergies = [allergy(KEY, 0, PEANUT_ALLERGY, 'high', addDays(born, 1100))];
  return {
    ...ordinaryHealth(KEY, today, born),
    conditions,
    allergies,
    medications: medicationsFor(KEY, { conditions, allergies }),
    appointments: [
      appointment(KEY, 0, addDays(today, 12), 'booked', 'Asthma review'),
      appointment(KEY, 1, addDays(today, -33), 'noshow', 'School nurse drop-in'),
      appointment(KEY, 2, addDays(today, -75), 'fulfilled', 'Asthma review'),
      appointment(KEY, 3, addDays(today, -19), 'fulfilled', 'CAMHS', 'child-mental-health'),
    ],
    emergencyAttendances: [emergencyVisit(KEY, 0, addDays(today, -160), 'Asthma attack')],
    camhs: { referredOn: addDays(today, -140), status: 'active', reason: 'Anxiety and low mood', clinician: practitionerId('Dr Joe Lindsay') },
    selfHarmRisk: { level: 'low', assessedOn: addDays(today, -19) },
  };
};

/** Her mother agreed that school and health may see what they need; Amira agreed to the clinic herself. */
const consents = (today: string): readonly DemoConsent[] => [
  {
    id: recordId(KEY, 'consent', 0), outcome: 'given', by: 'Leila Haddad', capacity: 'parental_responsibility',
    fromAgencies: ['education', 'health', 'social_care'], toAgencies: ['education', 'health'],
    categories: ['attainment', 'behaviour', 'sen-support', 'safety-alerts', 'household', 'child-in-need'],
    purposes: ['direct_support', 'early_help', 'child_in_need'],
    from: addDays(today, -95), until: addDays(today, 270), evidence: 'Signed form, scanned', explainedTo: 'Leila Haddad, through an interpreter',
  },
  {
    id: recordId(KEY, 'consent', 1), outcome: 'given', by: 'Amira Haddad', capacity: 'child', fromAgencies: ['health'], toAgencies: ['health'],
    categories: ['child-mental-health'], purposes: ['direct_support', 'child_in_need'],
    from: addDays(today, -130), evidence: 'Spoken, noted by the clinician', explainedTo: 'Amira Haddad',
  },
];

const amira = (today: string, theirs: Family): DemoChild => {
  const born = bornSoAsToBe(today, 14, 103);
  return child({
    key: KEY, serial: 1, family: theirs, name: { given: 'Amira', family: 'Haddad' }, born, sex: 'FEMALE',
    education: education(today, born),
    health: health(today, born),
    socialCare: caseFile({ key: KEY, today, referred: 160, source: '2A', need: 'N4', factors: ['3B', '4A', '4B'], worker: 'Ines Okoro' }),
    youthJustice: youthJusticeCase({
      key: KEY, today, officer: 'Patrice Lowe', offence: SHOP_THEFT, offended: 130, outcome: 'REFERRAL_ORDER', lasts: 180, eteStatus: 'SCHOOL_FULL_TIME', returns: 2,
    }),
    more: {
      involvements: [
        involved('Ines Okoro', 'lead_professional', addDays(today, -100)),
        involved('Helen Sharpe', 'line_manager_of_case', addDays(today, -159)),
        involved('Tom Hale', 'team_around_child', addDays(today, -95)),
        involved('Margaret Flint', 'team_around_child', addDays(today, -160)),
        involved('Bridget Malone', 'team_around_child', addDays(today, -95)),
        involved('Dr Anil Deshmukh', 'own_caseload', addDays(born, 20)),
        involved('Dr Joe Lindsay', 'own_caseload', addDays(today, -140)),
        involved('Patrice Lowe', 'own_caseload', addDays(today, -81)),
        involved('Lewis Grant', 'team_around_child', addDays(today, -300), addDays(today, -150)),
      ],
      consents: consents(today),
      competence: [{ assessedOn: addDays(today, -130), topic: 'child-mental-health', outcome: 'competent', by: practitionerId('Dr Joe Lindsay') }],
    },
  });
};

const sami = (today: string, theirs: Family): DemoChild => {
  const born = bornSoAsToBe(today, 8, 61);
  return child({
    key: 'sami', serial: 2, family: theirs, name: { given: 'Sami', family: 'Haddad' }, born, sex: 'MALE',
    education: schoolLife({ key: 'sami', today, dateOfBirth: born, urn: schoolNamed('Larkhaven Primary').urn, form: 'L' }),
    health: ordinaryHealth('sami', today, born),
    more: { involvements: [involved('Rosa Lindqvist', 'team_around_child', addDays(today, -70))] },
  });
};

const nour = (today: string, theirs: Family): DemoChild => {
  const born = bornSoAsToBe(today, 17, 12);
  return child({
    key: 'nour', serial: 3, family: theirs, name: { given: 'Nour', family: 'Haddad' }, born, sex: 'FEMALE',
    health: ordinaryHealth('nour', today, born),
    more: { seal: 'protected_person', oddities: ['sealed-protected-person'] },
  });
};

/** Three siblings whom one and the same viewer sees differently. */
export const theHaddadChildren = (today: string): readonly CastMember[] => {
  const theirs = theHaddads(today);
  return [
    { child: amira(today, theirs), shows: 'The whole view: known to education, health, social care and youth justice, with a lead professional (Ines Okoro), a team around her, and her mother’s consent for school and health' },
    { child: sami(today, theirs), shows: 'Amira’s brother: universal services only; a viewer of Amira’s sees of him no more than a front-door search would tell' },
    { child: nour(today, theirs), shows: 'Amira’s sister under witness protection: not found, and never among the siblings' },
  ];
};
