import { Ctx, Field, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import { Coded } from '#schema/objects/coded';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { ASSESSMENT_FACTOR, type FactorCategory } from '#schema/vocabulary/social-care/assessment-factor';
import { coded } from '#schema/vocabulary/social-care/code-list';
import type { SocialCareContext } from '#subgraphs/social-care/loaders';
import type { AboutChild } from '#subgraphs/social-care/section/about-child';

@ObjectType({ description: 'Something that an assessment found.', simpleResolvers: true })
export class IdentifiedFactor {
  @Category('as-parent')
  @Field(() => Coded, { description: 'The factor, 1A to 24A.' })
  factor!: Coded;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The latest assessment that found it.' })
  identified!: string | null;
}

/**
 * What assessments found, each field of its own category: a viewer who may know of a child's need is not told of a
 * parent's illness. Each field that is asked is one question to the case system, for its own codes alone.
 */
@ObjectType({ description: 'What assessments found of a child, and of those around the child, apart.' })
export class AssessmentFactors implements AboutChild {
  readonly ofChild!: ChildId;
  readonly personId!: string;

  @Category('child-in-need')
  @Field(() => [IdentifiedFactor], { nullable: true, description: 'Caring responsibilities, private fostering, behaviour, other needs.' })
  needs(@Ctx() context: SocialCareContext): Promise<IdentifiedFactor[]> {
    return this.found('child-in-need', context);
  }

  @Category('physical-health')
  @Field(() => [IdentifiedFactor], { nullable: true, description: 'The child’s disability or illness.' })
  disabilityOrIllness(@Ctx() context: SocialCareContext): Promise<IdentifiedFactor[]> {
    return this.found('physical-health', context);
  }

  @Category('child-mental-health')
  @Field(() => [IdentifiedFactor], { nullable: true, description: 'The child’s mental health.' })
  mentalHealth(@Ctx() context: SocialCareContext): Promise<IdentifiedFactor[]> {
    return this.found('child-mental-health', context);
  }

  @Category('child-substance-use')
  @Field(() => [IdentifiedFactor], { nullable: true, description: 'The child’s alcohol or drug misuse.' })
  substanceUse(@Ctx() context: SocialCareContext): Promise<IdentifiedFactor[]> {
    return this.found('child-substance-use', context);
  }

  @Category('self-harm-risk')
  @Field(() => [IdentifiedFactor], { nullable: true, description: 'Self-harm.' })
  selfHarm(@Ctx() context: SocialCareContext): Promise<IdentifiedFactor[]> {
    return this.found('self-harm-risk', context);
  }

  @Category('exploitation-missing')
  @Field(() => [IdentifiedFactor], { nullable: true, description: 'Going missing, exploitation, trafficking, gangs.' })
  exploitation(@Ctx() context: SocialCareContext): Promise<IdentifiedFactor[]> {
    return this.found('exploitation-missing', context);
  }

  @Category('abuse-enquiries')
  @Field(() => [IdentifiedFactor], { nullable: true, description: 'Abuse or neglect.' })
  abuseOrNeglect(@Ctx() context: SocialCareContext): Promise<IdentifiedFactor[]> {
    return this.found('abuse-enquiries', context);
  }

  @Category('looked-after')
  @Field(() => [IdentifiedFactor], { nullable: true, description: 'That the child seeks asylum without family.' })
  unaccompanied(@Ctx() context: SocialCareContext): Promise<IdentifiedFactor[]> {
    return this.found('looked-after', context);
  }

  @Category('domestic-abuse')
  @Field(() => [IdentifiedFactor], { nullable: true, description: 'Domestic abuse, whoever its subject.' })
  domesticAbuse(@Ctx() context: SocialCareContext): Promise<IdentifiedFactor[]> {
    return this.found('domestic-abuse', context);
  }

  @Category('parent-mental-health')
  @Field(() => [IdentifiedFactor], { nullable: true, description: 'A parent’s or carer’s mental health, disability or illness.' })
  parentHealth(@Ctx() context: SocialCareContext): Promise<IdentifiedFactor[]> {
    return this.found('parent-mental-health', context);
  }

  @Category('parent-substance-misuse')
  @Field(() => [IdentifiedFactor], { nullable: true, description: 'A parent’s or carer’s alcohol or drug misuse.' })
  parentSubstanceMisuse(@Ctx() context: SocialCareContext): Promise<IdentifiedFactor[]> {
    return this.found('parent-substance-misuse', context);
  }

  @Category('third-party')
  @Field(() => [IdentifiedFactor], { nullable: true, description: 'Of another person at home.' })
  othersAtHome(@Ctx() context: SocialCareContext): Promise<IdentifiedFactor[]> {
    return this.found('third-party', context);
  }

  private async found(category: FactorCategory, { loaders }: SocialCareContext): Promise<IdentifiedFactor[]> {
    const newestFirst = await loaders.factors(category, this.personId);
    const latest = new Map<string, string | null>();
    for (const { codes, authorised, from } of newestFirst) {
      for (const code of codes.map((written) => written.toUpperCase())) if (!latest.has(code)) latest.set(code, authorised ?? from);
    }
    return [...latest].flatMap(([code, identified]) => {
      const factor = coded(ASSESSMENT_FACTOR, code);
      return factor ? [Object.assign(new IdentifiedFactor(), { factor, identified })] : [];
    });
  }
}
