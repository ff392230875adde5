import type { CompiledPolicy } from '#policies/compiler/compile';
import { Annexes } from '#policies/documents/annex';
import { Disclosures } from '#policies/documents/disclosures';
import { Dpia } from '#policies/documents/dpia';
import type { OwedDocument } from '#policies/documents/markdown';
import { privacyForChildren } from '#policies/documents/privacy-for-children';
import { privacyForFamilies } from '#policies/documents/privacy-for-families';
import { RecordOfProcessing } from '#policies/documents/record-of-processing';
import { whatFamiliesAreTold } from '#policies/documents/what-families-are-told';

/**
 * The documents that people owe each other, printed from the rows: the record of processing (UK GDPR Art 30), the annex
 * to the sharing agreement of each pair of agencies, the impact assessment's table of rules and risks (Art 35), and what
 * families and children are told (Art 13, 14).
 */
export const owedDocuments = (policy: CompiledPolicy): readonly OwedDocument[] => {
  const disclosures = new Disclosures(policy);
  const told = whatFamiliesAreTold(disclosures);
  return [
    new RecordOfProcessing(disclosures).document(), new Dpia(disclosures).document(),
    privacyForFamilies(told), privacyForChildren(told), ...new Annexes(disclosures).documents(),
  ];
};
