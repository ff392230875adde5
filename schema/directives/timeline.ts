import { DirectiveLocation, GraphQLDirective } from 'graphql';
import { Directive } from 'type-graphql';

/**
 * Marks an agency section's field of type `[TimelineEntry!]` with arguments `from` and `to` as a source of
 * `Child.timeline`. The gateway asks every marked field and merges what comes, so that a new agency's occasions join
 * the timeline by this word alone, and no agency's entries pass through another's subgraph.
 */
export const timelineDirective = new GraphQLDirective({
  name: 'timeline',
  description: 'A source of `Child.timeline`.',
  locations: [DirectiveLocation.FIELD_DEFINITION],
});

/** `@timeline` for type-graphql. */
export const TimelineSource = (): MethodDecorator & PropertyDecorator => Directive('@timeline') as MethodDecorator & PropertyDecorator;
