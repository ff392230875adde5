import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Fhir } from 'fhir/fhir';
import { createProgram } from '#record/cli/program';
import { openRulebook } from '#record/register/rulebook';
import { openAuditDatabase } from '#record/store/audit-database';
import { type Federation, startFederation } from '#test/federation/start-federation';

let federation: Federation;
beforeAll(async () => { federation = await startFederation({ record: true }); }, 120_000);
afterAll(() => federation.close());

const POLICIES = resolve(__dirname, '../../policies');
const FOLDER = mkdtempSync(join(tmpdir(), 'childgraph-record-'));

const asOlivia = (query: string, variables?: Readonly<Record<string, unknown>>) => federation.as('Olivia Bergman', 'audit').ask(query, variables);
const amira = () => federation.child('amira').id;

const WHOLE = `query Whole($id: ID!) { child(id: $id) { name { text }
  health { state notices { decisionId code } allergies { id } }
  youthJustice { state notices { decisionId code } } } }`;

/** The command line on the same record, as `npm run audit -- ...`. */
async function audit(...words: readonly string[]): Promise<{ readonly said: string; readonly failed: boolean }> {
  const heard = { said: '', failed: false };
  const program = createProgram({
    write: (text) => { heard.said += text; }, fail: () => { heard.failed = true; },
    open: () => openAuditDatabase(federation.record!.place),
    rulebook: () => openRulebook(POLICIES), checkpointKeyFile: join(FOLDER, 'checkpoint-key.pem'), now: () => new Date(),
  });
  await program.exitOverride().parseAsync([...words], { from: 'user' });
  return heard;
}

describe('what is on record', () => {
  beforeAll(async () => {
    await federation.as('Ines Okoro').ask(WHOLE, { id: amira() });
    await federation.as('Tom Hale').ask(WHOLE, { id: amira() });
    await federation.as('Craig Dunmore').ask(WHOLE, { id: amira() });
  });

  const RECORDS = `query($filter: AccessFilterInput) { accessRecords(filter: $filter) { totalCount pageInfo { hasNextPage } edges { cursor node { sequence sentence viewer role operationName
    children { pseudonym decisionId found relation basis involvements consents categories { category asked given level rules nearMisses } fields { coordinate shown } } subgraphs { name children } flows { from to what children } } } } }`;
  const records = async (filter: object) => (await asOlivia(RECORDS, { filter })).data.accessRecords;

  it('finds who looked at a child: who was answered, who saw less, and who found nobody', async () => {
    const { totalCount, edges } = await records({ aboutChild: amira() });
    expect(totalCount).toBe(3);
    expect(edges.map(({ node }: { node: { viewer: string } }) => node.viewer)).toEqual(['p-craig-dunmore', 'p-tom-hale', 'p-ines-okoro']);
    const [craig, tom, ines] = edges.map(({ node }: { node: { children: unknown[] } }) => node.children[0]);
    expect(craig).toMatchObject({ found: false, relation: ['none'], categories: [{ category: 'identity', given: false }], fields: [] });
    expect(tom).toMatchObject({ found: true, relation: expect.arrayContaining(['team_around_child']) });
    expect(ines).toMatchObject({ found: true, relation: expect.arrayContaining(['lead_professional']), consents: expect.arrayContaining([expect.any(String)]), involvements: expect.arrayContaining([expect.any(String)]) });
    expect(ines.categories).toContainEqual(expect.objectContaining({ category: 'safety-alerts', asked: 'DETAIL', given: true, level: 'DETAIL', rules: expect.arrayContaining(['P01']) }));
    expect(ines.fields).toContainEqual({ coordinate: 'HealthSection.allergies', shown: 1 });
  });

  it('says which agency was asked, and what went from one to another', async () => {
    const { edges } = await records({ aboutChild: amira(), viewer: 'p-ines-okoro' });
    expect(edges[0].node.subgraphs).toContainEqual({ name: 'health', children: 1 });
    expect(edges[0].node.flows).toContainEqual({ from: 'hub', to: 'health', what: 'Child.healthReference', children: 1 });
  });

  it.each([
    ['by viewer', { viewer: 'p-tom-hale' }, ['p-tom-hale']],
    ['by field', { field: 'HealthSection.allergies' }, ['p-tom-hale', 'p-ines-okoro']],
    ['by class of information that was shown', { category: 'safety-alerts', shown: true, role: 'social_worker' }, ['p-ines-okoro']],
    ['by rule', { rule: 'P01' }, ['p-ines-okoro']],
    ['by purpose', { purpose: 'direct_support', agency: 'education' }, ['p-tom-hale']],
    ['by outcome', { outcome: 'failed' }, []],
    ['by time', { to: '2020-01-01T00:00:00Z' }, []],
  ])('finds %s', async (_, filter, viewers) => {
    const { edges } = await records(filter);
    expect(edges.map(({ node }: { node: { viewer: string } }) => node.viewer)).toEqual(viewers);
  });

  it('goes on from page to page without a gap', async () => {
    const page = async (after?: string) => (await asOlivia('query($after: String) { accessRecords(first: 2, after: $after, filter: { operation: "Whole" }) { edges { cursor node { sequence } } pageInfo { hasNextPage } } }', { after })).data.accessRecords;
    const first = await page();
    const second = await page(first.edges[1].cursor);
    expect([...first.edges, ...second.edges].map(({ node }: { node: { sequence: number } }) => node.sequence)).toEqual([3, 2, 1]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it('holds no value, no name and no child’s id', async () => {
    const rows = await federation.record!.database.selectFrom('access_record').select('body').execute();
    const log = rows.map(({ body }) => body).join('\n');
    for (const secret of [amira(), 'Amira', 'Hassan', 'latex', 'Ines Okoro']) expect(log).not.toContain(secret);
  });

  it('is itself asked on the record', async () => {
    await records({ aboutChild: amira() });
    const { edges } = await records({ viewer: 'p-olivia-bergman' });
    expect(edges[0].node).toMatchObject({ sentence: expect.stringContaining('asked who looked at a child’s record') });
  });

  it('is shown to nobody without the role for it', async () => {
    for (const [name, purpose] of [['Ines Okoro', undefined], ['Victor Hahn', 'audit']] as const) {
      const { data } = await federation.as(name, purpose).ask('{ accessRecords { totalCount } chainState { holds } accessCounts(by: VIEWER) { key } whoLooked(aboutChild: "x") { summary } }');
      expect(data ?? { accessRecords: null, chainState: null, accessCounts: null, whoLooked: null }).toEqual({ accessRecords: null, chainState: null, accessCounts: null, whoLooked: null });
    }
  });

  it('shows the data protection officer nothing of the child', async () => {
    const { data, text } = await asOlivia(WHOLE, { id: amira() });
    expect(data.child).toBeNull();
    expect(text).not.toContain('Amira');
  });
});

describe('why was this withheld?', () => {
  const DECISION = 'query($id: ID!) { decision(id: $id) { id purpose found viewer underRulesInForce categories { category level sentence facts rules { id title law } nearMisses { id } wouldChange } } }';
  let decisionId: string;
  beforeAll(async () => {
    const { data } = await federation.as('Tom Hale').ask(WHOLE, { id: amira() });
    decisionId = data.child.youthJustice.notices[0].decisionId;
  });

  it('the data protection officer reads the rule, the law, and what would change it', async () => {
    const { decision } = (await asOlivia(DECISION, { id: decisionId })).data;
    expect(decision).toMatchObject({ id: decisionId, found: true, viewer: 'p-tom-hale', underRulesInForce: true });
    const [health] = decision.categories.filter(({ category }: { category: string }) => category === 'youth-justice-detail');
    expect(health.facts).toMatch(/^A class teacher of .*asking to support the child directly/);
    expect(health.rules[0]).toMatchObject({ id: expect.stringMatching(/^[PF]\d+$/), law: expect.arrayContaining([expect.any(String)]) });
  });

  it('whoever asked is told what the notice told, and no rule, law or consent', async () => {
    const { decision } = (await federation.as('Tom Hale').ask(DECISION, { id: decisionId })).data;
    expect(decision).toMatchObject({ id: decisionId, viewer: null, underRulesInForce: null });
    for (const category of decision.categories) expect(category).toMatchObject({ facts: null, rules: null, nearMisses: null, wouldChange: null });
  });

  it('and nobody else is told anything', async () => {
    expect((await federation.as('Ines Okoro').ask(DECISION, { id: decisionId })).data.decision).toBeNull();
    expect((await asOlivia(DECISION, { id: 'no-such-decision' })).data.decision).toBeNull();
  });

  it('the same on the command line', async () => {
    expect((await audit('why', decisionId)).said).toMatch(/p-tom-hale asked\.\n[^]*P\d\d .*\(.*Act/);
    expect(await audit('why', 'no-such-decision')).toEqual({ said: 'There is no such decision on record.\n', failed: true });
  });
});

describe('the family’s report', () => {
  const asEwan = (query: string, variables?: Readonly<Record<string, unknown>>) => federation.as('Ewan Fraser', 'subject_access').ask(query, variables);
  const ANSWER = `__typename ... on AccessReport { id version askedBy preparedBy reviewedBy reviewedAt summary notice undecided looks { decisionId sentence told heldBack } }
    ... on InvalidInput { problems { path message } } ... on Stale { message currentVersion } ... on NotPermitted { message }`;
  const send = async (ask: typeof asEwan, name: string, input: object) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const { data } = await ask(`mutation($input: ${type}!) { ${name}(input: $input) { ${ANSWER} } }`, { input: { idempotencyKey: randomUUID(), ...input } });
    return data?.[name];
  };
  const prepared = (input: object = {}) => send(asEwan, 'prepareAccessReport', { aboutChild: amira(), askedBy: 'PARENT', ...input });

  it('says in plain words who looked, and not who found nobody', async () => {
    const { whoLooked } = (await asOlivia('query($id: ID!) { whoLooked(aboutChild: $id) { summary notice looks { sentence role inEmergency } cutShort } }', { id: amira() })).data;
    expect(whoLooked.summary).toMatch(/^2 people of .* looked at this record, \d times in all\.$/);
    expect(whoLooked.notice).toMatch(/^Not reviewed\./);
    expect(whoLooked.looks.map(({ role }: { role: string }) => role)).not.toContain('housing_officer');
    expect(whoLooked.looks.at(-1).sentence).toMatch(/^On \d+ \w+ \d{4} at \d\d:\d\d, a social worker \(.*\) was shown .*, to support the child directly\.$/);
  });

  it('is the same for a child at whom nobody looked and for one there is not', async () => {
    expect((await audit('who-looked', 'no-such-child')).said).toEqual((await audit('who-looked', federation.child('leo').id)).said);
    const shape = async (aboutChild: string) => ({ ...(await prepared({ aboutChild })), id: '' });
    expect(await shape('no-such-child')).toEqual(await shape(federation.child('leo').id));
  });

  it('Ewan, who answers subject access requests, prepares it; Olivia holds one look back and signs off; then only what is told is told', async () => {
    const report = await prepared();
    expect(report).toMatchObject({ __typename: 'AccessReport', version: 1, askedBy: 'PARENT', preparedBy: 'p-ewan-fraser', reviewedAt: null, notice: expect.stringMatching(/^Not reviewed\./) });
    expect(report.undecided).toBe(report.looks.length);
    const looks = report.looks as { decisionId: string; sentence: string }[];
    const [first, rest] = [looks.find(({ sentence }) => sentence.includes('social worker')), looks.filter(({ sentence }) => !sentence.includes('social worker'))];
    expect(await send(asOlivia, 'signOffAccessReport', { reportId: report.id, version: 1 })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'findings', message: expect.stringMatching(/not decided yet/) }] });
    const marked = await send(asOlivia, 'reviewAccessReport', { reportId: report.id, version: 1, findings: [{ decisionId: first!.decisionId, heldBack: 'ENQUIRY' }, ...rest.map(({ decisionId }) => ({ decisionId }))] });
    expect(marked).toMatchObject({ version: 2, undecided: 0, reviewedAt: null });
    expect(await send(asEwan, 'signOffAccessReport', { reportId: report.id, version: 2 })).toEqual({ __typename: 'NotPermitted', message: 'Somebody else than who prepared a report signs it off.' });
    const signed = await send(asOlivia, 'signOffAccessReport', { reportId: report.id, version: 2 });
    expect(signed).toMatchObject({ version: 3, reviewedBy: 'p-olivia-bergman', reviewedAt: expect.any(String), notice: expect.stringMatching(/We do not say whether this report leaves anything out/) });
    expect(signed.looks.find(({ told }: { told: boolean }) => !told)).toMatchObject({ decisionId: first!.decisionId, told: false, heldBack: 'ENQUIRY' });
    const printed = (await audit('report', 'show', report.id)).said;
    expect(printed).toContain(rest[0]!.sentence);
    expect(printed).not.toContain(first!.sentence);
    expect(printed).not.toContain(first!.decisionId);
    expect((await asEwan('{ accessReports { id reviewedBy } }')).data.accessReports).toContainEqual({ id: report.id, reviewedBy: 'p-olivia-bergman' });
  });

  it('is prepared once, however often it is sent; what is out of date or makes no sense is said', async () => {
    const idempotencyKey = randomUUID();
    const once = await prepared({ idempotencyKey });
    expect(await prepared({ idempotencyKey })).toEqual(once);
    expect(await prepared({ idempotencyKey, askedBy: 'CHILD' })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'idempotencyKey' }] });
    expect(await prepared({ from: '2026-02-01T00:00:00Z', to: '2026-01-01T00:00:00Z' })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'to' }] });
    const review = (input: object) => send(asOlivia, 'reviewAccessReport', { reportId: once.id, version: 1, findings: [{ decisionId: once.looks[0].decisionId }], ...input });
    expect(await review({ version: 7 })).toMatchObject({ __typename: 'Stale', currentVersion: 1 });
    expect(await review({ reportId: 'no-such-report' })).toMatchObject({ __typename: 'Stale', currentVersion: null });
    expect(await review({ findings: [{ decisionId: 'somebody-else-s' }] })).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'findings.0.decisionId' }] });
    expect(await review({})).toMatchObject({ version: 2 });
    expect(await review({})).toMatchObject({ __typename: 'Stale', currentVersion: 2 });
  });

  it('holds what was on record when it was prepared, and changes no more once it is signed off', async () => {
    const report = await prepared();
    await federation.as('Tom Hale').ask(WHOLE, { id: amira() });
    const again = (await asOlivia('query($id: ID!) { accessReport(id: $id) { looks { decisionId } } }', { id: report.id })).data.accessReport;
    expect(again.looks).toHaveLength(report.looks.length);
    const signed = (await audit('report', 'review', report.id, '--tell-rest', '--sign-off', '--by', 'alice'));
    expect(signed).toMatchObject({ failed: false, said: expect.stringContaining('We do not say whether') });
    expect(await audit('report', 'review', report.id, '--hold', `${report.looks[0].decisionId}=crime`, '--by', 'raj')).toEqual({ failed: true, said: 'This report is signed off, and changes no more.\n' });
    expect(await audit('report', 'review', report.id, '--hold', 'x=because')).toMatchObject({ failed: true, said: expect.stringMatching(/names no lawful reason/) });
  });

  it('is for who answers for it alone: not for practitioners, nor systems, nor for the right person under another purpose', async () => {
    for (const [name, purpose] of [['Ines Okoro', undefined], ['Victor Hahn', 'audit']] as const) {
      const { data } = await federation.as(name, purpose).ask('{ accessReports { id } whoLooked(aboutChild: "x") { summary } }');
      expect(data ?? { accessReports: null, whoLooked: null }).toEqual({ accessReports: null, whoLooked: null });
      expect((await send((query, variables) => federation.as(name, purpose).ask(query, variables), 'prepareAccessReport', { aboutChild: amira(), askedBy: 'CHILD' })) ?? null).toBeNull();
    }
    expect((await asEwan('{ accessRecords { totalCount } }')).data?.accessRecords ?? null).toBeNull();
  });

  it('goes on record with whoever prepares it', async () => {
    await prepared();
    const { edges } = (await asOlivia('{ accessRecords(filter: { viewer: "p-ewan-fraser" }, first: 1) { edges { node { sentence role } } } }')).data.accessRecords;
    expect(edges[0].node).toMatchObject({ role: 'subject_access_officer', sentence: expect.stringContaining('asked who looked at a child’s record') });
  });
});

describe('counts, for charts and for a second look', () => {
  it('counts by rule and over time', async () => {
    const { accessCounts, ruleUse } = (await asOlivia('{ accessCounts(by: AGENCY, every: DAY, filter: { operation: "Whole" }) { key start records } ruleUse { rule { id } decided nearlyDecided } }')).data;
    expect(accessCounts.find(({ key }: { key: string }) => key === 'education')).toMatchObject({ start: expect.stringMatching(/T00:00:00.000Z$/), records: null });
    const ofAmira = (await asOlivia('query($id: ID!) { accessCounts(by: AGENCY, filter: { aboutChild: $id, operation: "Whole" }) { key records } }', { id: amira() })).data.accessCounts;
    expect(ofAmira.find(({ key }: { key: string }) => key === 'education').records).toBeGreaterThanOrEqual(2);
    expect(ruleUse[0].decided).toBeGreaterThan(0);
    expect(ruleUse.at(-1)).toMatchObject({ decided: 0 });
  });

  it('lists first what is worth a second look', async () => {
    const { unusualAccess } = (await asOlivia('{ unusualAccess { kind says viewer count sequences } }')).data;
    expect(unusualAccess).toContainEqual(expect.objectContaining({ kind: 'NO_INVOLVEMENT', viewer: 'p-craig-dunmore', count: 1 }));
  });
});

describe('the register', () => {
  it('tells its rules in English, its matrix under supposed facts, and who could ever see something', async () => {
    const { policyRules, byExample, policyMatrix, whoCanSee, policyAnswer } = (await asOlivia(`{
      policyRules(search: "lead professional", kind: PERMISSION) { id sentences law reviewBy }
      byExample: policyRules(search: "camhs clinician of health, asking") { id scenarios { of says level } }
      policyMatrix(facts: [{ attribute: "relation", words: ["own_caseload"] }, { attribute: "basis", words: ["ca89_s47"] }, { attribute: "purpose", words: ["child_protection"] }]) { role agency category level rules }
      whoCanSee(category: "child-mental-health") { openings { rule { id } level } roles { role level } sentences }
      policyAnswer(facts: [{ attribute: "category", words: ["safety-alerts"] }, { attribute: "role", words: ["gp"] }, { attribute: "agency", words: ["health"] }, { attribute: "relation", words: ["team_around_child"] }, { attribute: "basis", words: ["public_task"] }, { attribute: "purpose", words: ["direct_support"] }]) { level rules { id } }
    }`)).data;
    expect(policyRules[0]).toMatchObject({ id: 'P01', sentences: expect.arrayContaining([expect.stringMatching(/^The viewer may be shown the detail/)]) });
    expect(byExample.find(({ id }: { id: string }) => id === 'P02').scenarios.map(({ of, level }: { of: string; level: string }) => [of, level])).toEqual([['YES', 'DETAIL'], ['NO', 'NOTICE'], ['EXPIRED', 'NOTICE'], ['WITHDRAWN', 'NOTICE'], ['OVERRIDE', 'DETAIL']]);
    expect(byExample.find(({ id }: { id: string }) => id === 'P02').scenarios[0].says).toMatch(/^A CAMHS clinician of .*, asking to support the child directly, where .*: of ".*mental health.*", the detail\.$/);
    expect(policyMatrix.find((cell: { role: string; category: string }) => cell.role === 'cp_social_worker' && cell.category === 'abuse-enquiries')).toMatchObject({ level: 'DETAIL' });
    expect(whoCanSee.roles).toContainEqual({ role: 'camhs_clinician', level: 'DETAIL' });
    expect(policyAnswer).toMatchObject({ level: 'DETAIL', rules: expect.arrayContaining([{ id: 'P07' }]) });
  });

  it('says which supposed fact it has no word for', async () => {
    const { errors } = await asOlivia('{ policyMatrix(facts: [{ attribute: "purpose", words: ["child_protecton"] }]) { role } }');
    expect(errors?.[0]?.message).toBe('"child_protecton" is no word of "purpose". Did you mean "child_protection"?');
  });

  it('says exactly what a draft would change, and replays the record under it', async () => {
    const { comparePolicies, replayUnderDraft } = (await asOlivia(`query($draft: PolicyDraftInput!) {
      comparePolicies(draft: $draft) { differences { direction categories changes { from to combinations } } broken }
      replayUnderDraft(draft: $draft, filter: { operation: "Whole" }) { records decisions changedDecisions changed { category from to before sentence } } }`, { draft: { withoutRules: ['P07'] } })).data;
    expect(comparePolicies.differences[0]).toMatchObject({ direction: 'less', categories: ['safety-alerts'] });
    expect(comparePolicies.broken).toEqual([]);
    const unsafe = await asOlivia('{ comparePolicies(draft: { withoutRules: ["F11"] }) { broken } }');
    expect(unsafe.data.comparePolicies.broken[0]).toMatch(/^I\d+ ".*" would not hold\. /);
    expect(replayUnderDraft.records).toBeGreaterThan(3);
    expect(replayUnderDraft.changedDecisions).toBe(0);
    const stricter = (await asOlivia('{ replayUnderDraft(draft: { withoutRules: ["P06"] }, filter: { viewer: "p-tom-hale" }) { changed { category from to before sentence } } }')).data.replayUnderDraft;
    expect(stricter.changed).toContainEqual(expect.objectContaining({ category: 'youth-justice-detail', from: 'NOTICE', to: 'NONE', before: ['P06'], sentence: expect.stringContaining('For example, to a class teacher of') }));
  });

  it('replays to what was, under the rules in force', async () => {
    expect((await asOlivia('{ replayUnderDraft(draft: {}) { changedDecisions changed { sentence } } }')).data.replayUnderDraft).toEqual({ changedDecisions: 0, changed: [] });
    expect((await audit('replay')).said).toMatch(/ none would have been otherwise\.\n$/);
  });

  it('says on which line a draft cannot be used', async () => {
    const { errors } = await asOlivia('{ comparePolicies(draft: { rules: "- id: P40\\n  title: Everybody sees everything" }) { broken } }');
    expect(errors?.[0]?.message).toMatch(/^draft:1 P40: it must have exactly one of/);
  });
});

describe('on the command line', () => {
  it('finds, and exports FHIR R4 AuditEvents that a FHIR validator accepts', async () => {
    expect((await audit('find', '--child', amira(), '--viewer', 'p-ines-okoro')).said).toMatch(/Social worker p-ines-okoro \(.*\) asked about one child, was shown .*\n1 found\n$/);
    const events = (await audit('export', '--format', 'fhir')).said.trim().split('\n').map((line) => JSON.parse(line) as { meta: { profile: string[] }; agent: object[]; entity: { role: { code: string } }[] });
    const fhir = new Fhir();
    expect(events.length).toBeGreaterThan(4);
    for (const event of events) expect(fhir.validate(event, { errorOnUnexpected: true })).toMatchObject({ valid: true });
    const aboutChild = events.filter(({ meta }) => meta.profile[0]?.endsWith('PatientQuery'));
    for (const { entity } of aboutChild) expect(entity.filter(({ role }) => role.code === '1')).toHaveLength(1);
    for (const { entity } of events) expect(entity.filter(({ role }) => role.code === '24')).toHaveLength(1);
  });

  it('verifies through checkpoints that somebody else holds, and finds a chain that was cut off or written anew', async () => {
    const held = join(FOLDER, 'held.jsonl');
    writeFileSync(held, (await audit('checkpoint')).said);
    expect((await audit('verify', '--checkpoints', held)).said).toMatch(/records, the chain holds, through 1 checkpoint\n$/);
    const [first] = (await audit('checkpoint')).said.split('\n');
    const checkpoint = JSON.parse(first ?? '') as { sequence: number; hash: string };
    const against = async (change: object) => {
      writeFileSync(held, JSON.stringify({ ...checkpoint, ...change }));
      return audit('verify', '--checkpoints', held);
    };
    expect(await against({ sequence: 100_000 })).toMatchObject({ failed: true, said: expect.stringContaining('is not signed by this key') });
  });

  it('erases whom records are about: the chain holds, and the child can no longer be found', async () => {
    const before = (await audit('find', '--child', amira())).said;
    expect(before).not.toMatch(/^0 found/);
    expect((await audit('erase', '--child', amira(), '--by', 'olivia')).said).toMatch(/^Erased/);
    expect((await audit('find', '--child', amira())).said).toBe('0 found\n');
    expect((await audit('verify')).said).toMatch(/the chain holds/);
    expect((await asOlivia('query($id: ID!) { accessRecords(filter: { aboutChild: $id }) { totalCount } }', { id: amira() })).data.accessRecords.totalCount).toBe(0);
    expect((await audit('erase', '--child', amira())).said).toMatch(/^There was nothing to erase/);
    expect((await audit('find', '--viewer', 'olivia')).said).toMatch(/1 found/);
  });
});
