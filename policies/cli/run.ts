import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type CompiledDirectory, compileDirectory, type LoadOptions } from '#policies/load-policy';

/** What every command of the policy's command line is given. */
export interface Surroundings {
  readonly write: (text: string) => void;
  readonly fail: () => void;
  /** The folder of the project. */
  readonly project: string;
  readonly now: () => Date;
}

/** Options that stand before the command: which policy, and whether to answer in JSON. */
export interface CommonOptions {
  readonly policy: string;
  readonly additional: readonly string[];
  readonly json: boolean;
}

export const commonOptions = (command: Command): CommonOptions => command.optsWithGlobals<CommonOptions>();

/** The policy a command is about: its rows, approved or not. */
export const readPolicy = (surroundings: Surroundings, { policy, additional }: CommonOptions): CompiledDirectory & { readonly directory: string; readonly options: LoadOptions } => {
  const directory = resolve(surroundings.project, policy);
  const options = { additional: additional.map((folder) => resolve(surroundings.project, folder)) };
  return { ...compileDirectory(directory, options), directory, options };
};

/** Answers in English, or in JSON where that was asked for. */
export const answer = ({ write }: Surroundings, { json }: CommonOptions, value: unknown, english: () => readonly string[]): void =>
  write(json ? `${JSON.stringify(value, jsonValue, 2)}\n` : `${english().join('\n')}\n`);

const jsonValue = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value);
