import { type ChildId, childId, policyVersion } from '#schema/ids';
import { grantKey } from '#gateway/access/grant-key';
import { type GrantClaims, grantSigner } from '#gateway/access/sign-grant';
import { inProcessReplayGuard } from '#subgraphs/host/replay-guard';
import { grantVerifier, operationHash } from '#subgraphs/host/verify-grant';

const SECRET = 'a secret for tests of more than thirty-two characters';
const OPERATION = '{__typename}';

const claims = (change: Partial<GrantClaims> = {}): GrantClaims => ({
  subgraph: 'health', operation: OPERATION, viewer: null, purpose: 'direct_support', policyVersion: policyVersion('v1'),
  children: { [childId('amira')]: { 'safety-alerts': 'DETAIL' } } as Record<ChildId, { readonly 'safety-alerts': 'DETAIL' }>, own: {}, ...change,
});

const door = (subgraph = 'health') => grantVerifier(subgraph, grantKey(SECRET, subgraph), inProcessReplayGuard());

it('opens the door of the subgraph it is for, once, for its one operation', async () => {
  const verify = door();
  const grant = grantSigner(SECRET)(claims());
  expect(await verify(grant, operationHash(OPERATION))).toMatchObject({ grant: { aud: 'health', children: { amira: { 'safety-alerts': 'DETAIL' } } } });
  expect(await verify(grant, operationHash(OPERATION))).toEqual({ refused: 'used before' });
});

it.each([
  ['another operation', door(), grantSigner(SECRET)(claims()), operationHash('{other}')],
  ['another subgraph', door('education'), grantSigner(SECRET)(claims()), operationHash(OPERATION)],
  ['another gateway', door(), grantSigner(`${SECRET}!`)(claims()), operationHash(OPERATION)],
  ['a minute later', door(), grantSigner(SECRET, () => Date.now() - 60_000)(claims()), operationHash(OPERATION)],
])('does not open it for %s', async (_case, verify, grant, operation) => {
  expect(await verify(grant, operation)).toHaveProperty('refused');
});

it('cannot be written by one subgraph for another', async () => {
  expect(grantKey(SECRET, 'health')).not.toBe(grantKey(SECRET, 'education'));
  expect(grantKey(SECRET, 'health')).toMatch(/^[0-9a-f]{64}$/);
});

it('says "facts" for questions about facts', async () => {
  expect(await door()(grantSigner(SECRET)(claims({ operation: 'facts' })), 'facts')).toHaveProperty('grant');
});
