import type { Facts } from '#policies/compiler/rows';
import { didYouMean } from '#policies/load/check-shape';
import type { Rulebook } from '#record/register/rulebook';

export type { Facts };

/** A fact that the policy has no word for; the message names it, and what might have been meant. */
export class UnknownFact extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnknownFact';
  }
}

/** @throws UnknownFact for an attribute or a word that the policy does not have */
export function checkFacts({ compiled: { table: { vocabulary } } }: Rulebook, facts: Facts): void {
  for (const [id, said] of Object.entries(facts)) {
    const attribute = vocabulary.attributes.find((one) => one.id === id && one.id !== 'custody');
    if (!attribute) throw new UnknownFact(`The policy asks about no "${id}".${didYouMean(id, vocabulary.attributes.map((one) => one.id))}`);
    for (const word of [said].flat()) if (!attribute.words.includes(word)) throw new UnknownFact(`"${word}" is no word of "${id}".${didYouMean(word, attribute.words)}`);
    if (!attribute.many && [said].flat().length > 1) throw new UnknownFact(`"${id}" has one word at a time.`);
  }
}
