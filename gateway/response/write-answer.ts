import type { GraphQLFormattedError } from 'graphql';
import type { Policy } from '#policies/decision';
import type { AskedOperation } from '#gateway/operation/asked';
import { assemble, type AssemblyInput, type Disclosed, type Seen } from '#gateway/response/assemble';
import { type AnswerWriter, compileAnswer } from '#gateway/response/compiled/compile-answer';
import type { GraphModel } from '#gateway/supergraph/graph-model';

/** An answer as it leaves, and what was seen in it. */
export interface Written {
  /** `data`, as JSON. */
  readonly text: string;
  readonly errors: readonly GraphQLFormattedError[];
  readonly disclosure: readonly Disclosed[];
  readonly seen: readonly Seen[];
}

/** @throws AboveLevel */
export type WriteAnswer = (input: AssemblyInput) => Written;

/**
 * Writes answers: by generated code where all is as it should be, by the interpretive assembly where something is not.
 * Both say the same (test/fuzz/answers.test.ts).
 * @param onInterpreted told each time the interpretive assembly was needed
 */
export function answerWriter(model: GraphModel, onInterpreted: () => void = () => undefined): WriteAnswer {
  const compiled = new WeakMap<Policy, WeakMap<AskedOperation, { readonly write: AnswerWriter | null }>>();
  const writerFor = (policy: Policy, operation: AskedOperation): AnswerWriter | null => {
    const ofPolicy = compiled.get(policy) ?? new WeakMap<AskedOperation, { readonly write: AnswerWriter | null }>();
    compiled.set(policy, ofPolicy);
    const known = ofPolicy.get(operation) ?? { write: compileAnswer(model, policy, operation) };
    ofPolicy.set(operation, known);
    return known.write;
  };
  return (input) => {
    const written = writerFor(input.policy, input.operation)?.(input);
    if (written) return written;
    onInterpreted();
    const { data, ...said } = assemble(input);
    return { text: JSON.stringify(data), ...said };
  };
}
