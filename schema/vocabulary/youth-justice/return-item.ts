/** The types of item in a child-level return of the Youth Justice Application Framework. */
export const RETURN_ITEM_TYPES = [
  'person_details', 'offence', 'hearing', 'intervention_programme', 'victim_intervention', 'parenting_intervention', 'asset_plus',
  'assessment_stage', 'residence', 'care_status', 'ete_status', 'health', 'sendaln', 'transfer', 'link_hearing_offence',
  'link_hearing_intervention_programme', 'link_offence_intervention_programme', 'link_offence_victim_intervention',
  'link_intervention_programme_asset', 'link_intervention_programme_parenting_intervention',
] as const;

export type ReturnItemType = (typeof RETURN_ITEM_TYPES)[number];
