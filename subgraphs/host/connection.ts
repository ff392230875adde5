import { GraphQLError } from 'graphql';
import { PageInfo } from '#schema/objects/page-info';

export interface Edge<Node> {
  readonly node: Node;
  readonly cursor: string;
}

export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly pageInfo: PageInfo;
}

export interface Page {
  readonly first: number;
  readonly after?: string | null | undefined;
}

const LARGEST_PAGE = 200;

/** A page of a list that is already in memory and in order. `keyOf` gives each entry's cursor: opaque, stable, unique. */
export function connectionOf<Node>(ordered: readonly Node[], { first, after }: Page, keyOf: (node: Node) => string): Connection<Node> {
  if (first < 1 || first > LARGEST_PAGE) throw badInput(`"first" is from 1 to ${LARGEST_PAGE}`);
  const cursors = ordered.map((node) => Buffer.from(keyOf(node)).toString('base64url'));
  const start = after ? cursors.indexOf(after) + 1 : 0;
  if (after && start === 0) throw badInput('"after" is not a cursor of this list; start again without it');
  const edges = ordered.slice(start, start + first).map((node, index) => ({ node, cursor: cursors[start + index] ?? '' }));
  return {
    edges,
    pageInfo: Object.assign(new PageInfo(), {
      hasNextPage: start + first < ordered.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    }),
  };
}

/** An error whose message is ours and safe to show: the gateway passes on messages of this code only. */
export const badInput = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
