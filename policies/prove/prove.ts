import type { CompiledPolicy } from '#policies/compiler/compile';
import type { InvariantRow } from '#policies/compiler/rows';
import { ClaimProver } from '#policies/prove/claims';
import { unreachable } from '#policies/prove/reachable';
import { RulesThatCount } from '#policies/prove/rules-that-count';

/** What became of one invariant: it holds, or these sentences say how it does not. */
export interface Proof {
  readonly invariant: InvariantRow;
  readonly failures: readonly string[];
}

export interface ProofReport {
  readonly proofs: readonly Proof[];
  /** How many combinations of facts the proofs are about, categories included. */
  readonly space: bigint;
  readonly rules: number;
  readonly categories: number;
  readonly roles: number;
}

const failuresOf = (policy: CompiledPolicy, prover: ClaimProver, invariant: InvariantRow): readonly string[] => {
  switch (invariant.claim.claim) {
    case 'everything_reachable': return unreachable(policy, prover);
    case 'every_rule_counts': return new RulesThatCount(policy, prover).useless().map(({ sentence }) => sentence);
    default: {
      const counterexample = prover.disprove(invariant);
      return counterexample === null ? [] : [counterexample];
    }
  }
};

/** Proves every invariant of the policy over the whole space of facts, exactly: nothing is sampled. */
export const prove = (policy: CompiledPolicy): ProofReport => {
  const prover = new ClaimProver(policy);
  return {
    proofs: policy.rows.invariants.map((invariant) => ({ invariant, failures: failuresOf(policy, prover, invariant) })),
    space: prover.space.size,
    rules: policy.rules.length,
    categories: policy.rows.categories.length,
    roles: policy.rows.roles.length,
  };
};
