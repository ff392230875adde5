import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileDirectory } from '#policies/load-policy';
import { derivedTooMuch } from '#policies/register/derived-fields';
import { fieldRows, printFields, unclassified } from '#policies/register/fields';

const { compiled } = compileDirectory(join(__dirname, '..'));

const supergraph = (fields: string): string => `
  directive @category(id: String!, level: String = "DETAIL") on FIELD_DEFINITION
  directive @join__type(graph: join__Graph!) repeatable on OBJECT
  directive @join__field(graph: join__Graph, requires: String, external: Boolean) repeatable on FIELD_DEFINITION
  enum join__Graph { HUB SOCIAL_CARE }
  type Query { child: Child @category(id: "each-child") }
  type Child @join__type(graph: HUB) @join__type(graph: SOCIAL_CARE) { ${fields} }`;

describe('The fields of the graph', () => {
  it('are listed with category, level, tier, custodians, who answers, and from what', () => {
    const rows = fieldRows(compiled, supergraph('name: String @category(id: "identity", level: "SUMMARY") @join__field(graph: HUB)  plan: String @category(id: "child-in-need") @join__field(graph: HUB, external: true) @join__field(graph: SOCIAL_CARE, requires: "name")'));
    expect(printFields(rows)).toBe([
      'coordinate,category,level,tier,custodians,subgraphs,derivedFrom', 'Child.name,identity,SUMMARY,1,platform,hub,', 'Child.plan,child-in-need,DETAIL,2,social_care,social-care,name', 'Query.child,each-child,,,,,', '',
    ].join('\r\n'));
  });

  it('are refused without a category, or with one the policy does not have', () => {
    const rows = fieldRows(compiled, supergraph('name: String  mood: String @category(id: "mood")'));
    expect(unclassified(compiled, rows)).toEqual(['Child.mood has the category "mood", which the policy does not have.', 'Child.name has no category.']);
  });

  it('are never shown to more than what they are worked out from (I13)', () => {
    const worked = (category: string): string => supergraph(`diagnosis: String @category(id: "child-mental-health") @join__field(graph: HUB)  score: Int @category(id: "${category}") @join__field(graph: SOCIAL_CARE, requires: "diagnosis")`);
    expect(derivedTooMuch(compiled, fieldRows(compiled, worked('child-mental-health')))).toEqual([]);
    expect(derivedTooMuch(compiled, fieldRows(compiled, worked('school'))).join()).toMatch(/^Child.score is worked out from Child.diagnosis, and would be shown to more. /);
  });

  const file = join(__dirname, '../../schema/supergraph.graphql');
  it('of the composed graph are all classified, and none exceeds what it is worked out from', () => {
    const rows = fieldRows(compiled, readFileSync(file, 'utf8'));
    expect(rows.length).toBeGreaterThan(300);
    expect([...unclassified(compiled, rows), ...derivedTooMuch(compiled, rows)]).toEqual([]);
  });
});
