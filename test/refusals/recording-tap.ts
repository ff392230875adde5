import type { Grant } from '#schema/contracts/grant';
import type { TapTransport } from '#gateway/dependencies';
import type { RememberedAnswers } from '#test/refusals/remembered-answers';
import { claimsOf } from '#test/refusals/wire';

/** One question of the gateway to a subgraph, and what was granted for it. */
export interface Question {
  readonly subgraph: string;
  readonly path: string;
  readonly asked: string;
  readonly grant: Grant;
}

export interface RecordingTap {
  readonly tap: TapTransport;
  /** What was asked for this viewer, by id, and purpose since it was last taken. */
  take(viewer: string, purpose: string): readonly Question[];
  /** Whether anything was asked that nobody has taken. */
  readonly isEmpty: boolean;
}

const person = (viewer: string | undefined, purpose: string | null): string => `${viewer} ${purpose}`;

/**
 * Records what a gateway asks, where it asks it, and for whom: with no server between, for tests that ask by the ten thousand.
 * A question without a grant is a fault of the gateway, and fails.
 */
export function recordingTap(remembered: RememberedAnswers): RecordingTap {
  const questions = new Map<string, Question[]>();
  const tap: TapTransport = (transport) => ({
    ...transport,
    ask(question) {
      const grant = claimsOf(question.grant?.() ?? '');
      if (!grant) throw new Error(`${question.subgraph} is asked without a grant`);
      const key = person(grant.viewer?.id, grant.purpose);
      questions.set(key, [...(questions.get(key) ?? []), { subgraph: question.subgraph, path: `/${question.path}`, asked: question.body, grant }]);
      return remembered.answer(question, grant, () => transport.ask(question));
    },
  });
  return {
    tap,
    take: (viewer, purpose) => {
      const key = person(viewer, purpose);
      const taken = questions.get(key) ?? [];
      questions.delete(key);
      return taken;
    },
    get isEmpty() { return questions.size === 0; },
  };
}
