import type { PolicyFactInput } from '#console/graph/generated/graphql';

/** Supposed facts by attribute; an empty word is a fact that is not said. */
export type FactsChosen = Readonly<Record<string, string>>;

export const saidFacts = (chosen: FactsChosen): readonly PolicyFactInput[] =>
  Object.entries(chosen).flatMap(([attribute, word]) => (word === '' ? [] : [{ attribute, words: [word] }]));
