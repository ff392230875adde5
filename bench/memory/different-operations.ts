const FIELDS = ['dateOfBirth', 'age', 'sex', 'name { text }', 'name { given }', 'name { family }', 'name { given family }', 'currentSchool { name }', 'currentSchool { standing }', 'currentSchool { name standing }'];

/** The operation of this number: never the same as another's, in what it selects, in its aliases and in its name; alike in cost. */
export function differentOperation(number: number): string {
  const [one, other] = [FIELDS[number % FIELDS.length], FIELDS[(number * 7 + 3) % FIELDS.length]];
  const alias = (field: string | undefined, letter: string): string => `${letter}${number.toString(36)}: ${field}`;
  return `query Different${number}($id: ID!) { child(id: $id) { id ${alias(one, 'a')} ${alias(other, 'b')} } }`;
}
