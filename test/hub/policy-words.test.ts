import { resolve } from 'node:path';
import { AGENCY_WORDS, CATEGORY_TIERS, PURPOSE_WORDS } from '#schema/vocabulary/policy-words';
import { compileDirectory } from '#policies/load-policy';
import { TELLING_CATEGORIES } from '#subgraphs/hub/child/telling-categories';

describe('the words that records may hold', () => {
  const { compiled: { rows } } = compileDirectory(resolve(__dirname, '../../policies'));

  it('are the policy’s: a class of information added there is added in schema/vocabulary/policy-words.ts', () => {
    const ofChildren = rows.categories.filter(({ is }) => !is.includes('no_child'));
    expect(CATEGORY_TIERS).toEqual(Object.fromEntries(ofChildren.map(({ id, tier }) => [id, tier])));
    expect(AGENCY_WORDS).toEqual(rows.agencies.map(({ id }) => id));
    expect(PURPOSE_WORDS).toEqual(rows.purposes.map(({ id }) => id));
  });

  it('tell by themselves where the policy says that existence is sensitive', () =>
    expect([...TELLING_CATEGORIES].sort()).toEqual(rows.categories.filter(({ is }) => is.includes('existence')).map(({ id }) => id).sort()));
});
