/** V8 keeps a substring of this length or more as a view of the string it was cut from. */
const SHORTEST_VIEW = 13;

/**
 * The same text on its own. What is cut out of a file's text and kept would otherwise keep the whole file in memory
 * with it, addresses and all that was deliberately not read.
 */
export const detached = (text: string): string => (text.length < SHORTEST_VIEW ? text : Buffer.from(text).toString());
