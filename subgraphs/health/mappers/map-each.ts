import type { FhirResource } from 'fhir/r4';
import type { HealthSystem, ProblemReason, ReportProblem } from '#subgraphs/health/fhir/record-problem';

/** Why a mapper leaves a resource out: a word for the operator. */
export interface LeftOut {
  readonly leftOut: Extract<ProblemReason, 'entered in error' | 'refuted' | 'sensitivity label without a category' | 'of a category that was not asked for'>;
}

export const leftOut = (reason: LeftOut['leftOut']): LeftOut => ({ leftOut: reason });

/**
 * Maps each resource on its own: one that is misshapen, or that the mapper leaves out, is reported and costs no other.
 */
export function mapEach<R extends FhirResource, T extends object>(
  resources: readonly R[], map: (resource: R) => T | LeftOut, system: HealthSystem, report: ReportProblem,
): readonly T[] {
  return resources.flatMap((resource, entry) => {
    const mapped = attempted(map, resource);
    if (!('leftOut' in mapped)) return [mapped];
    report({ system, resourceType: resource.resourceType, reason: mapped.leftOut, entry });
    return [];
  });
}

/** A field of the wrong JSON type makes a mapper throw: the resource can not be read, which is one entry's fault only. */
function attempted<R, T extends object>(map: (resource: R) => T | LeftOut, resource: R): T | { readonly leftOut: ProblemReason } {
  try {
    return map(resource);
  } catch {
    return { leftOut: 'unexpected shape' };
  }
}
