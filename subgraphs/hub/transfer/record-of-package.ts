import type { IncomingRecord } from '#subgraphs/hub/matching/record';
import type { IncomingTransfer } from '#subgraphs/hub/transfer/incoming-transfer';
import type { TransferPackage } from '#subgraphs/hub/transfer/transfer-package';

/** The child as the other authority describes it, in the form in which the index compares records. */
export function recordOfPackage({ id }: Pick<IncomingTransfer, 'id'>, { basics, names, nhsNumber, address, shield }: TransferPackage): IncomingRecord {
  const name = names.find(({ use }) => use === 'official') ?? names[0];
  return {
    agency: 'social_care', reference: `transfer ${id}`, given: name?.given ?? [], family: name?.family ?? '', sex: basics.sex,
    ...(basics.dateOfBirth ? { dateOfBirth: basics.dateOfBirth } : {}), ...(address?.postcode ? { postcode: address.postcode } : {}),
    // A number that was only likely there is not one to find the child by here.
    ...(nhsNumber?.confidence === 'confirmed' ? { nhsNumber: nhsNumber.value } : {}),
    ...(shield.seal !== 'none' || shield.pdsRestricted ? { shielded: true } : {}),
  };
}
