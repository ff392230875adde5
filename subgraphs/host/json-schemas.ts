import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Report } from '#subgraphs/host/rejection';

/** Where in which document something stands. */
export interface Place {
  readonly document: string;
  /** JSON Pointer. */
  readonly path: string;
}

export interface Schemas {
  /** The value as `Shape` where its schema accepts it; null, and a report, where not. */
  accept<Shape>(name: string, value: unknown, place: Place, report: Report): Shape | null;
  /** The good ones of a list; each bad one is reported. An absent list is empty. */
  acceptEach<Shape>(name: string, list: readonly unknown[] | undefined, place: Place, report: Report): readonly Placed<Shape>[];
}

export interface Placed<Shape> {
  readonly value: Shape;
  readonly place: Place;
}

/** The JSON Schemas (draft 07) of a folder, each by its file's name without `.json`. */
export function schemasIn(folder: string): Schemas {
  const ajv = addFormats(new Ajv({ allowUnionTypes: true }));
  const validators = new Map(
    readdirSync(folder).map((file) => [basename(file, '.json'), ajv.compile(JSON.parse(readFileSync(join(folder, file), 'utf8')) as object)]),
  );
  const accept: Schemas['accept'] = (name, value, place, report) => {
    const validate = validators.get(name);
    if (!validate) throw new Error(`There is no schema ${name} in ${folder}`);
    return accepted(validate, value, place, report);
  };
  return {
    accept,
    acceptEach: <Shape>(name: string, list: readonly unknown[] | undefined, place: Place, report: Report) =>
      (list ?? []).flatMap((value, index) => {
        const inList = { ...place, path: `${place.path}/${index}` };
        const accepted = accept<Shape>(name, value, inList, report);
        return accepted === null ? [] : [{ value: accepted, place: inList }];
      }),
  };
}

function accepted<Shape>(validate: ValidateFunction, value: unknown, { document, path }: Place, report: Report): Shape | null {
  if (validate(value)) return value as Shape;
  for (const error of validate.errors ?? []) report({ document, path: `${path}${error.instancePath}`, reason: error.message ?? error.keyword });
  return null;
}
