import type { TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import type { Problem } from '#console/govuk/error-summary';
import type { InvalidFragment, NotPermittedFragment, StaleFragment } from '#console/graph/generated/graphql';

type Refused = InvalidFragment | StaleFragment | NotPermittedFragment;

/** What became of a command, but for its success. */
export type Refusal =
  | { readonly is: 'invalid'; readonly problems: readonly Problem[]; /** Another each time: the keyboard goes to what is wrong once more. */ readonly attempt: string }
  | { readonly is: 'stale'; readonly message: string }
  | { readonly is: 'not permitted'; readonly message: string; readonly ask: NotPermittedFragment['ask'] }
  /** There is no such child, or there might as well be none. */
  | { readonly is: 'nothing' }
  /** Nothing is known of what became of it; sent again, it is done once (idempotency key). */
  | { readonly is: 'unanswered' };

export interface Command<Input, Done> {
  /** Sends it; gives what was done, or null where it was refused. */
  send(input: Omit<Input, 'idempotencyKey'>): Promise<Done | null>;
  /** Tells what is missing as the graph would, without asking it: a day that is empty it cannot even read. */
  refuse(problems: readonly Problem[]): void;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
}

/**
 * A mutation of the graph: one input with an idempotency key, an answer that is the result or a typed problem. The key
 * is kept until something is answered, so that a button pressed twice, or after a fault, does a thing once.
 */
export function useCommand<Data, Input extends { readonly idempotencyKey: string }, Answer extends { readonly __typename: string }>(
  document: TypedDocumentNode<Data, { input: Input }>,
  answerOf: (data: Data) => Answer | null,
): Command<Input, Exclude<Answer, Refused>> {
  const [mutate, { loading }] = useMutation(document);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const key = useRef(crypto.randomUUID());

  const send = async (input: Omit<Input, 'idempotencyKey'>): Promise<Exclude<Answer, Refused> | null> => {
    const answered = await mutate({ variables: { input: { ...input, idempotencyKey: key.current } as Input } } as never).catch(() => null);
    if (!answered?.data) {
      setRefusal({ is: 'unanswered' });
      return null;
    }
    key.current = crypto.randomUUID();
    const answer = answerOf(answered.data as Data);
    const refused = refusalIn(answer);
    setRefusal(refused);
    return refused ? null : (answer as Exclude<Answer, Refused>);
  };
  return { send, refuse: (problems) => setRefusal(invalid(problems)), busy: loading, refusal };
}

const invalid = (problems: readonly Problem[]): Refusal => ({ is: 'invalid', problems, attempt: crypto.randomUUID() });

function refusalIn(answer: { readonly __typename: string } | null): Refusal | null {
  if (answer === null) return { is: 'nothing' };
  const refused = answer as Refused;
  switch (refused.__typename) {
    case 'InvalidInput': return invalid(refused.problems);
    case 'Stale': return { is: 'stale', message: refused.message };
    case 'NotPermitted': return { is: 'not permitted', message: refused.message, ask: refused.ask };
    default: return null;
  }
}

/** What is wrong with one field, for the field itself. */
export const problemOf = (refusal: Refusal | null, path: string): string | undefined =>
  refusal?.is === 'invalid' ? refusal.problems.find((problem) => problem.path === path)?.message : undefined;
