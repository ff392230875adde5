import type { Viewer } from '#schema/contracts/viewer';
import type { Policy } from '#policies/decision';
import type { OwnLevels } from '#gateway/access/verdict';

const known = new WeakMap<Policy, WeakMap<Viewer, Map<string, OwnLevels>>>();

/** Levels for what is about no child: of a viewer, a purpose and a policy alone, so worked out once for as long as the viewer's token is remembered. */
export function ownLevels(policy: Policy, viewer: Viewer, purpose: string | null): OwnLevels {
  const ofPolicy = known.get(policy) ?? new WeakMap<Viewer, Map<string, OwnLevels>>();
  known.set(policy, ofPolicy);
  const ofViewer = ofPolicy.get(viewer) ?? new Map<string, OwnLevels>();
  ofPolicy.set(viewer, ofViewer);
  const levels = ofViewer.get(purpose ?? '') ?? policy.decideOwn(viewer, purpose ?? '');
  ofViewer.set(purpose ?? '', levels);
  return levels;
}
