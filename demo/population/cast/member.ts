import type { DemoChild } from '#demo/population/model';

/** A child with a name of the cast, and what one can see by them; printed in docs/demo-cast.md. */
export interface CastMember {
  readonly child: DemoChild;
  readonly shows: string;
}

export type CastStory = (today: string) => readonly CastMember[];
