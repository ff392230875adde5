import fc from 'fast-check';
import type { Rejection } from '#subgraphs/host/rejection';
import { readHearingResulted, samePnc } from '#subgraphs/youth-justice/client/read-hearing-result';
import { readReturn } from '#subgraphs/youth-justice/client/read-return';

const header = { sourceDocumentId: 'd-1', sourceReturnId: 'r-1', ypid: 'YP-1', returnStartDate: '2026-04-01', returnEndDate: '2026-06-30', signoffDate: '2026-07-12' };
const good = { type: 'transfer', item: { date: '2026-05-05', description: 'To the service of the next county' } };

it('no document makes the readers fail, and what they refuse they name', () => {
  fc.assert(fc.property(fc.jsonValue(), (document) => {
    for (const read of [readReturn, readHearingResulted]) {
      const rejections: Rejection[] = [];
      if (read(document, 'any', (rejection) => rejections.push(rejection)) === null) expect(rejections.length).toBeGreaterThan(0);
    }
  }));
});

it('bad items never cost good ones: each bad one is named, each good one is kept', () => {
  const bad = fc.oneof(fc.jsonValue().map((item) => ({ type: 'offence', item: { offenceID: 7, item } })), fc.jsonValue().map((type) => ({ type: `not ${JSON.stringify(type)}`, item: {} })));
  fc.assert(fc.property(fc.array(fc.oneof(bad, fc.constant(good))), (items) => {
    const rejections: Rejection[] = [];
    const read = readReturn({ header, items }, 'any', (rejection) => rejections.push(rejection));
    expect(read?.items).toHaveLength(items.filter((item) => item === good).length);
    expect(new Set(rejections.map(({ path }) => path.split('/')[2]))).toEqual(new Set(items.flatMap((item, index) => (item === good ? [] : [String(index)]))));
  }));
});

it('a rejection never quotes what it rejects', () => {
  const rejections: Rejection[] = [];
  readReturn({ header, items: [{ type: 'offence', item: { offenceID: 'o-1', offenceDate: 'CANARY', plea: { name: 'CANARY' } } }, { type: 'CANARY', item: {} }] }, 'any', (rejection) => rejections.push(rejection));
  expect(rejections).toHaveLength(2);
  expect(JSON.stringify(rejections)).not.toContain('CANARY');
});

it.each([['2019/0012345X', '2019/0012345X'], ['2019/0012345X', '19/0012345X'], ['2019/0012345X', '20190012345x'], ['2019/0012345X', ' 2019 / 0012345X']])('the PNC ids %s and %s are one', (one, other) =>
  expect(samePnc(one, other)).toBe(true));
it.each([['2019/0012345X', '2018/0012345X'], ['2019/0012345X', '2019/0012346X'], ['33629585-8', '33629585-9']])('the PNC ids %s and %s are two', (one, other) =>
  expect(samePnc(one, other)).toBe(false));
