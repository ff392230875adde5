import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ReadSdl } from '#test/conformance/select-all';

/** What every client can ask of the graph. */
export const apiSdl: string = readFileSync(resolve(__dirname, '../../schema/api.graphql'), 'utf8');

const sdl = new ReadSdl(apiSdl);

/** Every field of a child, of every section, of everything below. */
export const WHOLE = sdl.selectAll('Child');

export const wholeChild = `query Whole($id: ID!) { child(id: $id) ${WHOLE} }`;
