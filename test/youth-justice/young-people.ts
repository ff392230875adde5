import type { DemoChild, DemoYouthJustice, Population } from '#demo/population/model';

const nobody: Omit<DemoChild, 'id' | 'key' | 'identifiers'> = {
  oddities: [], names: [{ use: 'official', given: ['Noor'], family: 'Testcase' }], dateOfBirth: '2010-05-04', sex: 'FEMALE', ethnicity: 'APKN',
  language: { code: 'en', display: 'English', interpreter: false }, addresses: [], contactPoints: [], household: 'h', parents: [], seal: 'none',
  involvements: [], consents: [], competence: [],
};

const record: DemoYouthJustice = {
  openCase: true, officer: 'p-officer', returns: 3,
  offences: [{ id: 'of-1', date: '2026-06-01', code: 'TH68010', title: 'Theft from a shop', seriousness: 3 }],
  hearings: [
    { id: 'h-1', date: '2026-06-20', court: 'Larkhaven Youth Court', type: 'First hearing' },
    { id: 'h-2', date: '2026-07-10', court: 'Larkhaven Youth Court', type: 'Sentence', result: 'REFERRAL_ORDER' },
  ],
  orders: [{ id: 'or-1', type: 'REFERRAL_ORDER', from: '2026-07-10', until: '2027-01-10' }],
  interventions: [{ id: 'in-1', type: 'Reparation', from: '2026-07-20' }],
  assetPlusStage: { stage: 'Start', date: '2026-07-15' }, ete: { status: 'SCHOOL_PART_TIME', hours: 12, date: '2026-09-01' },
};

/** An open case with a referral order, and three returns over time. */
export const noor: DemoChild = { ...nobody, id: 'c-noor', key: 'noor', identifiers: { nhsNumberStatus: 'MISSING', ypid: 'YP-1', pnc: '2026/0000001A' }, youthJustice: record };

/** Sentenced to detention; on appeal, to a rehabilitation order. Case closed. */
export const sam: DemoChild = {
  ...nobody, id: 'c-sam', key: 'sam', identifiers: { nhsNumberStatus: 'MISSING', ypid: 'YP-2', pnc: '2026/0000002B' },
  youthJustice: {
    ...record, openCase: false, returns: 1,
    hearings: [{ id: 'h-3', date: '2026-03-02', court: 'Larkhaven Youth Court', type: 'Sentence', result: 'DETENTION_AND_TRAINING_ORDER', amendedOnAppeal: 'YOUTH_REHABILITATION_ORDER' }],
    orders: [{ id: 'or-2', type: 'YOUTH_REHABILITATION_ORDER', from: '2026-03-02', amendedFrom: 'DETENTION_AND_TRAINING_ORDER' }],
  },
};

export const population: Population = {
  today: '2026-11-20', children: [noor, sam], schools: [], gpPractices: [], services: [],
  practitioners: [{
    id: 'p-officer', name: 'Patrice Lowe', agency: 'yot', role: 'yot_officer', team: 'Youth justice', phone: '01632 960001', email: 'patrice.lowe@example.org',
    assurance: 'mfa_managed_device', status: 'active',
  }],
};
