import { agencyReference, childId, viewerId } from '#schema/ids';
import type { AgencyFacts, HubFacts } from '#schema/contracts/facts';
import type { CompiledPolicy } from '#policies/compiler/compile';
import type { CastChildRow, CastViewerRow, LimitRow } from '#policies/compiler/rows';
import type { DecisionRequest } from '#policies/decision';
import { plus } from '#policies/facts/period';

/** Fictional viewers and children of the policy's scenarios, as the requests they would make. */
export class Cast {
  constructor(private readonly policy: CompiledPolicy) {}

  viewer(id: string): CastViewerRow | undefined {
    return this.policy.rows.castViewers.find((viewer) => viewer.id === id);
  }

  child(id: string): CastChildRow | undefined {
    return this.policy.rows.castChildren.find((child) => child.id === id);
  }

  /** What the gateway would ask the policy for this viewer and this child. */
  request(viewer: CastViewerRow, child: CastChildRow, purpose = viewer.purpose): DecisionRequest {
    return {
      viewer: {
        id: viewerId(viewer.id), name: viewer.name, agency: viewer.agency, role: viewer.role,
        assurance: viewer.assurance ?? 'mfa_managed_device', status: viewer.status ?? 'active',
      },
      purpose, at: new Date(child.at), child: childId(child.id),
      hub: this.#hub(viewer, child),
      agencies: Object.fromEntries(Object.entries(child.agencies ?? {}).map(([agency, facts]): [string, AgencyFacts] =>
        [agency, { child: childId(child.id), bases: [], relations: [], ...facts }])),
    };
  }

  #hub(viewer: CastViewerRow, child: CastChildRow): HubFacts {
    const relations = viewer.relations.filter((relation) => relation.child === child.id)
      .map(({ relation, from, until }) => ({ relation, from, record: `${viewer.id}-${child.id}`, ...(until === undefined ? {} : { until }) }));
    return {
      child: childId(child.id), seal: 'none', consents: [], competence: [], identity: {}, leavingCareDuty: false,
      ask: { name: 'the front door', role: 'front door', agency: 'social_care' },
      ...child.hub,
      references: Object.fromEntries(Object.entries(child.hub.references ?? {}).map(([agency, id]) => [agency, agencyReference(id)])),
      relations,
      ...(viewer.break_glass === undefined ? {} : { breakGlass: { id: `bg-${viewer.id}`, from: viewer.break_glass, until: this.#glassMends(viewer.break_glass) } }),
    };
  }

  #glassMends(from: string): string {
    const limit: LimitRow | undefined = this.policy.rows.limits.find(({ id }) => id === 'break_glass');
    if (limit === undefined || limit.unit === 'working_days') return from;
    return new Date(plus(Date.parse(from), limit.amount, limit.unit)).toISOString();
  }
}
