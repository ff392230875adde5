import { indexChildren } from '#bench/matching/index-children';
import { matchingSet, WHOLE } from '#bench/matching/matching-set';
import { printed, qualityOf } from '#bench/matching/quality';
import { committedTruth, truthOf } from '#bench/matching/truth';
import { describeHub } from '#test/hub/hub-for-tests';

/** A part of the set that a unit test has time for; the campaign asks for the whole, MATCHING_RECORDS=20000. */
const RECORDS = Number(process.env['MATCHING_RECORDS'] ?? 2_000);

it('the generator makes the records whose truth is committed', () => expect(truthOf(matchingSet(WHOLE, WHOLE)) === committedTruth()).toBe(true));

describeHub('matching records of known truth', (open) => {
  it('links nobody wrongly, and overlooks almost nobody', async () => {
    const set = matchingSet(RECORDS, RECORDS);
    const store = await open();
    await indexChildren(store, set.children);
    const quality = await qualityOf(store, set);
    await store.destroy();
    if (process.env['MATCHING_RECORDS']) process.stdout.write(printed(quality));
    expect(quality.all.wrong).toBe(0);
    expect(quality.precision).toBeGreaterThanOrEqual(0.999);
    expect(quality.recall).toBeGreaterThanOrEqual(0.97);
  }, 300_000);
});
