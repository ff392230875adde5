import type { Immunisation } from '#subgraphs/health/objects/immunisation';

/**
 * One jab that two suppliers reported becomes one immunisation with both records. Merged only where nothing speaks
 * against it: the same day, diseases and status, dose numbers that do not differ, and different suppliers (two
 * records of one supplier are two events to that supplier, unless they bear the same identifier). When in doubt, both
 * are shown.
 */
export function mergeImmunisations(immunisations: readonly Immunisation[]): readonly Immunisation[] {
  const merged: Immunisation[] = [];
  for (const next of immunisations) {
    const at = merged.findIndex((held) => areOneEvent(held, next));
    const held = merged[at];
    if (held) merged[at] = joined(held, next);
    else merged.push(next);
  }
  return merged;
}

const areOneEvent = (held: Immunisation, next: Immunisation): boolean =>
  held.date !== null && held.date === next.date && held.status === next.status && whatFor(held) !== '' && whatFor(held) === whatFor(next) &&
  (held.dose === null || next.dose === null || held.dose === next.dose) &&
  next.records.every((record) => held.records.every((other) => other.supplier !== record.supplier || (record.identifier !== null && other.identifier === record.identifier)));

/** The diseases, or the product where none are named. */
const whatFor = ({ targets, vaccine }: Immunisation): string => targets.map(({ code }) => code).sort().join('+') || (vaccine?.code ?? '');

function joined(held: Immunisation, next: Immunisation): Immunisation {
  const newRecords = next.records.filter((record) => held.records.every((other) => other.identifier === null || other.identifier !== record.identifier || other.supplier !== record.supplier));
  const stated = [held.primarySource, next.primarySource].filter((primary) => primary !== null);
  return {
    ...held,
    vaccine: held.vaccine ?? next.vaccine,
    dose: held.dose ?? next.dose,
    primarySource: stated.length === 0 ? null : stated.includes(true),
    records: [...held.records, ...newRecords],
  };
}
