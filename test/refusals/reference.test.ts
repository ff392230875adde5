import { readFileSync } from 'node:fs';
import { LEVELS, type Level } from '#schema/level';
import { graphModel, type GraphModel } from '#gateway/supergraph/graph-model';
import { gatewayConfig } from '#gateway/config';
import { type RunningGateway, startGateway } from '#gateway/start-gateway';
import { type Federation, startFederation } from '#test/federation/start-federation';
import { type Dice, diceOf } from '#test/fuzz/dice';
import { populationWithCanaries } from '#test/refusals/canaries';
import { comparedPart, naively, occasions } from '#test/refusals/naive-reference';
import { openPolicy, policyWithLevels } from '#test/refusals/open-policy';
import { PATIENCE, STARTING } from '#test/refusals/range';
import { WHOLE } from '#test/refusals/whole-child';

const ROUNDS = Number(process.env['REFUSAL_ROUNDS'] ?? 10);
/** Each question is asked under so many policies, of children by chance. */
const POLICIES_EACH = 5;
const SEED = Number(process.env['REFUSAL_SEED'] ?? 11);
const WHILE_THEY_ASK = 7_200_000;

type Child = Readonly<Record<string, unknown>>;

let federation: Federation;
let model: GraphModel;
let decided: RunningGateway;
let levels: ReadonlyMap<string, Level> = new Map();
const levelOf = (category: string): Level => levels.get(category) ?? 'NONE';
/** Everything of a child there is for a viewer, fetched once: nothing changes meanwhile. */
const everything = new Map<string, Promise<Child>>();
let open: RunningGateway;

beforeAll(async () => {
  federation = await startFederation({ population: populationWithCanaries(new Date().toISOString().slice(0, 10)), patience: 20_000, scanEvery: 60_000, environment: PATIENCE });
  const config = gatewayConfig(federation.environment);
  model = graphModel(readFileSync(config.supergraph, 'utf8'));
  open = await startGateway(config, openPolicy);
  // The policy changes with every question: nothing is remembered of the last.
  decided = await startGateway({ ...config, factsMaxAgeMs: 0 }, () => policyWithLevels(levelOf));
}, STARTING);
afterAll(async () => {
  await Promise.all([open.close(), decided.close()]);
  await federation.close();
});

/** Fields of a child with all that is below them, as they stand in `WHOLE`; the first two hundred of a timeline. */
const FIELDS: readonly string[] = fieldsIn(WHOLE.slice(1, -1).trim()).map((field) => field.replace(/^timeline /, 'timeline(first: 200) ')).filter((field) => !field.startsWith('disclosure'));

/** Selections of one level, each with its braces. */
function fieldsIn(selection: string): string[] {
  const fields: string[] = [];
  let depth = 0;
  for (const word of selection.split(/\s+/)) {
    if (word === '{') depth += 1;
    if (depth > 0 || word === '{') fields[fields.length - 1] += ` ${word}`;
    else fields.push(word);
    if (word === '}') depth -= 1;
  }
  return fields;
}

const randomFields = (dice: Dice): readonly string[] => [...new Set([...dice.some(FIELDS, 0.35), dice.pick(FIELDS)])];

const randomLevels = (dice: Dice, categories: readonly string[]): ReadonlyMap<string, Level> => {
  const generous = dice.chance(0.5) ? 0.7 : 0.3;
  return new Map(categories.map((category) => [category, category === 'identity' ? 'DETAIL' : dice.chance(generous) ? dice.pick(['SUMMARY', 'DETAIL'] as const) : dice.pick(LEVELS)]));
};

async function ask(gateway: RunningGateway, viewer: string, fields: readonly string[], id: string): Promise<Child> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${await federation.tokenFor(viewer)}`, 'x-purpose': 'direct_support' },
    body: JSON.stringify({ query: `query($id: ID!) { child(id: $id) { ${fields.join(' ')} } }`, variables: { id } }),
  });
  const { data, errors } = (await response.json()) as { data: { child: Child }; errors?: unknown };
  expect([response.status, errors]).toEqual([200, undefined]);
  return data.child;
}

/** What there is of these fields, as if they alone had been asked. */
async function there(viewer: string, fields: readonly string[], id: string): Promise<Child> {
  const key = `${viewer} ${id}`;
  const whole = everything.get(key) ?? ask(open, viewer, FIELDS, id);
  everything.set(key, whole);
  const names = new Set(fields.map(nameOf));
  return Object.fromEntries(Object.entries(await whole).filter(([name]) => names.has(name)));
}

const nameOf = (field: string): string => /^\w+/.exec(field)?.[0] ?? '';

it(`${ROUNDS} random questions under random policies are answered as by fetching everything and leaving out what is not reached`, async () => {
  const categories = openPolicy().categories.map(({ id }) => id as string);
  for (let round = 0; round < ROUNDS; round++) {
    const dice = diceOf(SEED + round);
    const chosen = randomFields(diceOf(SEED + Math.floor(round / POLICIES_EACH)));
    const viewer = dice.pick(['Ines Okoro', 'Tom Hale', 'Craig Dunmore']);
    const { id } = federation.child(dice.pick(['amira', 'ella', 'bethan', 'kofi', 'rowan', 'sami']));
    levels = randomLevels(dice, categories);
    const all = await there(viewer, chosen, id);
    const answer = await ask(decided, viewer, chosen, id);
    const shown = new Set(occasions(model, levelOf, 'Child', all));
    expect({ seed: SEED + round, more: occasions(model, () => 'DETAIL', 'Child', answer).filter((occasion) => !shown.has(occasion)) }).toEqual({ seed: SEED + round, more: [] });
    expect({ seed: SEED + round, child: emptyAsNull(comparedPart(model, 'Child', answer)) }).toEqual({ seed: SEED + round, child: emptyAsNull(naively(model, levelOf, 'Child', all)) });
  }
}, WHILE_THEY_ASK);

/**
 * A list all of whose entries are withheld may be empty or not there: neither says more than the other. A named group tells of several
 * classes, and the hub gives it only where all of them are given (groups.test.ts): less than the reference, and never more, as is held above.
 */
function emptyAsNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(emptyAsNull);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const part = emptyAsNull(inner);
    return part === null || key === 'pageInfo' || key === 'groups' ? [] : [[key, part] as const];
  });
  return entries.length === 0 ? null : Object.fromEntries(entries);
}
