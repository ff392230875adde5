import type { Logger } from 'pino';
import type { Coded } from '#schema/objects/coded';
import type { JsonSource } from '#subgraphs/host/ask-json';
import type { Report } from '#subgraphs/host/rejection';
import type { Subgraph } from '#subgraphs/host/serve-subgraph';
import { kept } from '#subgraphs/directory/client/kept';
import type { ListedService } from '#subgraphs/directory/client/listed-service';
import { openReferral } from '#subgraphs/directory/client/open-referral';
import { staffDirectory } from '#subgraphs/directory/client/staff-directory';
import { graphFaces } from '#subgraphs/directory/graph';
import type { DirectoryLoaders } from '#subgraphs/directory/loaders';

export interface DirectoryOptions {
  readonly url: string;
  readonly staffUrl: string;
  readonly staffToken: string;
  /** Milliseconds for one answer. */
  readonly timeout: number;
  readonly maxBytes: number;
  /** Milliseconds; see `KeepingTimes`. */
  readonly refreshAfter: number;
  readonly discardAfter: number;
  readonly log: Logger;
}

/** How many times one answer's time the whole list may take, page by page. */
const WHOLE_LIST = 10;

/** The subgraph of services and practitioners. Nothing in it is about a child. */
export function createDirectorySubgraph(options: DirectoryOptions): Subgraph {
  const { timeout, maxBytes, refreshAfter, discardAfter, log } = options;
  const report: Report = (rejection) => log.warn(rejection, 'part of a document could not be used');
  const services: JsonSource = { system: 'service directory', baseUrl: options.url, headers: {}, timeout, maxBytes };
  const staff: JsonSource = { system: 'staff directory', baseUrl: options.staffUrl, headers: { authorization: `Bearer ${options.staffToken}` }, timeout, maxBytes };

  const directory = openReferral(services, report);
  const times = { refreshAfter, discardAfter, fetchWithin: timeout * WHOLE_LIST };
  const loaders: DirectoryLoaders = {
    services: kept<readonly ListedService[]>((signal) => directory.services(signal), times),
    needs: kept<readonly Coded[]>((signal) => directory.terms(signal), times),
    staff: staffDirectory(staff, report),
  };
  const [{ name, definition }] = graphFaces;
  return {
    faces: [{ name, ...definition, loaders: () => loaders as never }],
    ready: async () => void (await loaders.services()),
    close: async () => undefined,
  };
}
