import { wordsFor } from '#console/words/in-words';

export const agencyInWords = wordsFor({
  education: 'education', health: 'health', social_care: 'children’s social care', yot: 'youth justice', police: 'police', probation: 'probation',
  housing: 'housing', voluntary: 'voluntary sector', platform: 'information governance', hub: 'information hub',
});
