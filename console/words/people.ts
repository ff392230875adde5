import type { ContactFragment } from '#console/graph/generated/graphql';
import { agencyInWords } from '#console/words/agencies';
import { roleInWords } from '#console/words/roles';

/** Ines Okoro, social worker, children’s social care. */
export const personInWords = ({ name, role, agency }: Pick<ContactFragment, 'name' | 'role' | 'agency'>): string => {
  const job = roleInWords(role);
  return [name, job.toLowerCase() === name.toLowerCase() ? '' : job, agencyInWords(agency)].filter(Boolean).join(', ');
};
