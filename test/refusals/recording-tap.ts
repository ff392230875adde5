import type { Grant } from '#schema/contracts/grant';
import type { TapTransport } from '#gateway/dependencies';
import { claimsOf } from '#test/refusals/wire';

/** One question of the gateway to a subgraph. */
export interface Question {
  readonly subgraph: string;
  readonly path: string;
  readonly asked: string;
  grant: Grant | null;
}

export interface RecordingTap {
  readonly tap: TapTransport;
  /** Since the last `clear`. */
  readonly questions: Question[];
  clear(): void;
}

/** Records what a gateway asks, where it asks it: with no server between, for tests that ask by the ten thousand. */
export function recordingTap(): RecordingTap {
  const questions: Question[] = [];
  const tap: TapTransport = (transport) => ({
    ...transport,
    ask(question) {
      const heard: Question = { subgraph: question.subgraph, path: `/${question.path}`, asked: question.body, grant: null };
      questions.push(heard);
      const { grant } = question;
      if (!grant) return transport.ask(question);
      return transport.ask({ ...question, grant: () => {
        const token = grant();
        heard.grant = claimsOf(token);
        return token;
      } });
    },
  });
  return { tap, questions, clear: () => void (questions.length = 0) };
}
