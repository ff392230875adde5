import { generatePopulation } from '#demo/population/generate';
import type { DemoPractitioner, Population } from '#demo/population/model';
import { childId } from '#schema/ids';
import { change } from '#subgraphs/hub/store/change';
import type { HubStore } from '#subgraphs/hub/store/connect';
import type { HousingRows } from '#test/joining/housing-system';

/** The housing system's person reference of Amira. */
export const AMIRA = 'H-20417';

/** Amira's housing officer. Nobody here exists. */
export const nadia: DemoPractitioner = {
  id: 'p-nadia-kerr', name: 'Nadia Kerr', agency: 'housing', role: 'housing_officer', team: 'Housing needs', phone: '01632 960777',
  email: 'nadia.kerr@larkhaven-council.example', assurance: 'mfa_managed_device', status: 'active',
};

/** The demonstration's population, and Nadia Kerr with Amira's household on her caseload. */
export function populationWithHousing(today: string): Population {
  const population = generatePopulation(today);
  const involvement = { practitioner: nadia.id, agency: 'housing', relation: 'own_caseload', category: 'practitioners', from: '2026-01-12' } as const;
  return {
    ...population,
    practitioners: [...population.practitioners, nadia],
    children: population.children.map((child) => (child.key === 'amira' ? { ...child, involvements: [...child.involvements, involvement] } : child)),
  };
}

/** Cross-references the agency's own id with the hub's: the one thing by which housing is asked about a child. */
export const crossReference = (store: HubStore, child: string, reference: string): Promise<void> =>
  change(store, { who: 'p-gwen-pritchard', source: 'matched by hand' }, async (write) => {
    await write.insertInto('identifier').values({ child_id: childId(child), agency: 'housing', kind: 'other', value: reference, confidence: 'confirmed', is_current: true, never_link: false }).execute();
  });

export const housingRows: HousingRows = {
  placements: [
    { id: 'P-1', person: AMIRA, kind: 'BED_AND_BREAKFAST', placedOn: '2026-02-03', endedOn: '2026-03-20', district: 'Seafront', rooms: 1 },
    { id: 'P-2', person: AMIRA, kind: 'NIGHTLY_PAID', placedOn: '2026-03-20', endedOn: null, district: 'Old Quay', rooms: 2 },
    { id: 'P-0', person: AMIRA, kind: 'REFUGE', placedOn: '2025-12-01', endedOn: '2026-02-03', district: 'nobody’s to know', rooms: 1 },
    { id: 'P-9', person: 'H-99999', kind: 'HOSTEL', placedOn: '2026-01-01', endedOn: null, district: 'Somewhere else', rooms: 1 },
  ],
  applications: [{ id: 'A-1', person: AMIRA, madeOn: '2026-01-15', duty: 'MAIN', decidedOn: '2026-03-12' }],
};
