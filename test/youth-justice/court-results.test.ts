import { type DocumentStore, startYouthJusticeDocuments } from '#demo/stand-ins/youth-justice/document-store';
import { hearingResultsOf } from '#demo/stand-ins/youth-justice/hearing-results';
import type { RunningSubgraph } from '#subgraphs/host/serve-subgraph';
import { sign } from '#subgraphs/youth-justice/court-results/signature';
import { askSection, serveYouthJustice } from '#test/youth-justice/ask-youth-justice';
import { noor, population } from '#test/youth-justice/young-people';

const SECRET = 'the court’s secret, of thirty-two characters';
const levels = { 'youth-justice-detail': 'DETAIL', 'youth-justice-involvement': 'DETAIL' } as const;

let store: DocumentStore;
let subgraph: RunningSubgraph;
beforeEach(async () => {
  store = await startYouthJusticeDocuments(population);
  subgraph = await serveYouthJustice(store.url, { courtResultsSecret: SECRET });
});
afterEach(async () => {
  await subgraph.close();
  await store.stop();
});

const now = () => Math.floor(Date.now() / 1000);
const push = async (body: string, signature: string | null = sign(body, SECRET, now())) => {
  const response = await fetch(`${subgraph.url}/court-results`, {
    method: 'POST', body, headers: { 'content-type': 'application/json', ...(signature === null ? {} : { 'x-court-signature': signature }) },
  });
  return { status: response.status, answer: (await response.json()) as { faults?: unknown[]; error?: string } };
};

/** Today’s sentence, which no quarterly return can have yet. */
const sentenced = (result: string, amendedOnAppeal?: string): readonly object[] =>
  hearingResultsOf(noor, {
    ...(noor.youthJustice ?? never()),
    hearings: [{ id: 'h-new', date: '2026-11-19', court: 'Larkhaven Youth Court', type: 'Sentence', result, ...(amendedOnAppeal ? { amendedOnAppeal } : {}) }],
  });
const never = (): never => { throw new Error('noor has a record'); };

const outcomes = async () => {
  const { data } = await askSection(subgraph, { 'c-noor': { ypid: 'YP-1', levels } }, 'outcomes{date outcome{code} source{system}}');
  return (data?._entities[0]?.youthJustice as unknown as { outcomes: { date: string; outcome: { code: string } }[] }).outcomes.map(({ date, outcome }) => `${date} ${outcome.code}`);
};

it('are seen the moment the court pushes them, long before the next return', async () => {
  const [document] = sentenced('YOUTH_REHABILITATION_ORDER');
  expect(await push(JSON.stringify(document))).toEqual({ status: 202, answer: { faults: [] } });
  expect(await outcomes()).toEqual(['2026-11-19 YOUTH_REHABILITATION_ORDER', '2026-07-10 REFERRAL_ORDER']);
});

it('are superseded by what the court shares later about the same hearing, in whatever order it arrives', async () => {
  const [before, after] = sentenced('DETENTION_AND_TRAINING_ORDER', 'YOUTH_REHABILITATION_ORDER').map((document) => JSON.stringify(document));
  expect((await push(after ?? '')).status).toBe(202);
  expect((await push(before ?? '')).status).toBe(202);
  expect((await push(before ?? '')).status).toBe(202);
  expect(await outcomes()).toEqual(['2026-11-19 YOUTH_REHABILITATION_ORDER', '2026-07-10 REFERRAL_ORDER']);
});

it('are turned away unsigned, signed by another, signed for another body, or too long ago', async () => {
  const body = JSON.stringify(sentenced('REFERRAL_ORDER')[0]);
  for (const signature of [null, 'nonsense', sign(body, 'another secret of some thirty characters', now()), sign(`${body} `, SECRET, now()), sign(body, SECRET, now() - 400), sign(body, SECRET, now() + 400)]) {
    expect(await push(body, signature)).toEqual({ status: 401, answer: { error: 'A signature over this body is needed' } });
  }
  expect(await outcomes()).toEqual(['2026-07-10 REFERRAL_ORDER']);
});

it.each([['what is not JSON', '{"hearing":'], ['another document', '{"sharedTime":"2026-11-19T10:00:00Z"}'], ['a prototype', '{"__proto__":{},"hearing":{}}'], ['nothing', '']])(
  'that are %s are turned away with what is wrong', async (_case, body) => {
    const { status, answer } = await push(body);
    expect(status).toBe(422);
    expect(Array.isArray(answer.faults)).toBe(true);
  });

it('with one bad part are taken, and the part is named to the sender', async () => {
  const document = structuredClone(sentenced('REFERRAL_ORDER')[0]) as { hearing: { prosecutionCases: { defendants: { offences: { judicialResults: Record<string, unknown>[] }[] }[] }[] } };
  delete document.hearing.prosecutionCases[0]?.defendants[1]?.offences[0]?.judicialResults[0]?.['label'];
  expect(await push(JSON.stringify(document))).toEqual({
    status: 202,
    answer: { faults: [{ document: 'court-results', path: '/hearing/prosecutionCases/0/defendants/1/offences/0/judicialResults/0', reason: 'must have required property \'label\'' }] },
  });
});

it('are to be sent again while the document store does not answer', async () => {
  await store.stop();
  expect((await push(JSON.stringify(sentenced('REFERRAL_ORDER')[0]))).status).toBe(503);
});

it('cannot be pushed where no secret is agreed, nor more than 5 MB at once', async () => {
  expect((await push(' '.repeat(5_000_001))).status).toBe(413);
  const closed = await serveYouthJustice(store.url);
  expect((await fetch(`${closed.url}/court-results`, { method: 'POST' })).status).toBe(404);
  await closed.close();
});
