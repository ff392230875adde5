import { categoryId } from '#schema/ids';
import { Cast } from '#policies/cast';
import type { CastChildRow, CastViewerRow } from '#policies/compiler/rows';
import type { ChildDecision } from '#policies/decision';
import { compileDirectory } from '#policies/load-policy';
import { createPolicy } from '#policies/policy';

const { compiled, hash } = compileDirectory(__dirname);
const policy = createPolicy(compiled, hash);
const cast = new Cast(compiled);
const tom = cast.viewer('tom')!;
const amira = cast.child('amira')!;

const decide = (viewer: Partial<CastViewerRow> = {}, child: Partial<CastChildRow['hub']> = {}, purpose?: string): ChildDecision =>
  policy.decide(cast.request({ ...tom, ...viewer }, { ...amira, hub: { ...amira.hub, ...child } }, purpose));
const ids = (set: ReadonlySet<string>): readonly string[] => [...set];

describe('What a decision says beyond its levels', () => {
  it('names what consent alone holds back', () => {
    expect(ids(decide().consentNeeded)).toContain('child-in-need');
    expect(ids(decide().consentNeeded)).not.toContain('household');
    expect(ids(decide().consentNeeded)).not.toContain('child-mental-health');
  });

  it('names what a stronger sign-in would show', () => {
    expect(ids(decide({ assurance: 'low' }).stepUpNeeded)).toContain('physical-health');
    expect(ids(decide().stepUpNeeded)).toEqual([]);
    expect(ids(decide({ assurance: 'low' }).obligations)).toEqual(['step_up']);
  });

  it('names what is held back because the record is not surely this child\'s', () => {
    const decision = decide({}, { identity: { education: 'probable', health: 'confirmed', social_care: 'confirmed' } });
    expect(ids(decision.unconfirmed)).toEqual(expect.arrayContaining(['school', 'attainment']));
    expect(decision.levelOf(categoryId('attainment'))).toBe('HOLDER');
    expect(ids(decide().unconfirmed)).toEqual([]);
  });

  it('knows who may break the glass, and what follows when it is broken', () => {
    expect(decide().canBreakGlass).toBe(true);
    expect(decide({ id: 'hal', agency: 'platform', role: 'dpo', purpose: 'audit', relations: [] }).canBreakGlass).toBe(false);
    expect(decide({ assurance: 'low' }).canBreakGlass).toBe(false);
    const broken = decide({ break_glass: '2026-06-01T08:30:00Z' }, {}, 'emergency');
    expect(broken.levelOf(categoryId('address'))).toBe('DETAIL');
    expect([...broken.obligations].sort()).toEqual(['no_caching', 'review_in_two_working_days', 'tell_family_when_safe', 'tell_lead', 'tell_privacy_officer']);
    expect(new Date(broken.validUntil).toISOString()).toBe('2026-06-01T09:30:00.000Z');
  });

  it('gives rules and near misses for any category, and nothing for one it does not have', () => {
    expect(decide().reasonsFor(categoryId('child-in-need'))).toMatchObject({ deciding: ['F10'] });
    expect(decide().reasonsFor(categoryId('child-in-need')).nearMisses).toEqual(expect.arrayContaining(['F10', 'P03']));
    expect([decide().levelOf(categoryId('horoscope')), decide().reasonsFor(categoryId('horoscope')), decide().attributes(categoryId('horoscope'))])
      .toEqual(['NONE', { deciding: [], nearMisses: [] }, {}]);
  });

  it('cites the version of the policy and the child', () => {
    expect(decide()).toMatchObject({ policyVersion: hash, child: 'amira' });
  });
});

describe('A policy', () => {
  it('knows which roles may state which purposes', () => {
    expect([policy.roleMayState('class_teacher', 'direct_support'), policy.roleMayState('class_teacher', 'audit'), policy.roleMayState('nobody', 'audit')]).toEqual([true, false, false]);
    expect(policy.purposes).toContain('emergency');
    expect(policy.roles.length).toBeGreaterThanOrEqual(30);
  });

  it('describes its categories for notices', () => {
    expect(policy.categories[policy.indexOf('child-mental-health')!]).toEqual({ id: 'child-mental-health', label: 'mental health', subject: 'child', custodians: ['health'], tier: 4, existenceSensitive: true });
    expect(policy.indexOf('horoscope')).toBeUndefined();
  });
});
