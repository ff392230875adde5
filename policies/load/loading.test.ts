import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signPolicy } from '#policies/load/approval';
import { compileDirectory, loadPolicy, tryLoadPolicy } from '#policies/load-policy';

const POLICY = join(__dirname, '..');
const PARTS = ['policy.yaml', 'guarantees.yaml', 'invariants.yaml', 'questions.yaml', 'vocabulary', 'rules', 'scenarios', 'approvals'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-'));
  for (const part of PARTS) cpSync(join(POLICY, part), join(folder, part), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const change = (file: string, from: string | RegExp, to: string): void => {
  const before = readFileSync(join(folder, file), 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(join(folder, file), after);
};

/** What is said when the folder is loaded; the policy in force before stays what it was. */
const complaints = (options: Parameters<typeof loadPolicy>[1] = {}): string => {
  const result = tryLoadPolicy(folder, options);
  return result.ok ? '' : result.problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n');
};

describe('A policy\'s folder', () => {
  it('loads as it stands, approved by another than its author', () => {
    expect(complaints()).toBe('');
    expect(loadPolicy(folder).version).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has one version for one meaning: comments and layout do not count, a word does', () => {
    const before = compileDirectory(folder).hash;
    appendFileSync(join(folder, 'rules/prohibitions.yaml'), '# a remark\n');
    expect(compileDirectory(folder).hash).toBe(before);
    change('rules/prohibitions.yaml', 'cap: SUMMARY', 'cap: HOLDER');
    expect(compileDirectory(folder).hash).not.toBe(before);
  });

  it.each([
    ['a word nobody knows', 'rules/permissions.yaml', 'relation: [lead_professional]', 'relation: [lead_profesional]', /rules\/permissions.yaml:\d+ P01: "lead_profesional" is not a word of "relation". Did you mean "lead_professional"\?/],
    ['a key nobody knows', 'rules/permissions.yaml', 'role_is: [direct_care]', 'roles_is: [direct_care]', /P07: "roles_is" is not something a rule can ask about. Did you mean "role_is"\?/],
    ['a rule without law', 'rules/prohibitions.yaml', /    law: \["UK GDPR Art 32"\]\n/, '', /rules\/prohibitions.yaml:\d+ F01: it has no "law"./],
    ['a rule without an owner', 'rules/prohibitions.yaml', /    owner: Data protection officer\n/, '', /it has no "owner"./],
    ['a rule without a review date', 'rules/prohibitions.yaml', /    review_by: 2027-05-01\n/, '', /it has no "review_by"./],
    ['a review date that is none', 'rules/prohibitions.yaml', 'review_by: 2027-05-01', 'review_by: soon', /"review_by"/],
    ['a level nobody knows', 'rules/prohibitions.yaml', 'cap: HOLDER', 'cap: EVERYTHING', /"cap" must be one of NONE, NOTICE, HOLDER, SUMMARY/],
    ['a rule that both permits and prohibits', 'rules/prohibitions.yaml', 'cap: HOLDER', 'level: DETAIL\n    cap: HOLDER', /it must have exactly one of/],
    ['a rule that rests on the unknown', 'rules/permissions.yaml', 'relation: [lead_professional]', 'relation: [lead_professional, unknown]', /a permission cannot rest on "unknown"/],
    ['two rules with one id', 'rules/permissions.yaml', 'id: P02', 'id: P01', /P01: this id in "rules" is already taken at rules\/permissions.yaml:\d+/],
    ['a role of an agency nobody knows', 'vocabulary/roles.yaml', 'agencies: [yot]', 'agencies: [yott]', /vocabulary\/roles.yaml:\d+ yot_officer: "yott" is not known in "agencies". Did you mean "yot"\?/],
    ['a custodian nobody knows', 'vocabulary/categories.yaml', 'custodians: [probation]', 'custodians: [prison]', /parent-imprisonment: "prison" is not known in "custodians"/],
    ['a list nobody knows', 'rules/permissions.yaml', /^rules:/m, 'ruels:', /There is no list "ruels" in a policy. Did you mean "rules"\?/],
    ['a scenario\'s word nobody knows', 'scenarios/permissions.yaml', 'consent: expired', 'consent: expird', /scenarios\/permissions.yaml:\d+ P01: "expird" is not a word of "consent". Did you mean "expired"\?/],
    ['YAML that is none', 'rules/permissions.yaml', '  - id: P02', '  - id: [P02', /rules\/permissions.yaml:\d+ This is not YAML/],
    ['a file that is not there', 'policy.yaml', 'rules/permissions.yaml', 'rules/permisions.yaml', /policy.yaml:\d+ The file "rules\/permisions.yaml" is not there./],
    ['a file outside the folder', 'policy.yaml', 'rules/permissions.yaml', '../../etc/passwd', /lies outside the policy's folder/],
    ['a circle of includes', 'rules/permissions.yaml', /^rules:/m, 'include: [../policy.yaml]\nrules:', /Files include each other in a circle: policy.yaml -> rules\/permissions.yaml -> policy.yaml/],
    ['a file included twice', 'policy.yaml', 'rules/permissions.yaml', 'rules/prohibitions.yaml', /"rules\/prohibitions.yaml" is included twice/],
    ['an alias, of which YAML bombs are made', 'rules/permissions.yaml', /law: \["UK GDPR Art 15".*\]/, 'law: &a ["UK GDPR Art 15"]\n    note: *a', /YAML anchors and aliases are not allowed/],
  ] as const)('is refused for %s, with file and line', (_, file, from, to, expected) => {
    change(file, from, to);
    expect(complaints({ approval: 'draft' })).toMatch(expected);
  });

  it('is refused for an empty file, one cut in half, and one far too large', () => {
    const rules = readFileSync(join(folder, 'rules/permissions.yaml'), 'utf8');
    writeFileSync(join(folder, 'rules/permissions.yaml'), '');
    expect(complaints()).toBe('rules/permissions.yaml:1 The file is empty.');
    writeFileSync(join(folder, 'rules/permissions.yaml'), rules.slice(0, rules.indexOf('  - id: P20')));
    expect(complaints()).toMatch(/The file does not end with "..." on a line of its own: it may have been cut short/);
    writeFileSync(join(folder, 'rules/permissions.yaml'), `# ${'x'.repeat(1_000_001)}\n${rules}`);
    expect(complaints()).toMatch(/The file is larger than 1000000 bytes/);
  });

  it('withstands a YAML bomb within a second', () => {
    const layers = Array.from({ length: 12 }, (_, layer) => `  a${layer}: &a${layer} [${Array(9).fill(layer === 0 ? 'x' : `*a${layer - 1}`).join(', ')}]`);
    writeFileSync(join(folder, 'rules/permissions.yaml'), `rules:\n${layers.join('\n')}\n...\n`);
    const began = performance.now();
    expect(complaints()).toMatch(/anchors and aliases are not allowed/);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it('says every problem at once', () => {
    change('rules/permissions.yaml', 'relation: [lead_professional]', 'relation: [lead_profesional]');
    change('rules/prohibitions.yaml', 'category: [sexual-health]', 'category: [sexual-heath]');
    expect(complaints({ approval: 'draft' }).split('\n')).toHaveLength(2);
  });

  it('is refused for a scenario that fails, a rule without one, and one of a rule that is not', () => {
    change('scenarios/permissions.yaml', 'rule: P28', 'rule: P99');
    change('scenarios/permissions.yaml', /(rule: P01\n.*\n    yes: \{ then: )DETAIL/, '$1SUMMARY');
    change('scenarios/who-can-see.yaml', 'DETAIL: [ines, mel, tom, nora, pavel]', 'DETAIL: [ines, mel, tom, nora]');
    const told = complaints({ approval: 'draft' });
    expect(told).toContain('P28 has no scenario');
    expect(told).toContain('There is no rule P99.');
    expect(told).toMatch(/The scenario of P01 fails where it says "yes": it expects SUMMARY, and P01 gives DETAIL/);
    expect(told).toMatch(/Who can see "identity" of amira at DETAIL: expected ines, mel, nora, tom, found ines, mel, nora, pavel, tom/);
  });

  it('is refused for an invariant that does not hold, with a sentence that names the rule', () => {
    change('invariants.yaml', /(id: I10,.*claim: never_above, level: )NOTICE/, '$1NONE');
    expect(complaints({ approval: 'draft' })).toMatch(/invariants.yaml:\d+ I10 ".*" does not hold. A .* would be shown a notice .* \(NOTICE; rule P06\)/);
  });

  it('says by its version that it is a draft', () => {
    expect(loadPolicy(folder, { approval: 'draft' }).version).toMatch(/^draft-/);
  });
});

describe('Approval', () => {
  const person = (id: string, may: string, key: KeyObject): string => `  - { id: ${id}, name: ${id} of the test, may: [${may}], public_key: "${key.export({ type: 'spki', format: 'der' }).toString('base64')}" }`;
  const [author, approver, stranger] = [0, 1, 2].map(() => generateKeyPairSync('ed25519')) as [ReturnType<typeof generateKeyPairSync>, ReturnType<typeof generateKeyPairSync>, ReturnType<typeof generateKeyPairSync>];
  const pem = ({ privateKey }: { readonly privateKey: KeyObject }): string => privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const people = (...lines: readonly string[]): void => writeFileSync(join(folder, 'approvals/people.yaml'), `people:\n${lines.join('\n')}\n...\n`);
  const sign = (who: string, key: { readonly privateKey: KeyObject }): void => {
    const { folders, hash } = compileDirectory(folder);
    signPolicy(folder, folders[0]!.rows, hash, who, pem(key), new Date('2026-11-21'));
  };
  beforeEach(() => {
    rmSync(join(folder, 'approvals'), { recursive: true });
    cpSync(join(POLICY, 'approvals/people.yaml'), join(folder, 'approvals/people.yaml'));
    people(person('ada', 'author', author.publicKey), person('bo', 'approve', approver.publicKey));
  });

  it('takes two people: the author\'s signature alone does not do', () => {
    expect(complaints()).toMatch(/These rows are not approved/);
    sign('ada', author);
    expect(complaints()).toMatch(/These rows are not approved/);
    sign('bo', approver);
    expect(complaints()).toBe('');
  });

  it('is not the author\'s, under whatever name', () => {
    people(person('ada', 'author, approve', author.publicKey));
    sign('ada', author);
    expect(complaints()).not.toBe('');
    people(person('ada', 'author', author.publicKey), person('ada-again', 'approve', author.publicKey));
    sign('ada', author);
    sign('ada-again', author);
    expect(complaints()).toMatch(/The author cannot approve: another person, with another key, must/);
  });

  it('ends with the first changed word', () => {
    sign('ada', author);
    sign('bo', approver);
    change('rules/prohibitions.yaml', 'cap: SUMMARY', 'cap: HOLDER');
    expect(complaints()).toMatch(/approvals\/bo.json:1 bo signed another version of these files/);
  });

  it('is nobody else\'s: not a stranger\'s, not a forged one, not one of a key the authority does not trust', () => {
    sign('ada', author);
    sign('bo', approver);
    expect(() => sign('bo', stranger)).toThrow('That is not bo\'s key.');
    expect(() => sign('eve', stranger)).toThrow('"eve" is not among the people who may sign.');
    expect(complaints({ trustedKeys: ['00'] })).toMatch(/not approved/);
    change('approvals/bo.json', /"signature": "..../, '"signature": "AAAA');
    expect(complaints()).toMatch(/The signature is not bo's/);
    writeFileSync(join(folder, 'approvals/bo.json'), '{');
    expect(complaints()).toMatch(/approvals\/bo.json:1 This is not a signature/);
  });

  it('leaves the old policy in force when the new one cannot be loaded', () => {
    sign('ada', author);
    sign('bo', approver);
    let inForce = loadPolicy(folder);
    const { version } = inForce;
    writeFileSync(join(folder, 'rules/permissions.yaml'), '');
    const next = tryLoadPolicy(folder);
    if (next.ok) inForce = next.policy;
    expect([next.ok, inForce.version]).toEqual([false, version]);
  });
});

describe('A new agency\'s rows', () => {
  it('join from a folder of their own, are proved together, and change the version', () => {
    const joined = loadPolicy(POLICY, { additional: [join(POLICY, '../test/joining/housing/policy')] });
    expect(joined.indexOf('temporary-accommodation')).toBeDefined();
    expect(joined.version).not.toBe(loadPolicy(POLICY).version);
  });

  it('must be approved, too, where that is demanded everywhere', () => {
    const result = tryLoadPolicy(POLICY, { additional: [join(POLICY, '../test/joining/housing/policy')], approval: 'everywhere' });
    expect(result.ok).toBe(false);
  });
});
