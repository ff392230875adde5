/** What is measured. Only what every variant answers alike: no section states or notices, which childgraph alone computes. */
export interface MeasuredOperation {
  readonly name: string;
  readonly query: string;
  readonly variables: (amira: string) => Readonly<Record<string, unknown>>;
}

const HUB = [
  'id', 'name { text given family }', 'dateOfBirth', 'age', 'sex', 'currentSchool { standing name }', 'leadProfessional { contact { name role agency phone } since }',
  'involvements { practitioner { name role agency phone } relation from }',
];
const EDUCATION = ['enrolments { school { name } yearGroup isCurrent }', 'attendance { presentPercentage unauthorisedPercentage absenceLevel }', 'exclusions { category { display } from sessions }'];
const HEALTH = ['allergies { substance { display } criticality }', 'medications { medicine { display } dosage }', 'immunisations { vaccine { display } date dose }', 'appointments(last: 5) { date service status }'];
const SOCIAL_CARE = ['childInNeed { open from primaryNeed { display } }', 'referrals { date source { display } }', 'childProtection { open category }', 'lookedAfter { open from }'];
const YOUTH_JUSTICE = ['involved', 'nextCourtDate', 'worker { name phone }'];

const section = (name: string, fields: readonly string[]): string => (fields.length > 0 ? `${name} { ${fields.join(' ')} }` : '');
const childWith = (name: string, hub: readonly string[], sections: readonly string[]): string => `query ${name}($id: ID!) { child(id: $id) {\n  ${[...hub, ...sections.filter(Boolean)].join('\n  ')}\n} }`;

const WHOLE_CHILD = childWith('WholeChild', HUB, [section('education', EDUCATION), section('health', HEALTH), section('socialCare', SOCIAL_CARE), section('youthJustice', YOUTH_JUSTICE)]);

export const caseload = (first: number): MeasuredOperation => ({
  name: `list of ${first}`,
  query: `query Caseload { me { caseload(first: ${first}) { edges { node { relation child {
  id name { text } age currentSchool { name } education { attendance { presentPercentage } } health { allergies { substance { display } } } socialCare { childProtection { open category } }
} } } } } }`,
  variables: () => ({}),
});

const SIBLING = 'id name { text given family } dateOfBirth age sex currentSchool { name standing } education { enrolments { school { name } yearGroup } attendance { presentPercentage unauthorisedPercentage } }';

/** Families who meet each other again and again: some 90 kB over four levels of entities, of which each is one of a few dozen children. */
const HEAVY = `query Heavy { me { caseload(first: 25) { edges { node { child { ${SIBLING} siblings { ${SIBLING} siblings { ${SIBLING} siblings { ${SIBLING} } } } } } } } } }`;

const ofAmira = (amira: string): Readonly<Record<string, unknown>> => ({ id: amira });

export const OPERATIONS: readonly MeasuredOperation[] = [
  { name: 'whole child', query: WHOLE_CHILD, variables: ofAmira },
  caseload(50),
  { name: 'cheap', query: 'query Cheap($id: ID!) { child(id: $id) { name { text } } }', variables: ofAmira },
  { name: 'heavy', query: HEAVY, variables: () => ({}) },
];

/** Different operations about one child: parts of the whole, no two alike. */
export function mixOf(count: number): readonly MeasuredOperation[] {
  const parts = [...HUB.map((field) => ['', field]), ...EDUCATION.map((field) => ['education', field]), ...HEALTH.map((field) => ['health', field]), ...SOCIAL_CARE.map((field) => ['socialCare', field]), ...YOUTH_JUSTICE.map((field) => ['youthJustice', field])] as const;
  const of = (chosen: readonly (readonly string[])[], name: string): readonly string[] => chosen.flatMap(([section_, field]) => (section_ === name ? [field ?? ''] : []));
  return Array.from({ length: count }, (_, index) => {
    // A number's own bits choose: every one chooses differently.
    const chosen = parts.filter((_part, at) => (((index + 1) * 2_654_435_761) >>> at) & 1);
    const sections = ['education', 'health', 'socialCare', 'youthJustice'].map((name) => section(name, of(chosen, name)));
    return { name: 'mix', query: childWith(`Mix${index}`, ['id', ...of(chosen, '').filter((field) => field !== 'id')], sections), variables: ofAmira };
  });
}
