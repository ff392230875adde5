import type { DemoChild, DemoPractitioner, Population } from '#demo/population/model';

/** A handful of children, enough to tell every story of the hub. Nobody here exists. */
const practitioner = (id: string, name: string, agency: string, role: string): DemoPractitioner => ({
  id, name, agency, role, team: `${agency} team`, phone: '01632 960001', email: `${id}@example.org`, assurance: 'mfa_managed_device', status: 'active',
});

export const practitioners = [
  practitioner('p-ines-okoro', 'Ines Okoro', 'social_care', 'social_worker'),
  practitioner('p-tom-reed', 'Tom Reed', 'education', 'class_teacher'),
  practitioner('p-cam-hart', 'Cam Hart', 'health', 'camhs_clinician'),
  practitioner('p-yusuf-dean', 'Yusuf Dean', 'yot', 'yot_officer'),
  practitioner('p-sol-grey', 'Sol Grey', 'social_care', 'social_worker'),
  practitioner('p-nora-vale', 'Nora Vale', 'health', 'school_nurse'),
];

const child = (key: string, given: string, family: string, change: Partial<DemoChild> = {}): DemoChild => ({
  id: `c-${key}`, key, oddities: [], names: [{ use: 'official', given: [given], family }], dateOfBirth: '2014-03-09', sex: 'FEMALE', ethnicity: 'BAFR',
  language: { code: 'eng', display: 'English', interpreter: false },
  addresses: [{ use: 'home', lines: [`${key} house`], town: 'Anytown', postcode: 'ZZ1 1AA' }],
  contactPoints: [{ system: 'phone', value: '07700 900001', whose: 'mother' }],
  household: `h-${key}`, parents: [], seal: 'none', gpOds: 'Y99001', identifiers: { nhsNumberStatus: 'MISSING' }, involvements: [], consents: [], competence: [],
  ...change,
});

const involved = (by: string, agency: string, relation: DemoChild['involvements'][number]['relation'], category = 'practitioners', until?: string) =>
  ({ practitioner: by, agency, relation, category, from: '2026-01-05', ...(until ? { until } : {}) });

export const family: Population = {
  today: '2026-11-21',
  practitioners,
  schools: [{ urn: '100001', laCode: '999', establishmentNumber: '1001', name: 'Anytown Primary', phase: 'Primary', postcode: 'ZZ1 1ZZ', telephone: '01632 960010' }],
  gpPractices: [{ ods: 'Y99001', name: 'Anytown Surgery', postcode: 'ZZ1 2ZZ', telephone: '01632 960020' }],
  services: [],
  children: [
    child('amira', 'Amira', 'Benali', {
      names: [
        { use: 'official', given: ['Amira', 'Zoë'], family: 'Benali' },
        { use: 'usual', given: ['Mira'], family: 'Benali' },
        { use: 'old', given: ['Amira'], family: 'Haddad', until: '2018-01-01' },
      ],
      household: 'h-benali',
      parents: [{ name: 'Leila Benali', relationship: 'mother', parentalResponsibility: true, livesWithChild: true }],
      identifiers: { nhsNumber: '9990000018', nhsNumberStatus: 'VERIFIED', upn: 'H801200001001', personId: '1001', ypid: 'Y-1' },
      confidence: { yot: 'probable' },
      involvements: [
        involved('p-ines-okoro', 'social_care', 'lead_professional'),
        involved('p-ines-okoro', 'social_care', 'own_caseload'),
        involved('p-tom-reed', 'education', 'team_around_child'),
        involved('p-cam-hart', 'health', 'own_caseload', 'child-mental-health'),
        involved('p-nora-vale', 'health', 'team_around_child', 'practitioners', '2026-06-01'),
      ],
      consents: [{
        id: 'consent-1', outcome: 'given', by: 'Leila Benali', capacity: 'parental_responsibility', fromAgencies: [], toAgencies: ['education'], categories: ['school'], purposes: [],
        from: '2026-02-01', evidence: 'signed form', explainedTo: 'Amira and Leila Benali',
      }],
      competence: [{ assessedOn: '2026-03-01', topic: 'child-mental-health', outcome: 'competent', by: 'Cam Hart' }],
      education: {
        enrolments: [{ urn: '100001', status: 'C', from: '2019-09-01', yearGroup: '7' }], attendance: [], exclusions: [], attainment: [],
      },
    }),
    child('sami', 'Sami', 'Benali', { household: 'h-benali', dateOfBirth: '2011-07-01', sex: 'MALE' }),
    child('hidden', 'Hana', 'Benali', { household: 'h-benali', seal: 'protected_person', involvements: [involved('p-ines-okoro', 'social_care', 'own_caseload')] }),
    child('adopted', 'Ruby', 'Marsh', {
      names: [{ use: 'official', given: ['Ruby'], family: 'Marsh' }, { use: 'birth', given: ['Rubina'], family: 'Quill' }],
      household: 'h-benali', seal: 'adoption', identifiers: { nhsNumber: '9990000026', nhsNumberStatus: 'VERIFIED', upn: 'H801200001002', formerUpn: 'H801200001003' },
      involvements: [involved('p-sol-grey', 'social_care', 'own_caseload')],
    }),
    child('refuge', 'Ella', 'Stone', { seal: 'location_restricted', addresses: [{ use: 'home', lines: ['The refuge'], town: 'Anytown', postcode: 'ZZ9 9ZZ' }] }),
    child('restricted', 'Ivo', 'Lund', { oddities: ['pds-restricted'], identifiers: { nhsNumber: '9990000034', nhsNumberStatus: 'VERIFIED' } }),
    child('unborn', 'Baby', 'Frost', { names: [{ use: 'official', given: [], family: 'Frost' }], dateOfBirth: undefined as never, expectedDateOfBirth: '2027-01-15' }),
    child('swapped', 'Łucja', "O'Brien-Ærø", { dateOfBirth: '2015-04-03' }),
    child('conflict', 'Noah', 'Reed', { involvements: [involved('p-tom-reed', 'education', 'conflicted')] }),
  ],
};
