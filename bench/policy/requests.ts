import { agencyReference, childId, viewerId } from '#schema/ids';
import type { AgencyFacts, BasisFact, HubFacts } from '#schema/contracts/facts';
import type { DemoChild, DemoPractitioner, Population } from '#demo/population/model';
import type { AnsweredRequest } from '#policies/attribute-source';
import type { CompiledPolicy } from '#policies/compiler/compile';

/** What the hub's records say of a viewer and a child of the fictional population. */
const hubFacts = (child: DemoChild, practitioner: DemoPractitioner): HubFacts => ({
  child: childId(child.id),
  ...(child.dateOfBirth === undefined ? {} : { dateOfBirth: child.dateOfBirth }),
  seal: child.seal,
  relations: child.involvements.filter((one) => one.practitioner === practitioner.id)
    .map(({ relation, from, until }, index) => ({ relation, from, record: `i-${index}`, ...(until === undefined ? {} : { until }) })),
  consents: child.consents, competence: child.competence,
  identity: { education: 'confirmed', health: 'confirmed', social_care: 'confirmed', yot: 'confirmed', ...child.confidence },
  ask: { name: 'the front door', role: 'front door', agency: 'social_care' },
  references: child.identifiers.personId === undefined ? {} : { social_care: agencyReference(child.identifiers.personId) },
  leavingCareDuty: false,
});

/** A case that is open as the child's records begin; who holds it does not matter to what a decision costs. */
const agencyFacts = (child: DemoChild, agency: string, basis: BasisFact['basis']): Readonly<Record<string, AgencyFacts>> =>
  ({ [agency]: { child: childId(child.id), bases: [{ basis, record: 'case-1', from: '2020-01-01' }], relations: [] } });

const agenciesOf = (child: DemoChild): Readonly<Record<string, AgencyFacts>> => ({
  ...(child.socialCare === undefined ? {} : agencyFacts(child, 'social_care', 'ca89_s17')),
  ...(child.youthJustice === undefined ? {} : agencyFacts(child, 'yot', 'cda98_s115')),
});

/** Every practitioner who is involved with a child asks for that child, for each purpose the role may state. */
export const demoRequests = (policy: CompiledPolicy, population: Population): readonly AnsweredRequest[] => {
  const practitioners = new Map(population.practitioners.map((one) => [one.id, one]));
  const at = new Date(`${population.today}T12:00:00Z`);
  return population.children.flatMap((child) => [...new Set(child.involvements.map(({ practitioner }) => practitioner))].flatMap((id) => {
    const practitioner = practitioners.get(id);
    if (practitioner === undefined) return [];
    const { name, agency, role, assurance, status } = practitioner;
    const purposes = policy.rows.roles.find((row) => row.id === role)?.purposes ?? [];
    return purposes.map((purpose): AnsweredRequest => ({
      viewer: { id: viewerId(id), name, agency, role, assurance, status },
      purpose, at, child: childId(child.id), hub: hubFacts(child, practitioner), agencies: agenciesOf(child),
    }));
  }));
};
