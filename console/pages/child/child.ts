import type { ChildPageQuery } from '#console/graph/generated/graphql';

/** The child as the first screen asks. Whatever is null is not known, or not shown: the sections' states say which. */
export type Child = NonNullable<ChildPageQuery['child']>;

export interface Asking {
  readonly childId: string;
  readonly askedAt: Date;
  readonly onRetry: () => void;
}
