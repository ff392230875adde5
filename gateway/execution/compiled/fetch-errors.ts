import type { FetchError } from '#gateway/execution/compiled/run';
import type { FetchDescription, JsonObject, ReportedError, SubgraphAnswer } from '#gateway/execution/compiled/subgraph-call';
import type { ClientPath } from '#gateway/execution/compiled/targets';

type PlaceInAnswer = (reported: ClientPath) => readonly ClientPath[];

/** The errors of one fetch, each placed where the client asked; one that names no place stands without a path. */
export function fetchErrors(fetch: FetchDescription, answer: SubgraphAnswer, place: PlaceInAnswer, representations = 0): FetchError[] {
  const error = (message: string, code: string | undefined, path: ClientPath | undefined, fault?: FetchError['fault']): FetchError =>
    ({ subgraph: fetch.subgraph, message, code, path, fault });

  if (answer.kind === 'fault') return [error('The subgraph could not answer', 'SUBGRAPH_UNAVAILABLE', undefined, answer.fault)];
  const reported = answer.errors.flatMap((each) => {
    const path = pathOf(each);
    const places = path ? place(path) : [];
    const at: readonly (ClientPath | undefined)[] = places.length > 0 ? places : [undefined];
    return at.map((where) => error(messageOf(each), codeOf(each), where));
  });
  return reported.length === 0 && lacksEntities(fetch, answer.data, representations) ? [error('The subgraph answered without what it was asked', 'SUBGRAPH_MALFORMED', undefined)] : reported;
}

const lacksEntities = (fetch: FetchDescription, data: JsonObject | null, representations: number): boolean => {
  if (!fetch.ofEntities) return data === null;
  const entities = data?.['_entities'];
  return !Array.isArray(entities) || entities.length !== representations;
};

const pathOf = ({ path }: ReportedError): ClientPath | undefined =>
  Array.isArray(path) && path.every((step) => typeof step === 'string' || typeof step === 'number') ? path : undefined;

const messageOf = ({ message }: ReportedError): string => (typeof message === 'string' ? message : 'The subgraph reported an error');

const codeOf = ({ extensions }: ReportedError): string | undefined => {
  const code = typeof extensions === 'object' && extensions !== null ? (extensions as { code?: unknown }).code : undefined;
  return typeof code === 'string' ? code : undefined;
};
