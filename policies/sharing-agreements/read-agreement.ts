import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type AnySchemaObject, type ErrorObject, type ValidateFunction } from 'ajv';
import { LineCounter, type Node, parseDocument } from 'yaml';
import type { SharingAgreement } from '#policies/sharing-agreements/agreement';
import { didYouMean } from '#policies/load/check-shape';
import { type Problem, PolicyProblems } from '#policies/load/problem';

/** RFC 3339, with an offset. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

const schema = JSON.parse(readFileSync(join(__dirname, 'agreement-schema.json'), 'utf8')) as AnySchemaObject;
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, verbose: true });
ajv.addFormat('date-time', (text: string) => MOMENT.test(text) && !Number.isNaN(Date.parse(text)));
const isAgreement: ValidateFunction<SharingAgreement> = ajv.compile(schema);

/** Far above any agreement, far below what could exhaust memory. */
const LARGEST = 1_000_000;

/** `/exceptions/0/modes` as people write it: `exceptions[0].modes`. */
const pathOf = (pointer: string): string =>
  pointer.split('/').slice(1).map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`)).join('').replace(/^\./, '');

const knownKeys = ({ parentSchema }: ErrorObject): readonly string[] =>
  Object.keys((parentSchema as { readonly properties?: object } | undefined)?.properties ?? {});

const messageOf = (error: ErrorObject): string => {
  const params = error.params as Readonly<Record<string, unknown>>;
  if (error.keyword === 'required') return `it has no "${String(params['missingProperty'])}".`;
  if (error.keyword === 'additionalProperties') {
    const stray = String(params['additionalProperty']);
    return `"${stray}" is not something it can have.${didYouMean(stray, knownKeys(error))}`;
  }
  const { description } = (error.parentSchema ?? {}) as { readonly description?: string };
  if (error.keyword === 'pattern' && description !== undefined) return `it must be: ${description}`;
  if (error.keyword === 'format') return 'it must be a moment with its offset, such as 2026-06-30T23:59:59Z: a bare date would end at its first moment.';
  return `it ${error.message ?? 'is not as it should be'}.`;
};

/** The alternatives of a nullable moment each complain; the first says enough. */
const worthSaying = ({ keyword, schemaPath }: ErrorObject): boolean => keyword !== 'anyOf' && !/anyOf\/1/.test(schemaPath);

/**
 * Reads an agreement from JSON. Throws `PolicyProblems` with every problem at once: each says the line, and where in
 * the document by its path.
 */
export const readAgreement = (text: string, file: string): SharingAgreement => {
  if (text.length > LARGEST) throw new PolicyProblems([{ file, line: 1, message: `The file is larger than ${LARGEST} characters.` }]);
  const lines = new LineCounter();
  // JSON is read as YAML for its line numbers. Aliases, which are not JSON, are what YAML bombs are made of.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: '1.2', schema: 'json', merge: false });
  const [broken] = document.errors;
  if (broken !== undefined) throw new PolicyProblems([{ file, line: broken.linePos?.[0].line ?? 1, message: `This is not JSON: ${broken.code.toLowerCase().replaceAll('_', ' ')}.` }]);
  const value = parsedJson(text, file);
  if (isAgreement(value)) return value;
  const lineOf = (pointer: string): number => {
    const steps = pointer.split('/').slice(1).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    const node = document.getIn(steps, true) as Node | undefined;
    return lines.linePos(node?.range?.[0] ?? 0).line;
  };
  throw new PolicyProblems((isAgreement.errors ?? []).filter(worthSaying).map((error): Problem => {
    const path = pathOf(error.instancePath);
    return { file, line: lineOf(error.instancePath), message: `${path === '' ? 'the agreement' : path}: ${messageOf(error)}` };
  }));
};

const parsedJson = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new PolicyProblems([{ file, line: 1, message: 'This is not JSON.' }]);
  }
};
