import { join } from 'node:path';
import { categoryId } from '#schema/ids';
import { Cast } from '#policies/cast';
import { compile } from '#policies/compiler/compile';
import { compileDirectory } from '#policies/load-policy';
import { createPolicy } from '#policies/policy';
import { decisionsIn, replay } from '#policies/replay';

const { compiled, hash } = compileDirectory(join(__dirname));
const cast = new Cast(compiled);

/** A record of access as the gateway writes it: every category of every decision of the cast. */
const log = (): string => {
  const policy = createPolicy(compiled, hash);
  return compiled.rows.castChildren.flatMap((child) => compiled.rows.castViewers.map((viewer) => {
    const decision = policy.decide(cast.request(viewer, child));
    const categories = policy.categories.map(({ id }) => ({ category: id, given: true, level: decision.levelOf(id), rules: decision.reasonsFor(id).deciding, nearMisses: [], attributes: decision.attributes(id) }));
    return JSON.stringify({ at: child.at, viewer: viewer.id, children: [{ child: 'hmac', categories }] });
  })).join('\n');
};

describe('Replaying the record of access', () => {
  it('comes out as it was under the policy that decided', () => {
    const outcome = replay(compiled, decisionsIn(log()));
    expect(outcome).toEqual({ decisions: compiled.rows.castChildren.length * compiled.rows.castViewers.length * compiled.rows.categories.length, changed: [] });
  });

  it('says what a draft would have shown, with an example and the rules before and after', () => {
    const draft = compile({ ...compiled.rows, rules: compiled.rows.rules.filter(({ id }) => id !== 'P23') });
    const { changed } = replay(draft, decisionsIn(log()));
    const identity = changed.find(({ category }) => category === 'identity');
    expect(identity).toMatchObject({ from: 'SUMMARY', to: 'NOTICE', before: ['P23'], after: ['P06'] });
    expect(identity?.example).toMatch(/^a .* asking to support the child directly/);
  });

  it('reads the rows of the chain as well, and takes a category the draft does not have for not shown', () => {
    const record = { children: [{ categories: [{ category: 'horoscope', level: 'DETAIL', rules: ['P99'], attributes: { category: 'horoscope' } }] }] };
    const { changed } = replay(compiled, decisionsIn(JSON.stringify({ sequence: 1, body: JSON.stringify(record) })));
    expect(changed).toMatchObject([{ category: 'horoscope', from: 'DETAIL', to: 'NONE', after: [] }]);
  });

  it('says which line of a log is none', () => {
    expect(() => decisionsIn('{}\n{')).toThrow('Line 2 of the log is not a JSON record.');
    expect(decisionsIn('\n')).toEqual([]);
  });

  it('keeps what a decision needs: attributes are complete for every category', () => {
    const [viewer, child] = [cast.viewer('tom')!, cast.child('amira')!];
    const decision = createPolicy(compiled, hash).decide(cast.request(viewer, child));
    expect(Object.keys(decision.attributes(categoryId('household'))).sort()).toEqual(compiled.table.vocabulary.attributes.map(({ id }) => id).sort());
  });
});
