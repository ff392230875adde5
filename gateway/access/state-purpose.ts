import type { Viewer } from '#schema/contracts/viewer';
import type { Policy } from '#policies/decision';
import type { OperationReach } from '#gateway/operation/reach';
import { refusal } from '#gateway/response/refusal';

/**
 * The purpose of the request, as the client stated it: a claim, checked to be one that this role may make, and worth
 * nothing without a record behind it (invariant I15). Null where none is needed.
 * @throws GraphQLError 401 where one must sign in first, 400 without a purpose, 403 for one this role may not state
 */
export function statePurpose(stated: string | undefined, viewer: Viewer | null, reach: OperationReach, policy: Policy): string | null {
  if (reach === 'public') return null;
  if (viewer === null) throw refusal('UNAUTHENTICATED');
  if (reach === 'viewer') return null;
  const may = policy.purposes.filter((purpose) => policy.roleMayState(viewer.role, purpose));
  if (stated === undefined || !policy.purposes.includes(stated)) throw refusal('PURPOSE_REQUIRED', { purposes: may });
  if (!may.includes(stated)) throw refusal('PURPOSE_NOT_PERMITTED', { purposes: may });
  return stated;
}
