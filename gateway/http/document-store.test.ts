import { parse } from 'graphql';
import { documentStore } from '#gateway/http/document-store';

it('keeps the documents that were asked last, and no more than it may', async () => {
  const store = documentStore(3);
  for (const name of ['a', 'b', 'c']) await store.set(name, parse(`{ ${name} }`));
  await store.get('a');
  await store.set('d', parse('{ d }'));
  expect(await Promise.all(['a', 'b', 'c', 'd'].map(async (name) => (await store.get(name)) !== undefined))).toEqual([true, false, true, true]);
  await store.delete('a');
  expect(await store.get('a')).toBeUndefined();
});
