/** What is measured. Only what every variant answers alike: no section states or notices, which childgraph alone computes. */
export interface MeasuredOperation {
  readonly name: string;
  readonly query: string;
  readonly variables: (world: { readonly amira: string }) => Readonly<Record<string, unknown>>;
}

const WHOLE_CHILD = `query WholeChild($id: ID!) { child(id: $id) {
  id name { text given family } dateOfBirth age sex
  currentSchool { standing name } leadProfessional { contact { name role agency phone } since }
  involvements { practitioner { name role agency phone } relation from }
  education { enrolments { school { name } yearGroup isCurrent } attendance { presentPercentage unauthorisedPercentage absenceLevel } exclusions { category { display } from sessions } }
  health { allergies { substance { display } criticality } medications { medicine { display } dosage } immunisations { vaccine { display } date dose } appointments(last: 5) { date service status } }
  socialCare { childInNeed { open from primaryNeed { display } } referrals { date source { display } } childProtection { open category } lookedAfter { open from } }
  youthJustice { involved nextCourtDate worker { name phone } }
} }`;

const CASELOAD = `query Caseload { me { caseload(first: 50) { edges { node { relation child {
  id name { text } age currentSchool { name } education { attendance { presentPercentage } } health { allergies { substance { display } } } socialCare { childProtection { open category } }
} } } } } }`;

export const OPERATIONS: readonly MeasuredOperation[] = [
  { name: 'cheap', query: 'query Cheap($id: ID!) { child(id: $id) { name { text } } }', variables: ({ amira }) => ({ id: amira }) },
  { name: 'whole child', query: WHOLE_CHILD, variables: ({ amira }) => ({ id: amira }) },
  { name: 'caseload', query: CASELOAD, variables: () => ({}) },
];
