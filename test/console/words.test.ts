import { resolve } from 'node:path';
import { loadPolicy } from '#policies/load-policy';
import { categories } from '#console/words/categories';

it('the console calls every class of information that it names as the rules do', () => {
  const rules = new Map(loadPolicy(resolve(__dirname, '../../policies')).categories.map(({ id, label, tier }) => [id as string, { label: label.replaceAll("'", '’'), tier }]));
  expect(categories.map(({ id, label, tier }) => ({ id, label, tier }))).toEqual(categories.map(({ id }) => ({ id, ...rules.get(id) })));
});
