/**
 * Milliseconds for which the gateway waits for this answer, from when it sent the question: sent with every question, so
 * that a subgraph need not go on working for nobody. Relative, since two clocks need not agree.
 */
export const DEADLINE_HEADER = 'x-childgraph-deadline-ms';
