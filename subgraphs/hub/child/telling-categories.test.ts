import { resolve } from 'node:path';
import { loadPolicy } from '#policies/load-policy';
import { classOfStatement, TELLING_CATEGORIES } from '#subgraphs/hub/child/telling-categories';

// The hub may not know the policy's rules (a subgraph imports none); that it means the same words is tested here.
const { categories } = loadPolicy(resolve(__dirname, '../../../policies'));

it('the hub takes exactly those classes for telling that the policy marks as sensitive in that they exist', () => {
  expect([...TELLING_CATEGORIES].sort()).toEqual(categories.flatMap(({ id, existenceSensitive }) => (existenceSensitive ? [String(id)] : [])).sort());
});

it('a statement about a telling class is shown as of that class, and any other as of consents', () => {
  for (const { id, existenceSensitive } of categories) expect([id, classOfStatement([id])]).toEqual([id, existenceSensitive ? id : 'wishes-consent']);
});
