import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnySchemaObject } from 'ajv';

/** The JSON Schema of the policy's files: the one an editor uses, too. */
export const fileSchema = JSON.parse(readFileSync(join(__dirname, '../schema/policy-file.json'), 'utf8')) as AnySchemaObject & {
  readonly properties: Readonly<Record<string, unknown>>;
};
