import fc from 'fast-check';
import { agencyReference, childId, viewerId } from '#schema/ids';
import type { AgencyFacts, BasisFact, HubFacts, RelationFact } from '#schema/contracts/facts';
import { AttributeSource } from '#policies/attribute-source';
import { type DecisionRequest, FACTS_UNAVAILABLE } from '#policies/decision';
import { compileDirectory } from '#policies/load-policy';
import { namesOf, type NamedVector } from '#policies/vector';

const { compiled } = compileDirectory(__dirname);
const source = new AttributeSource(compiled);
const { vocabulary } = compiled.table;
const AT = new Date('2026-06-01T09:00:00Z');

const hub = (change: Partial<HubFacts> = {}): HubFacts => ({
  child: childId('c-1'), dateOfBirth: '2014-05-05', seal: 'none', relations: [], consents: [], competence: [],
  identity: { health: 'confirmed', education: 'confirmed', social_care: 'confirmed' }, references: {}, leavingCareDuty: false,
  ask: { name: 'front door', role: 'front door', agency: 'social_care' }, ...change,
});
const relation = (word: RelationFact['relation'], change: Partial<RelationFact> = {}): RelationFact => ({ relation: word, record: 'i-1', from: '2026-01-01', ...change });
const basis = (word: BasisFact['basis'], change: Partial<BasisFact> = {}): BasisFact => ({ basis: word, record: 'b-1', from: '2026-01-01', ...change });
const facts = (change: Partial<AgencyFacts>): AgencyFacts => ({ child: childId('c-1'), bases: [], relations: [], ...change });

interface Asked extends Partial<Omit<DecisionRequest, 'viewer' | 'hub'>> {
  readonly role?: string;
  readonly agency?: string;
  readonly hub?: HubFacts;
}

const attributes = ({ role = 'social_worker', agency = 'social_care', ...request }: Asked, category = 'household'): NamedVector => {
  const viewer = { id: viewerId('p-1'), name: 'Ines', agency, role, assurance: 'mfa' as const, status: 'active' as const };
  const { vector } = source.attributesOf({ viewer, purpose: 'direct_support', at: AT, child: childId('c-1'), hub: hub(), agencies: {}, ...request });
  return namesOf(vocabulary, vector, vocabulary.category.indexOf(category));
};

describe('Relations', () => {
  it.each([
    ['no record', [], ['none']],
    ['the lead professional, who is of the team by that', [relation('lead_professional')], ['lead_professional', 'team_around_child']],
    ['an involvement that ended this second', [relation('team_around_child', { until: '2026-06-01T09:00:00Z' })], ['none']],
    ['an involvement that is yet to begin', [relation('team_around_child', { from: '2026-06-02' })], ['none']],
    ['an involvement without a readable date', [relation('team_around_child', { from: '' })], ['none']],
    ['two at once', [relation('own_caseload'), relation('conflicted')], ['own_caseload', 'conflicted']],
    ['cover that has lasted an hour', [relation('duty_desk', { from: '2026-06-01T08:00:00Z' })], ['duty_desk']],
    ['cover that has lasted four days, whatever its record says', [relation('duty_desk', { from: '2026-05-28', until: '2026-12-31' })], ['none']],
    ['cover that ends early', [relation('duty_desk', { from: '2026-06-01T08:00:00Z', until: '2026-06-01T08:30:00Z' })], ['none']],
    ['a word nobody knows', [relation('friend' as 'conflicted')], ['unknown']],
  ] as const)('%s', (_, relations, expected) => {
    expect(attributes({ hub: hub({ relations }) })['relation']).toEqual(expected);
  });

  it('knows the viewer\'s agency by the child\'s reference there', () => {
    expect(attributes({ hub: hub({ references: { social_care: agencyReference('SC-1') } }) })['relation']).toEqual(['same_agency']);
  });

  it('counts what an agency\'s own records show, and a case assigned to the viewer as their own', () => {
    expect(attributes({ agencies: { social_care: facts({ relations: [relation('own_caseload')] }) } })['relation']).toEqual(['own_caseload']);
    expect(attributes({ agencies: { yot: facts({ bases: [basis('cda98_s115', { assignedTo: ['p-1'] })] }) } })['relation']).toEqual(['own_caseload']);
    expect(attributes({ agencies: { yot: facts({ bases: [basis('cda98_s115', { assignedTo: ['p-1'], until: '2026-05-01' })] }) } })['relation']).toEqual(['none']);
  });
});

describe('The basis', () => {
  const team = hub({ relations: [relation('team_around_child')] });
  const open = { social_care: facts({ bases: [basis('ca89_s47', { assignedTo: ['p-2'] })] }) };
  it.each([
    ['an involvement of a statutory agency', { hub: team }, ['public_task']],
    ['an involvement of a voluntary one', { hub: team, agency: 'voluntary', role: 'voluntary_worker' }, ['consent_only']],
    ['checking before acting', {}, ['public_task']],
    ['checking before acting, by a role that does not', { agency: 'housing', role: 'housing_officer' }, ['none']],
    ['child protection without an open enquiry', { hub: team, purpose: 'child_protection' }, ['none']],
    ['child protection with one, for the team', { hub: team, purpose: 'child_protection', agencies: open }, ['ca89_s47']],
    ['child protection with one, for a stranger', { purpose: 'child_protection', agencies: open }, ['none']],
    ['an enquiry assigned to nobody', { hub: team, purpose: 'child_protection', agencies: { social_care: facts({ bases: [basis('ca89_s47', { assignedTo: [] })] }) } }, ['none']],
    ['an enquiry that says nothing of whom it is assigned to', { hub: team, purpose: 'child_protection', agencies: { social_care: facts({ bases: [basis('ca89_s47')] }) } }, ['ca89_s47']],
    ['an enquiry that is closed', { hub: team, purpose: 'child_protection', agencies: { social_care: facts({ bases: [basis('ca89_s47', { until: '2026-05-01' })] }) } }, ['none']],
    ['an enquiry stated by an agency that is not asked', { hub: team, purpose: 'child_protection', agencies: { yot: facts({ bases: [basis('ca89_s47')] }) } }, ['none']],
    ['a basis that does not serve the purpose', { hub: team, purpose: 'child_protection', agencies: { social_care: facts({ bases: [basis('ca89_s17')] }) } }, ['none']],
    ['a voluntary worker who safeguards', { hub: team, purpose: 'child_protection', agency: 'voluntary', role: 'voluntary_worker', agencies: open }, ['rli_safeguarding']],
    ['an open youth justice case', { hub: team, agency: 'yot', role: 'yot_officer', purpose: 'youth_justice', agencies: { yot: facts({ bases: [basis('cda98_s115')] }) } }, ['cda98_s115']],
    ['an emergency with a broken glass', { purpose: 'emergency', hub: hub({ breakGlass: { id: 'bg', from: '2026-06-01T08:30:00Z', until: '2026-06-01T09:30:00Z' } }) }, ['vital_interests']],
    ['an emergency without', { purpose: 'emergency' }, ['none']],
    ['audit', { agency: 'platform', role: 'dpo', purpose: 'audit' }, ['none']],
    ['a purpose the role may not state', { hub: team, purpose: 'youth_justice' }, ['none']],
  ] as const)('%s', (_, asked, expected) => {
    expect(attributes(asked)['basis']).toEqual(expected);
  });

  it('is not known while its records do not answer, and only then', () => {
    const request = (purpose: string, agency: string): unknown => source.attributesOf({
      viewer: { id: viewerId('p-1'), name: 'Ines', agency: 'social_care', role: 'social_worker', assurance: 'mfa', status: 'active' },
      purpose, at: AT, child: childId('c-1'), hub: hub(), agencies: { [agency]: FACTS_UNAVAILABLE },
    }).hadAllAnswered;
    expect(request('child_protection', 'social_care')).not.toBeNull();
    expect(request('direct_support', 'social_care')).toBeNull();
    expect(request('child_protection', 'yot')).toBeNull();
  });
});

describe('The rest', () => {
  it.each([
    ['role', { role: 'astronaut' }, 'unknown'],
    ['role', { role: 'social_worker', agency: 'housing' }, 'unknown'],
    ['agency', { agency: 'mi5' }, 'unknown'],
    ['purpose', { purpose: 'curiosity' }, 'unknown'],
    ['purpose', { purpose: 'youth_justice' }, 'unknown'],
    ['purpose', { purpose: 'early_help' }, 'early_help'],
    ['seal', { hub: hub({ seal: 'adoption' }) }, 'adoption'],
    ['seal', { hub: hub({ seal: 'paper' as 'none' }) }, 'unknown'],
    ['childhood', { hub: hub({ dateOfBirth: '2008-06-01' }) }, 'adult'],
    ['childhood', { hub: hub({ dateOfBirth: '2008-06-02' }) }, 'child'],
    ['childhood', { hub: hub({ dateOfBirth: '2008-06-01', leavingCareDuty: true }) }, 'care_leaver'],
    ['childhood', { hub: { ...hub(), dateOfBirth: 'unknown' } }, 'child'],
    ['competence', { hub: hub({ dateOfBirth: '2010-06-01' }) }, 'presumed_16_17'],
    ['competence', { hub: hub({ dateOfBirth: '2010-06-02' }) }, 'not_assessed'],
    ['competence', { hub: hub({ competence: [{ assessedOn: '2026-01-01', topic: 'household', outcome: 'competent' }] }) }, 'assessed_competent'],
    ['competence', { hub: hub({ competence: [{ assessedOn: '2026-01-01', topic: 'all', outcome: 'not_competent' }] }) }, 'assessed_not'],
    ['competence', { hub: hub({ competence: [{ assessedOn: '2026-01-01', topic: 'sexual-health', outcome: 'competent' }] }) }, 'not_assessed'],
    ['competence', { hub: hub({ competence: [{ assessedOn: '2025-06-01', topic: 'household', outcome: 'competent' }] }) }, 'not_assessed'],
    ['competence', { hub: hub({ competence: [{ assessedOn: '2026-01-01', topic: 'household', outcome: 'competent' }, { assessedOn: '2026-02-01', topic: 'household', outcome: 'not_competent' }] }) }, 'assessed_not'],
    ['break_glass', { hub: hub({ breakGlass: { id: 'bg', from: '2026-06-01T08:00:00Z', until: '2026-06-02' } }) }, 'expired'],
    ['break_glass', { hub: hub({ breakGlass: { id: 'bg', from: '2026-06-01T08:30:00Z' } }) }, 'active'],
    ['break_glass', { hub: hub({ breakGlass: { id: 'bg', from: '2026-06-01T08:30:00Z', until: '2026-06-01T08:45:00Z' } }) }, 'expired'],
    ['break_glass', { hub: hub({ breakGlass: { id: 'bg', from: '2026-06-01T10:00:00Z' } }) }, 'none'],
  ] as const)('%s of %j', (attribute, asked, expected) => {
    expect(attributes(asked)[attribute]).toBe(expected);
  });

  it.each([
    ['identity', {}, 'confirmed'],
    ['physical-health', { health: 'probable' }, 'probable'],
    ['child-substance-use', { health: 'probable', yot: 'doubtful' }, 'doubtful'],
    ['child-substance-use', { health: 'doubtful', yot: 'probable' }, 'doubtful'],
    ['physical-health', { health: 'maybe' }, 'unknown'],
    ['physical-health', {}, 'confirmed'],
    ['address', { social_care: 'doubtful' }, 'confirmed'],
  ] as const)('identity of %s with %j', (category, identity, expected) => {
    expect(attributes({ hub: hub({ identity: identity as HubFacts['identity'] }) }, category)['identity']).toBe(expected);
  });

  it('does not trust a reference of whose sureness nothing is said', () => {
    expect(attributes({ hub: hub({ identity: {}, references: { health: agencyReference('9') } }) }, 'physical-health')['identity']).toBe('unknown');
  });
});

describe('Time', () => {
  const periods = fc.record({
    relationEnds: fc.integer({ min: -50, max: 50 }), consentEnds: fc.integer({ min: -50, max: 50 }), basisEnds: fc.integer({ min: -50, max: 50 }),
    glass: fc.integer({ min: -120, max: 60 }), born: fc.integer({ min: 15 * 365, max: 19 * 365 }),
  });
  const hours = (count: number): string => new Date(AT.getTime() + count * 3_600_000).toISOString();
  const request = (drawn: { relationEnds: number; consentEnds: number; basisEnds: number; glass: number; born: number }, at: Date): Parameters<AttributeSource['attributesOf']>[0] => ({
    viewer: { id: viewerId('p-1'), name: 'Ines', agency: 'social_care', role: 'social_worker', assurance: 'mfa', status: 'active' },
    purpose: 'child_protection', at, child: childId('c-1'),
    hub: hub({
      dateOfBirth: hours(-drawn.born * 24).slice(0, 10),
      relations: [relation('duty_desk', { from: hours(-60), until: hours(drawn.relationEnds) })],
      consents: [{ id: 'k', outcome: 'given', capacity: 'parental_responsibility', fromAgencies: [], toAgencies: [], categories: [], purposes: [], from: '2026-01-01', until: hours(drawn.consentEnds) }],
      breakGlass: { id: 'bg', from: new Date(AT.getTime() + drawn.glass * 60_000).toISOString() },
      competence: [{ assessedOn: '2025-06-02', topic: 'all', outcome: 'competent' }],
    }),
    agencies: { social_care: facts({ bases: [basis('ca89_s47', { until: hours(drawn.basisEnds) })] }) },
  });

  it('is an argument: the attributes stay the same until the moment they say, and no fact changes before', () => {
    fc.assert(fc.property(periods, fc.double({ min: 0, max: 1, noNaN: true }), (drawn, where) => {
      const now = source.attributesOf(request(drawn, AT));
      const later = new Date(Math.floor(AT.getTime() + where * (Math.min(now.validUntil, AT.getTime() + 1e10) - 1 - AT.getTime())));
      const then = source.attributesOf(request(drawn, later));
      compiled.rows.categories.forEach((_, category) => expect(namesOf(vocabulary, then.vector, category)).toEqual(namesOf(vocabulary, now.vector, category)));
      expect(now.validUntil).toBeGreaterThan(AT.getTime());
    }), { numRuns: 60 });
  });
});

describe('A claim', () => {
  it('changes nothing by itself: whatever purpose is stated, without a record there is no basis but checking before acting', () => {
    fc.assert(fc.property(fc.constantFrom(...compiled.rows.roles), fc.constantFrom(...compiled.rows.purposes), (role, purpose) => {
      const [agency = 'platform'] = role.agencies;
      const derived = attributes({ role: role.id, agency, purpose: purpose.id })['basis'];
      const mayCheck = role.is.includes('front_door') && purpose.is.includes('checking') && role.purposes.includes(purpose.id);
      expect(derived).toEqual([mayCheck ? 'public_task' : 'none']);
    }));
  });
});
