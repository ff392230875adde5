import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { ASSESSMENT_STAGE } from '#schema/vocabulary/education/assessment-stages';
import { coded } from '#schema/vocabulary/education/code-list';
import { SEN_PROVISION, SEN_TYPE } from '#schema/vocabulary/education/special-educational-needs';
import type { EducationLoaders } from '#subgraphs/education/loaders';
import { AssessmentResult } from '#subgraphs/education/objects/assessment-result';
import { EducationSection } from '#subgraphs/education/objects/education-section';
import { EhcPlan, SenNeed, SenSupport } from '#subgraphs/education/objects/special-needs';
import { establishmentOf } from '#subgraphs/education/resolvers/establishment-of';
import type { SubgraphContext } from '#subgraphs/host/subgraph-context';

@Resolver(() => EducationSection)
export class LearningFields {
  @Category('attainment')
  @FieldResolver(() => [AssessmentResult], { nullable: true, description: 'Results at the end of stages, the latest first.' })
  attainment(@Root() { record }: EducationSection): AssessmentResult[] | null {
    return record && record.results().map(({ stage, subject, component, result, year }) =>
      Object.assign(new AssessmentResult(), { stage: coded(ASSESSMENT_STAGE, stage), subject, component: component ?? null, result, year }));
  }

  @Category('sen-support')
  @FieldResolver(() => SenSupport, { nullable: true, description: 'Help for special educational needs; null where no school says anything.' })
  sen(@Root() { record, ofChild }: EducationSection): SenSupport | null {
    const sen = record?.sen();
    if (!sen) return null;
    return Object.assign(new SenSupport(), {
      ofChild,
      supported: sen.provision !== 'N',
      provision: coded(SEN_PROVISION, sen.provision),
      from: sen.from ?? null,
      needs: sen.needs.map(({ type, rank }) => Object.assign(new SenNeed(), { type: coded(SEN_TYPE, type), rank })),
    });
  }

  @Category('ehc-plan')
  @FieldResolver(() => EhcPlan, { nullable: true, description: 'The education, health and care plan in force, or the last there was; null where there was none.' })
  ehcPlan(@Root() { record, ofChild }: EducationSection, @Ctx() { loaders }: SubgraphContext<EducationLoaders>): EhcPlan | null {
    const plan = record?.ehcPlan();
    if (!plan) return null;
    return Object.assign(new EhcPlan(), {
      ofChild,
      from: plan.from,
      until: plan.until ?? null,
      reviewDue: plan.reviewDue ?? null,
      namedSchool: plan.namedSchool ? establishmentOf(loaders, plan.namedSchool) : null,
    });
  }
}
