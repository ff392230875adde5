import { mkdtempSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childNamed, generatePopulation } from '#demo/population/generate';
import type { DemoChild, Population } from '#demo/population/model';
import { startEducationDrop } from '#demo/stand-ins/education-drop/education-drop';
import { createEducationSubgraph } from '#subgraphs/education/subgraph';
import { serveSubgraph } from '#subgraphs/host/serve-subgraph';
import { TEST_GRANT_KEY } from '#test/conformance/ask-subgraph';
import { capturedLog } from '#test/conformance/captured-log';
import { defineSubgraphSuite, type SubgraphUnderTest } from '#test/conformance/subgraph-suite';

const folder = join(mkdtempSync(join(tmpdir(), 'education-conformance-')), 'drop');
afterAll(() => rm(join(folder, '..'), { recursive: true, force: true }));

/** Amira, with a plan besides all she has: something in every category. */
function withAPlan(population: Population): { readonly population: Population; readonly amira: DemoChild } {
  const found = childNamed(population, 'amira');
  if (!found.education) throw new Error('Amira goes to school');
  const amira: DemoChild = { ...found, education: { ...found.education, ehcPlan: { from: '2025-02-03', reviewDue: '2027-02-03' } } };
  return { amira, population: { ...population, children: population.children.map((child) => (child.id === amira.id ? amira : child)) } };
}

async function start(): Promise<SubgraphUnderTest> {
  const { population, amira } = withAPlan(generatePopulation('2026-11-21'));
  await startEducationDrop(population, { folder });
  const captured = capturedLog();
  const subgraph = await createEducationSubgraph({ folder, scanEvery: 200, onChange: (figures) => captured.log.info(figures) });
  const running = await serveSubgraph(subgraph, { port: 0, grantKey: () => TEST_GRANT_KEY, log: captured.log });
  return {
    running,
    knownChild: { id: amira.id, reference: { educationReference: amira.identifiers.upn ?? '' }, personal: amira.names.flatMap(({ given, family }) => [...given, family]) },
    requestLog: { get length() { return Object.values(subgraph.drop.reads).reduce((sum, count) => sum + count, 0); } },
    logs: captured.text,
    stopSource: () => rename(folder, `${folder}.away`),
    startSource: () => rename(`${folder}.away`, folder),
  };
}

defineSubgraphSuite('education', start);
