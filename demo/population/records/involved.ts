import type { DemoInvolvement } from '#demo/population/model';
import { practitionerNamed } from '#demo/population/practitioners';

/** That some services are involved tells something by itself; the others are ordinary. */
const TELLING: Readonly<Record<string, string>> = {
  camhs_clinician: 'child-mental-health',
  cp_social_worker: 'abuse-enquiries',
  yot_officer: 'youth-justice-involvement',
  yot_manager: 'youth-justice-involvement',
};

/** One practitioner's involvement with a child, as the hub knows it. */
export const involved = (name: string, relation: DemoInvolvement['relation'], from: string, until?: string): DemoInvolvement => {
  const { id, agency, role } = practitionerNamed(name);
  return { practitioner: id, agency, relation, category: TELLING[role] ?? 'practitioners', from, ...(until ? { until } : {}) };
};
