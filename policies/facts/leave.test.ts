import { childId } from '#schema/ids';
import type { HubFacts, LetSeeFact } from '#schema/contracts/facts';
import type { CategoryRow, LimitRow } from '#policies/compiler/rows';
import { leaveOf } from '#policies/facts/leave';
import { NextChange } from '#policies/facts/period';

const at = Date.parse('2026-11-21T12:00:00Z');
const limit: LimitRow = { id: 'leave', amount: 1, unit: 'months', what: '' };
const health = { id: 'physical-health' } as CategoryRow;

const leave = (letSee?: readonly LetSeeFact[]) => {
  const hub: HubFacts = {
    child: childId('amira'), seal: 'none', relations: [], consents: [], competence: [], identity: {}, references: {}, leavingCareDuty: false,
    ask: { name: 'Ines', role: 'social_worker', agency: 'social_care' }, ...(letSee ? { letSee } : {}),
  };
  const next = new NextChange(at);
  return { word: leaveOf(hub, limit, at, next)(health), until: new Date(next.instant).toISOString() };
};
const letSee = (from: string, until?: string, categories = ['physical-health']): LetSeeFact => ({ record: 'g-1', categories, from, ...(until ? { until } : {}) });

describe('the lead’s leave', () => {
  it('is for what it names and no more', () => {
    expect(leave([letSee('2026-11-20T00:00:00Z', '2026-12-01T00:00:00Z')]).word).toBe('given');
    expect(leave([letSee('2026-11-20T00:00:00Z', '2026-12-01T00:00:00Z', ['household'])]).word).toBe('none');
    expect(leave().word).toBe('none');
  });

  it('begins and ends by itself, and no decision outlives it', () => {
    expect(leave([letSee('2026-11-20T00:00:00Z', '2026-11-21T12:00:00Z')]).word).toBe('none');
    expect(leave([letSee('2026-11-22T00:00:00Z', '2026-12-01T00:00:00Z')])).toEqual({ word: 'none', until: '2026-11-22T00:00:00.000Z' });
    expect(leave([letSee('2026-11-20T00:00:00Z', '2026-11-23T00:00:00Z')])).toEqual({ word: 'given', until: '2026-11-23T00:00:00.000Z' });
  });

  it('ends after the policy’s limit, whatever its record says', () => {
    expect(leave([letSee('2026-10-22T00:00:00Z', '2030-01-01T00:00:00Z')])).toEqual({ word: 'given', until: '2026-11-22T00:00:00.000Z' });
    expect(leave([letSee('2026-10-20T00:00:00Z')]).word).toBe('none');
  });

  it('with a date that cannot be read is none', () => expect(leave([letSee('soon', '2026-12-01T00:00:00Z')]).word).toBe('none'));
});
