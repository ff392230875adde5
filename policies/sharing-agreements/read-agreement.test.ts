import { PolicyProblems } from '#policies/load/problem';
import { readAgreement } from '#policies/sharing-agreements/read-agreement';

const problemsOf = (text: string): readonly string[] => {
  try {
    readAgreement(text, 'larkshire.json');
    return [];
  } catch (error) {
    if (error instanceof PolicyProblems) return error.problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
    throw error;
  }
};

describe('Reading a sharing agreement', () => {
  it('names every problem at once, with its line and its path', () => {
    expect(problemsOf(`{
      "defaults": [{
        "effect": "maybe", "modes": ["SHOUTED"],
        "recordType": ["health.summary"], "purposes": [],
        "validFrom": "2026-01-01" }],
      "exceptons": []
    }`)).toEqual([
      'larkshire.json:1 the agreement: it has no "exceptions".',
      'larkshire.json:1 the agreement: "exceptons" is not something it can have. Did you mean "exceptions"?',
      'larkshire.json:2 defaults[0]: it has no "recordTypes".',
      'larkshire.json:2 defaults[0]: "recordType" is not something it can have. Did you mean "recordTypes"?',
      'larkshire.json:3 defaults[0].effect: it must be: allow or deny.',
      'larkshire.json:3 defaults[0].modes[0]: it must be: EXISTENCE or CONTENT.',
      'larkshire.json:5 defaults[0].validFrom: it must be a moment with its offset, such as 2026-06-30T23:59:59Z: a bare date would end at its first moment.',
    ]);
  });

  it.each([
    ['an empty file', ''],
    ['a file cut in half', '{ "defaults": [ { "effect":'],
    ['a key that stands twice', '{ "defaults": [], "exceptions": [], "defaults": [] }'],
    ['YAML that is not JSON', 'defaults: &all []\nexceptions: *all\n'],
  ])('refuses %s', (_, text) => {
    expect(problemsOf(text)).toHaveLength(1);
    expect(problemsOf(text)[0]).toMatch(/^larkshire\.json:\d+ /);
  });

  it('takes rows without an end, and moments exact to a ten-millionth of a second', () => {
    const rule = '{ "effect": "Allow", "modes": ["existence"], "recordTypes": [], "purposes": [], "validUntil": null, "validFrom": "2026-01-01T00:00:00.0000001+00:00" }';
    expect(readAgreement(`{ "defaults": [], "exceptions": [${rule}] }`, 'larkshire.json').exceptions).toHaveLength(1);
  });
});
