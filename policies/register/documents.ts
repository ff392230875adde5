import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printCedar } from '#policies/cedar/print-cedar';
import type { CompiledPolicy } from '#policies/compiler/compile';
import { fieldRows, printFields } from '#policies/register/fields';
import { printMatrix } from '#policies/register/matrix';
import { Register } from '#policies/register/register';

/** A document printed from the rows, and where it stands in the policy's folder. */
export interface PrintedDocument {
  readonly file: string;
  readonly text: string;
}

/** Everything that is printed from the rows and committed. `fields.csv` needs the composed graph. */
export const printDocuments = (policy: CompiledPolicy, hash: string, supergraphFile: string): readonly PrintedDocument[] => [
  { file: 'REGISTER.md', text: new Register(policy, hash).print() },
  { file: 'MATRIX.md', text: printMatrix(policy) },
  { file: 'policy.cedar', text: printCedar(policy.rows) },
  ...(existsSync(supergraphFile) ? [{ file: 'fields.csv', text: printFields(fieldRows(policy, readFileSync(supergraphFile, 'utf8'))) }] : []),
];

/** The documents that are not as the rows would print them now. */
export const staleDocuments = (directory: string, documents: readonly PrintedDocument[]): readonly string[] =>
  documents.filter(({ file, text }) => !existsSync(join(directory, file)) || readFileSync(join(directory, file), 'utf8') !== text).map(({ file }) => file);
