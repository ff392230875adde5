import type { DemoPractitioner } from '#demo/population/model';
import { landline, slug, workEmail } from '#demo/population/contact';
import { gpPractices } from '#demo/population/places/gp-practices';
import { schoolNamed } from '#demo/population/places/schools';

type Row = readonly [name: string, role: string, team: string, more?: Partial<Pick<DemoPractitioner, 'assurance' | 'status' | 'schoolUrn'>>];

const at = (school: string): Pick<DemoPractitioner, 'schoolUrn'> => ({ schoolUrn: schoolNamed(school).urn });

const SOCIAL_CARE: readonly Row[] = [
  ['Ines Okoro', 'social_worker', 'Children in need, east'],
  ['Marek Nowak', 'social_worker', 'Children looked after'],
  ['Farah Siddiqui', 'social_worker', 'Children in need, west'],
  ['Colm Brady', 'social_worker', 'Children with disabilities'],
  ['Ruth Achebe', 'cp_social_worker', 'Assessment and protection'],
  ['Stefan Ilic', 'cp_social_worker', 'Assessment and protection'],
  ['Helen Sharpe', 'social_work_manager', 'Children in need, east'],
  ['Dev Raman', 'iro', 'Independent reviewing'],
  ['Carla Mendes', 'cp_conference_chair', 'Conference and review'],
  ['Joy Campbell', 'personal_adviser', 'Leaving care'],
  ['Amina Farouk', 'foster_supervisor', 'Fostering'],
  ['Lewis Grant', 'early_help_worker', 'Early help, east'],
  ['Sunita Bose', 'family_support_worker', 'Early help, west', { status: 'training_overdue' }],
  ['Nigel Frost', 'social_worker', 'Fostering', { status: 'suspended' }],
  ['Gwen Pritchard', 'mash_coordinator', 'Front door'],
];

const EDUCATION: readonly Row[] = [
  ['Tom Hale', 'class_teacher', 'Year 9 and 10 tutors', { ...at('Larkhaven Academy'), assurance: 'mfa' }],
  ['Rosa Lindqvist', 'class_teacher', 'Year 4', at('Larkhaven Primary')],
  ['Danny Osei', 'class_teacher', 'Year 6', { ...at('Saltmarsh Primary'), assurance: 'low' }],
  ['Margaret Flint', 'school_dsl', 'Safeguarding', at('Larkhaven Academy')],
  ['Yasmin Chowdhury', 'school_dsl', 'Safeguarding', at('Larkhaven Primary')],
  ['Peter Aldous', 'school_dsl', 'Safeguarding', at('Saltmarsh High')],
  ['Nadia Petrova', 'senco', 'Inclusion', at('Larkhaven Academy')],
  ['Bryn Hughes', 'senco', 'Inclusion', at('Lapwing')],
  ['Karen Oyelaran', 'education_welfare_officer', 'Attendance'],
  ['Simon Abara', 'virtual_school_head', 'Virtual school'],
];

const HEALTH: readonly Row[] = [
  ['Bridget Malone', 'school_nurse', 'School nursing, east'],
  ['Kwame Boateng', 'school_nurse', 'School nursing, west'],
  ['Eleri Vaughan', 'health_visitor', 'Health visiting'],
  ['Mina Takahashi', 'health_visitor', 'Health visiting'],
  ['Dr Anil Deshmukh', 'gp', gpPractices[0]?.name ?? ''],
  ['Dr Laura Whitcombe', 'gp', gpPractices[1]?.name ?? ''],
  ['Dr Sadia Rahim', 'gp', gpPractices[2]?.name ?? ''],
  ['Dr Joe Lindsay', 'camhs_clinician', 'CAMHS'],
  ['Dr Miriam Stone', 'camhs_clinician', 'CAMHS'],
  ['Dr Chidi Eze', 'paediatrician', 'Community paediatrics'],
];

const YOT: readonly Row[] = [
  ['Patrice Lowe', 'yot_officer', 'Youth offending team'],
  ['Hamza Iqbal', 'yot_officer', 'Youth offending team'],
  ['Linda Cross', 'yot_manager', 'Youth offending team'],
];

const POLICE: readonly Row[] = [['Sgt Owen Price', 'police_mash', 'Front door']];
/** No case role of the policy's: to this graph a stranger. */
const HOUSING: readonly Row[] = [['Craig Dunmore', 'housing_officer', 'Lettings']];
const VOLUNTARY: readonly Row[] = [['Tilly Marsh', 'family_support_worker', 'Larkhaven Young Carers']];

const PLATFORM: readonly Row[] = [
  ['Olivia Bergman', 'dpo', 'Information governance'],
  ['Raj Malhotra', 'privacy_officer', 'Information governance'],
  ['Prof Alice Nwosu', 'caldicott_guardian', 'Information governance'],
  ['Ewan Fraser', 'subject_access_officer', 'Information governance'],
  ['Beth Calloway', 'policy_author', 'Information governance'],
  ['Ken Ito', 'policy_approver', 'Information governance'],
  ['Victor Hahn', 'sysadmin', 'Platform'],
];

const AGENCIES: readonly (readonly [agency: string, domain: string, rows: readonly Row[]])[] = [
  ['social_care', 'larkhaven-council', SOCIAL_CARE],
  ['education', 'larkhaven-schools', EDUCATION],
  ['health', 'larkhaven-nhs', HEALTH],
  ['yot', 'larkhaven-yot', YOT],
  ['police', 'larkhaven-police', POLICE],
  ['housing', 'larkhaven-council', HOUSING],
  ['voluntary', 'larkhaven-voluntary', VOLUNTARY],
  ['platform', 'childgraph', PLATFORM],
];

const withoutTitle = (name: string): string => name.replace(/^(Dr|Prof|Sgt) /, '');

/** `p-ines-okoro`: the `sub` of the token. */
export const practitionerId = (name: string): string => `p-${slug(withoutTitle(name))}`;

export const practitioners: readonly DemoPractitioner[] = AGENCIES.flatMap(([agency, domain, rows], agencyIndex) =>
  rows.map(([name, role, team, more], index) => ({
    id: practitionerId(name),
    name,
    agency,
    role,
    team,
    phone: landline(200 + agencyIndex * 40 + index),
    email: workEmail(withoutTitle(name), domain),
    assurance: 'mfa_managed_device' as const,
    status: 'active' as const,
    ...more,
  })),
);

/** A practitioner by full name; one who does not exist is a mistake in the population. */
export const practitionerNamed = (name: string): DemoPractitioner => {
  const found = practitioners.find((practitioner) => practitioner.name === name);
  if (!found) throw new Error(`no practitioner is called ${name}`);
  return found;
};
