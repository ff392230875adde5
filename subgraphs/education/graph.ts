import type { EducationLoaders } from '#subgraphs/education/loaders';
import { EducationSection } from '#subgraphs/education/objects/education-section';
import { Child, EducationOfChild } from '#subgraphs/education/resolvers/child';
import { LearningFields } from '#subgraphs/education/resolvers/learning-fields';
import { RecordFields } from '#subgraphs/education/resolvers/record-fields';
import { SchoolFields } from '#subgraphs/education/resolvers/school-fields';
import type { GraphDefinition } from '#subgraphs/host/federated-schema';

export const educationGraph: GraphDefinition<EducationLoaders> = {
  resolvers: [EducationOfChild, SchoolFields, LearningFields, RecordFields],
  orphanedTypes: [EducationSection],
  entities: [{ name: 'Child', type: Child, resolveReference: (reference: unknown) => reference }],
};

/** For printing the schema without reading a folder. */
export const graphFaces = [{ name: 'education', definition: educationGraph }] as const;
