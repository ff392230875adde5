import { rememberTokens } from '#gateway/identity/remember-tokens';
import type { VerifiedToken } from '#gateway/identity/verify-token';

/** A verifier that counts; its clock is the test's. */
function remembering(verified: (token: string) => VerifiedToken, most = 100) {
  const clock = { now: 1_000_000 };
  const asked: string[] = [];
  const verify = rememberTokens(async (token) => { asked.push(token); return verified(token); }, { maxAgeMs: 30_000, most, now: () => clock.now });
  return { verify, asked, clock };
}

const until = (exp: number) => (token: string): VerifiedToken => ({ outcome: 'verified', claims: { sub: token, exp } });

it('verifies a token once, and again when its half minute is over', async () => {
  const { verify, asked, clock } = remembering(until(9_999));
  const first = await verify('ines');
  expect(await verify('ines')).toBe(first);
  clock.now += 29_999;
  await verify('ines');
  expect(asked).toEqual(['ines']);
  clock.now += 1;
  await verify('ines');
  expect(asked).toEqual(['ines', 'ines']);
});

it('never remembers a token beyond its own end', async () => {
  const { verify, asked, clock } = remembering(until(1_001));
  await verify('ines');
  clock.now = 1_001_000;
  await verify('ines');
  expect(asked).toHaveLength(2);
});

it('remembers nothing that was refused, and not that the issuer was away', async () => {
  for (const outcome of ['invalid', 'issuer_unavailable'] as const) {
    const { verify, asked } = remembering(() => ({ outcome }));
    await verify('ines');
    await verify('ines');
    expect(asked).toHaveLength(2);
  }
});

it('takes no token for another, and forgets the oldest where there are too many', async () => {
  const { verify, asked } = remembering(until(9_999), 2);
  for (const token of ['ines', 'tom', 'ines', 'tom', 'ada', 'ines']) expect(await verify(token)).toMatchObject({ claims: { sub: token } });
  expect(asked).toEqual(['ines', 'tom', 'ada', 'ines']);
});
