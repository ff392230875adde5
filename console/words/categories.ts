/** Classes of information, as policies/vocabulary/categories.yaml has them; tier 4 is the gravest. */
export interface Category {
  readonly id: string;
  readonly label: string;
  readonly tier: 0 | 1 | 2 | 3 | 4;
}

export const categories: readonly Category[] = [
  { id: 'identity', label: 'who the child is', tier: 1 },
  { id: 'identifiers', label: 'identity numbers', tier: 2 },
  { id: 'address', label: 'address', tier: 2 },
  { id: 'contact', label: 'contact details', tier: 2 },
  { id: 'practitioners', label: 'who is involved', tier: 1 },
  { id: 'lead-professional', label: 'the lead professional', tier: 0 },
  { id: 'household', label: 'household and family', tier: 2 },
  { id: 'communication', label: 'language and communication', tier: 1 },
  { id: 'ethnicity-religion', label: 'ethnicity and religion', tier: 3 },
  { id: 'gender-history', label: 'gender history', tier: 4 },
  { id: 'school', label: 'school', tier: 1 },
  { id: 'attainment', label: 'attainment', tier: 2 },
  { id: 'behaviour', label: 'behaviour and exclusions', tier: 2 },
  { id: 'sen-support', label: 'special educational needs support', tier: 2 },
  { id: 'ehc-plan', label: 'education, health and care plan', tier: 3 },
  { id: 'safety-alerts', label: 'allergies and medication', tier: 2 },
  { id: 'immunisation-growth', label: 'immunisation and growth', tier: 2 },
  { id: 'physical-health', label: 'physical health', tier: 3 },
  { id: 'child-mental-health', label: 'mental health', tier: 4 },
  { id: 'sexual-health', label: 'sexual health', tier: 4 },
  { id: 'child-substance-use', label: 'substance use', tier: 4 },
  { id: 'self-harm-risk', label: 'risk of self-harm', tier: 4 },
  { id: 'child-in-need', label: 'child in need', tier: 2 },
  { id: 'child-protection', label: 'child protection', tier: 3 },
  { id: 'abuse-enquiries', label: 'child protection enquiries', tier: 4 },
  { id: 'looked-after', label: 'looked-after status', tier: 3 },
  { id: 'placement-address', label: 'placement address', tier: 4 },
  { id: 'parent-mental-health', label: 'a parent’s mental health', tier: 4 },
  { id: 'parent-substance-misuse', label: 'a parent’s substance misuse', tier: 4 },
  { id: 'domestic-abuse', label: 'domestic abuse', tier: 4 },
  { id: 'parent-imprisonment', label: 'a parent’s imprisonment', tier: 4 },
  { id: 'parent-immigration', label: 'a parent’s immigration status', tier: 3 },
  { id: 'youth-justice-involvement', label: 'youth justice involvement', tier: 3 },
  { id: 'youth-justice-detail', label: 'youth justice detail', tier: 4 },
  { id: 'exploitation-missing', label: 'exploitation and missing episodes', tier: 4 },
  { id: 'adoption', label: 'adoption', tier: 4 },
  { id: 'protected-person', label: 'protected person', tier: 4 },
  { id: 'third-party', label: 'other people', tier: 4 },
  { id: 'informant-identity', label: 'who gave information', tier: 4 },
  { id: 'wishes-consent', label: 'wishes and consent', tier: 1 },
  { id: 'concerns', label: 'flags of concern', tier: 2 },
  { id: 'concerns-text', label: 'what a flag of concern says', tier: 3 },
];

const labels = new Map(categories.map(({ id, label }) => [id, label]));

export const categoryInWords = (id: string): string => labels.get(id) ?? id.replaceAll('-', ' ');
