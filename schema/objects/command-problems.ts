import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { WorkContact } from '#schema/objects/work-contact';

@ObjectType({ description: 'One thing that is wrong with what was sent.', simpleResolvers: true })
@Directive('@shareable')
export class InputProblem {
  @Category('as-parent')
  @Field(() => String, { description: 'The field of the input: `reason`.' })
  path!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'What is wrong, for the person who typed it.' })
  message!: string;
}

@ObjectType({ description: 'What was sent cannot be used; nothing was done.', simpleResolvers: true })
@Directive('@shareable')
export class InvalidInput {
  @Category('as-parent')
  @Field(() => [InputProblem], { description: 'Everything that is wrong with it.' })
  problems!: InputProblem[];

  static at(path: string, message: string): InvalidInput {
    return Object.assign(new InvalidInput(), { problems: [{ path, message }] });
  }
}

@ObjectType({ description: 'It has changed since one last looked; nothing was done. Look again.', simpleResolvers: true })
@Directive('@shareable')
export class Stale {
  @Category('as-parent')
  @Field(() => String, { description: 'What has changed.' })
  message!: string;

  @Category('as-parent')
  @Field(() => Int, { nullable: true, description: 'The version it has now; null where it is no more.' })
  currentVersion!: number | null;

  static at(version: number | null, message = 'Someone has changed this since you last looked.'): Stale {
    return Object.assign(new Stale(), { message, currentVersion: version });
  }
}

@ObjectType({ description: 'This is not for the viewer to do; nothing was done.', simpleResolvers: true })
@Directive('@shareable')
export class NotPermitted {
  @Category('as-parent')
  @Field(() => String, { description: 'Why not, as far as the viewer may know.' })
  message!: string;

  @Category('as-parent')
  @Field(() => WorkContact, { description: 'Whom to ask.' })
  ask!: WorkContact;

  static because(message: string, ask: WorkContact): NotPermitted {
    return Object.assign(new NotPermitted(), { message, ask });
  }
}

export type Problem = InvalidInput | Stale | NotPermitted;

/** Thrown inside a change, so that nothing of it remains; answered as data. */
export class ProblemFound extends Error {
  constructor(readonly problem: Problem) {
    super('a command met a problem');
    this.name = 'ProblemFound';
  }
}
