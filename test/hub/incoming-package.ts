import type { TransferPackage } from '#subgraphs/hub/transfer/transfer-package';

/** What another authority sends with a child of whom this index knows nothing, unless a story says otherwise. */
export const incomingPackage = (change: Partial<TransferPackage> = {}): TransferPackage => ({
  format: 'childgraph.transfer-package.v1',
  basics: { dateOfBirth: '2012-05-06', expectedDateOfBirth: null, sex: 'FEMALE', languageCode: 'eng', interpreter: false, leavingCareDuty: false },
  names: [{ use: 'official', given: ['Odessa'], family: 'Winterbourne', validFrom: null, validUntil: null }],
  nhsNumber: null, address: null, shield: { seal: 'none', pdsRestricted: false }, consents: [], competence: [], leadUntilNow: null,
  ...change,
});
