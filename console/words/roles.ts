import { wordsFor } from '#console/words/in-words';

export const roleInWords = wordsFor({
  cp_social_worker: 'child protection social worker', iro: 'independent reviewing officer', cp_conference_chair: 'child protection conference chair',
  school_dsl: 'designated safeguarding lead', senco: 'special educational needs co-ordinator', gp: 'GP', camhs_clinician: 'CAMHS clinician',
  yot_officer: 'youth offending team officer', yot_manager: 'youth offending team manager', police_mash: 'police officer in the safeguarding hub',
  mash_coordinator: 'safeguarding hub co-ordinator', dpo: 'data protection officer', caldicott_guardian: 'Caldicott guardian', sysadmin: 'system administrator',
});
