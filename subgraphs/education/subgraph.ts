import { openEducationDrop, type EducationDrop, type EducationDropOptions } from '#subgraphs/education/drop/education-drop';
import { educationGraph } from '#subgraphs/education/graph';
import { educationLoaders } from '#subgraphs/education/loaders';
import type { Subgraph } from '#subgraphs/host/serve-subgraph';

export interface EducationSubgraph extends Subgraph {
  /** The client, for reports, and for tests that ask what was read. */
  readonly drop: EducationDrop;
}

/** The education subgraph over a drop folder. Resolves when what lies in the folder has been read. */
export async function createEducationSubgraph(options: EducationDropOptions): Promise<EducationSubgraph> {
  const drop = await openEducationDrop(options);
  return {
    drop,
    faces: [{ name: 'education', ...educationGraph, loaders: () => educationLoaders(drop) as never }],
    ready: () => drop.ready(),
    close: () => drop.close(),
  };
}
