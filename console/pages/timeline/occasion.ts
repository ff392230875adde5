import type { TimelinePageQuery } from '#console/graph/generated/graphql';

type Timeline = NonNullable<NonNullable<TimelinePageQuery['child']>['timeline']>;

/** One occasion on which an agency met, or met about, the child. */
export type Occasion = Timeline['edges'][number]['node'];

/** Days since 1970: what the picture is drawn by. */
export const dayNumber = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000);

export const dateOfDay = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
