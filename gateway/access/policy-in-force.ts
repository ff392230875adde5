import type { Policy } from '#policies/decision';

export interface PolicyInForce {
  /** Read once at a request's start: a policy that changes meanwhile is for the next request (attack A40). */
  current(): Policy;
  /** Loads the policy anew. One that cannot be loaded leaves the old one in force, and alarms. */
  reload(): boolean;
}

/** @throws where the first policy cannot be loaded: a gateway without one does not start */
export function policyInForce(load: () => Policy, alarm: (problem: string) => void): PolicyInForce {
  let policy = load();
  return {
    current: () => policy,
    reload() {
      try {
        policy = load();
        return true;
      } catch (error) {
        alarm(error instanceof Error ? error.message : 'the policy cannot be loaded');
        return false;
      }
    },
  };
}
