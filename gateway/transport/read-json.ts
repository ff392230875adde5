/** The JSON of a subgraph's answer, harmless. @throws SyntaxError */
export function readJson(text: string): unknown {
  return MAY_NAME_PROTOTYPE.test(text) ? JSON.parse(text, harmless) : JSON.parse(text);
}

/** `__proto__`, written plainly or with escapes. A reviver costs more than the parsing, so only who needs it pays. */
const MAY_NAME_PROTOTYPE = /__proto__|\\u00/;

/** A key called `__proto__` in a subgraph's JSON is dropped before anything can merge it (attack A18). */
function harmless(this: unknown, key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}
