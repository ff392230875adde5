import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { AssessmentEntry, AssessmentSignature, CommonAssessment } from '#subgraphs/hub/assessment/common-assessment';
import { Child } from '#subgraphs/hub/child/child';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';

@Resolver(() => Child)
export class AssessmentOfChild {
  @Category('wishes-consent')
  @FieldResolver(() => CommonAssessment, { nullable: true, description: 'The latest common assessment, under way or completed.' })
  async assessment(@Root() child: Child, @Ctx() context: HubContext): Promise<CommonAssessment | null> {
    return (await this.assessments(child, context))[0] ?? null;
  }

  @Category('wishes-consent')
  @FieldResolver(() => [CommonAssessment], { nullable: true, description: 'Every common assessment, the newest first: each starts from the one before.' })
  async assessments(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<CommonAssessment[]> {
    return (await loaders.assessments.load(id)).map(({ name, role, agency, phone, email, ...row }) => Object.assign(new CommonAssessment(), {
      ofChild: id, id: row.id, version: row.version, startedAt: row.started_at, buildsOn: row.builds_on, completedAt: row.completed_at,
      startedBy: name === null ? null : { name, role, agency, phone, email },
    }));
  }
}

@Resolver(() => CommonAssessment)
export class ContentOfAssessment {
  @Category('as-parent')
  @FieldResolver(() => [AssessmentEntry], { description: 'Strengths, needs and voices by domain, as far as the class of information of each may be seen.' })
  async entries(@Root() { id, ofChild }: CommonAssessment, @Ctx() { loaders }: HubContext): Promise<AssessmentEntry[]> {
    return (await loaders.assessmentEntries.load(ofChild))
      .filter(({ assessment_id }) => assessment_id === id)
      .map(({ domain, kind, category, words, carried_over }) => ({ ofChild, domain, kind, category, words, carriedOver: carried_over }));
  }

  @Category('as-parent')
  @FieldResolver(() => [AssessmentSignature], { description: 'Who read it and agreed, or did not.' })
  async signatures(@Root() { id }: CommonAssessment, @Ctx() { loaders }: HubContext): Promise<AssessmentSignature[]> {
    return (await loaders.signatures.load(id)).map(({ name, capacity, agrees, comment, signed_on }) => ({ name, capacity, agrees, comment, signedOn: signed_on }));
  }
}
