import { CombinedGraphQLErrors } from '@apollo/client';

/** What is wrong with a draft, line by line, in the words of the one who read it; null where something else is wrong. */
export function draftProblems(error: Error): readonly string[] | null {
  if (!CombinedGraphQLErrors.is(error)) return null;
  const [first] = error.errors;
  return first?.extensions?.['code'] === 'BAD_USER_INPUT' ? first.message.split('\n').map((line) => line.replace(/^draft:(\d+) /, 'Line $1: ')) : null;
}
