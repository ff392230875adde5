import { wordsFor } from '#console/words/in-words';

/** The five outcomes of Every Child Matters. */
export const outcomeInWords = wordsFor({
  BE_HEALTHY: 'be healthy', STAY_SAFE: 'stay safe', ENJOY_AND_ACHIEVE: 'enjoy and achieve', MAKE_A_POSITIVE_CONTRIBUTION: 'make a positive contribution', ECONOMIC_WELL_BEING: 'economic well-being',
});
