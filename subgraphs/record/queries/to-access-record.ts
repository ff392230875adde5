import { type Level, LEVELS } from '#schema/level';
import type { ChildAccess, NamedAttributes } from '#record/access-record';
import { recordInWords } from '#record/ask/record-in-words';
import type { StoredRecord } from '#record/read-record';
import type { Rulebook } from '#record/register/rulebook';
import type { AccessOfChild } from '#subgraphs/record/objects/access-of-child';
import type { AccessRecord } from '#subgraphs/record/objects/access-record';

/** A record of the chain as the graph tells it. */
export function toAccessRecord(book: Rulebook, { sequence, hash, record }: StoredRecord): AccessRecord {
  const { operation, children, askedAbout, subgraphs, ...plain } = record;
  return {
    ...plain, sequence, hash, sentence: recordInWords(book, record),
    operationName: operation.name, operationKind: operation.kind, operationHash: operation.hash,
    children: children.map((child) => toAccessOfChild(book, child)),
    askedOfTheRecord: askedAbout.length > 0,
    subgraphs: Object.entries(subgraphs).map(([name, asked]) => ({ name, children: asked })),
  };
}

function toAccessOfChild({ english }: Rulebook, child: ChildAccess): AccessOfChild {
  const { attributes = {}, bases = [], relations = [], consents = [], breakGlass } = child;
  return {
    pseudonym: child.child, decisionId: child.decisionId, found: child.found,
    relation: wordsOf(attributes, 'relation'), basis: wordsOf(attributes, 'basis'),
    cases: bases, involvements: relations, consents,
    emergency: breakGlass ? { id: breakGlass.id, until: breakGlass.until ?? null } : null,
    categories: child.categories.map(({ category, asked, level, given, unavailable, rules, nearMisses }) =>
      ({ category, label: english.category(category), asked: asked === undefined ? null : levelIn(asked), level: levelIn(level), given, unavailable: unavailable === true, rules, nearMisses })),
    fields: Object.entries(child.fields).map(([coordinate, shown]) => ({ coordinate, shown })),
  };
}

const wordsOf = (attributes: NamedAttributes, name: string): readonly string[] => [attributes[name] ?? []].flat();

const levelIn = (word: string): Level => LEVELS.find((level) => level === word) ?? 'NONE';
