import { as } from '#test/hub/hub-commands';

/** Who acts in these rows. */
export const ines = as('p-ines-okoro');
export const tom = as('p-tom-reed', 'education', 'class_teacher');
export const stranger = as('p-yusuf-dean', 'yot', 'yot_officer');
export const mash = as('p-moss-hale', 'social_care', 'mash_coordinator');
export const privacy = as('p-raj', 'platform', 'privacy_officer');

export const REASON = 'Fell asleep in class twice, and her mother is in hospital since Monday';
