import { closest, distance } from 'fastest-levenshtein';
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import { fileSchema } from '#policies/load/file-schema';
import type { Problem } from '#policies/load/problem';
import type { RawRow, RawRows } from '#policies/load/read-files';

/** The list of rows a file may hold, as the JSON Schema names them. */
const collections = Object.keys(fileSchema.properties).filter((name) => name !== 'include');

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictTypes: false }).addSchema(fileSchema, 'policy-file');
const validators = new Map<string, ValidateFunction>();

const validatorOf = (collection: string): ValidateFunction => {
  const known = validators.get(collection) ?? ajv.compile({ $ref: `policy-file#/definitions/${collection}` });
  validators.set(collection, known);
  return known;
};

const FARTHEST_SUGGESTION = 4;

/** " Did you mean ...?", where something is near. */
export const didYouMean = (word: string, words: readonly string[]): string => {
  if (words.length === 0) return '';
  const nearest = closest(word, words);
  return distance(word, nearest) <= FARTHEST_SUGGESTION ? ` Did you mean "${nearest}"?` : '';
};

/** What makes a row one of a kind: its id, for traits within what they are traits of. */
const keyOf = ({ value }: RawRow): string => {
  const { id, of } = value as { readonly id?: unknown; readonly of?: unknown };
  return `${String(of ?? '')} ${String(id)}`;
};

const idOf = ({ value }: RawRow): string =>
  typeof value === 'object' && value !== null && 'id' in value ? `${String(value.id)}: ` : '';

const messageOf = (error: ErrorObject): string => {
  const where = error.instancePath === '' ? '' : `"${error.instancePath.slice(1).replaceAll('/', '.')}" `;
  if (error.keyword === 'required') return `it has no "${String(error.params['missingProperty'])}".`;
  if (error.keyword === 'additionalProperties') return `"${String(error.params['additionalProperty'])}" is not something it can have.`;
  if (error.keyword === 'oneOf') return 'it must have exactly one of "cap", "caps", "level", "gives".';
  if (error.keyword === 'enum') return `${where}must be one of ${(error.params['allowedValues'] as readonly unknown[]).join(', ')}.`;
  return `${where}${error.message ?? 'is not as it should be'}.`;
};

/** The `oneOf` of a rule also reports what each alternative lacks; one sentence is enough. */
const worthSaying = (error: ErrorObject): boolean => !error.schemaPath.includes('/oneOf/');

const rowProblems = (collection: string, row: RawRow): readonly Problem[] => {
  const validate = validatorOf(collection);
  if (validate(row.value)) return [];
  return (validate.errors ?? []).filter(worthSaying).map((error) => ({ ...row.at, message: `${idOf(row)}${messageOf(error)}` }));
};

/** Refuses rows that are not of the shape the JSON Schema asks for. */
export const shapeProblems = (rows: RawRows): readonly Problem[] =>
  [...rows].flatMap(([collection, list]) => {
    if (collections.includes(collection)) return list.flatMap((row) => rowProblems(collection, row));
    const at = list[0]?.at ?? { file: '', line: 1 };
    return [{ ...at, message: `There is no list "${collection}" in a policy.${didYouMean(collection, collections)}` }];
  });

/** Refuses two rows of one kind with one id. */
export const duplicateProblems = (rows: RawRows): readonly Problem[] =>
  [...rows].flatMap(([collection, list]) => {
    const first = new Map<string, RawRow>();
    return list.flatMap((row) => {
      if (idOf(row) === '') return [];
      const before = first.get(keyOf(row));
      if (before === undefined) first.set(keyOf(row), row);
      return before === undefined ? [] : [{ ...row.at, message: `${idOf(row)}this id in "${collection}" is already taken at ${before.at.file}:${before.at.line}.` }];
    });
  });
