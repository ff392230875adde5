import { join } from 'node:path';
import { categoryId, childId, viewerId } from '#schema/ids';
import type { HubFacts, RelationFact } from '#schema/contracts/facts';
import type { Viewer } from '#schema/contracts/viewer';
import type { ChildDecision, DecisionRequest } from '#policies/decision';
import { loadPolicy } from '#policies/load-policy';

const policy = loadPolicy(join(__dirname));

const hubFacts = (relations: readonly RelationFact['relation'][]): HubFacts => ({
  child: childId('c-amira0001'), dateOfBirth: '2014-05-05', seal: 'none',
  relations: relations.map((relation) => ({ relation, record: 'i-1', from: '2025-01-01' })),
  consents: [], competence: [], identity: { health: 'confirmed', education: 'confirmed' },
  ask: { name: 'Ines Okoro', role: 'social worker', agency: 'social_care' },
  references: {}, leavingCareDuty: false,
});

const viewer = (agency: string, role: string): Viewer =>
  ({ id: viewerId(`p-${role}`), name: role, agency, role, assurance: 'mfa_managed_device', status: 'active' });

const decide = (request: Partial<DecisionRequest> & Pick<DecisionRequest, 'viewer' | 'hub'>): ChildDecision =>
  policy.decide({ purpose: 'direct_support', at: new Date('2026-06-01'), child: childId('c-amira0001'), agencies: {}, ...request });

const level = (decision: ChildDecision, category: string): string => decision.levelOf(categoryId(category));

describe('The policy of this area', () => {
  it('shows the lead professional the whole child, the gravest in summary', () => {
    const decision = decide({ viewer: viewer('social_care', 'social_worker'), hub: hubFacts(['lead_professional']) });
    expect([level(decision, 'identity'), level(decision, 'child-mental-health'), level(decision, 'adoption')]).toEqual(['DETAIL', 'SUMMARY', 'NONE']);
  });

  it('shows a class teacher in the team the basics and the school\'s own record, and who holds the rest', () => {
    const decision = decide({ viewer: viewer('education', 'class_teacher'), hub: hubFacts(['team_around_child']) });
    expect([level(decision, 'identity'), level(decision, 'attainment'), level(decision, 'safety-alerts'), level(decision, 'physical-health'), level(decision, 'child-mental-health')])
      .toEqual(['DETAIL', 'DETAIL', 'DETAIL', 'HOLDER', 'NOTICE']);
  });

  it('does not let a stranger find the child', () => {
    expect(level(decide({ viewer: viewer('housing', 'housing_officer'), hub: hubFacts([]) }), 'identity')).toBe('NONE');
  });

  it('lets a teacher check before acting, and shows no more than a summary of the front door', () => {
    const decision = decide({ viewer: viewer('education', 'class_teacher'), hub: hubFacts([]) });
    expect([level(decision, 'identity'), level(decision, 'attainment')]).toEqual(['SUMMARY', 'NOTICE']);
  });

  it('gives nothing for a child protection purpose without an open enquiry', () => {
    const decision = decide({ viewer: viewer('social_care', 'social_worker'), hub: hubFacts(['lead_professional']), purpose: 'child_protection' });
    expect([...new Set(decision.levels)].length).toBeLessThanOrEqual(2);
    expect(level(decision, 'identity')).toBe('NONE');
  });

  it('tells an outage of the records that would show the basis from withholding', () => {
    const decision = decide({
      viewer: viewer('social_care', 'social_worker'), hub: hubFacts(['lead_professional']), purpose: 'child_protection', agencies: { social_care: 'unavailable' },
    });
    expect(decision.unavailable).toContain('identity');
    expect(decision.unavailable).not.toContain('adoption');
  });

  it('shows nothing, and calls everything unavailable, when the hub does not answer', () => {
    const decision = decide({ viewer: viewer('social_care', 'social_worker'), hub: 'unavailable' });
    expect(decision.levels.every((rank) => rank === 0)).toBe(true);
    expect(decision.unavailable.size).toBe(policy.categories.length);
  });

  it('gives the data protection officer the record of access and no content', () => {
    expect(policy.decideOwn(viewer('platform', 'dpo'), 'audit')).toEqual({ 'access-log': 'DETAIL', 'access-report': 'DETAIL', 'consent-figures': 'DETAIL', register: 'DETAIL', 'education-registers': 'NONE' });
    expect(policy.decideOwn(viewer('platform', 'subject_access_officer'), 'subject_access')).toMatchObject({ 'access-log': 'NONE', 'access-report': 'DETAIL' });
  });
});
