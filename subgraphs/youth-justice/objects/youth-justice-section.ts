import { Arg, Ctx, Field, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { TimelineSource } from '#schema/directives/timeline';
import { Section } from '#schema/objects/section';
import { TimelineEntry } from '#schema/objects/timeline-entry';
import { WorkContact } from '#schema/objects/work-contact';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { may, type SubgraphContext } from '#subgraphs/host/subgraph-context';
import type { YouthJusticeLoaders } from '#subgraphs/youth-justice/loaders';
import { AssetPlusStage } from '#subgraphs/youth-justice/objects/asset-plus-stage';
import { EteStatus } from '#subgraphs/youth-justice/objects/ete-status';
import { Hearing } from '#subgraphs/youth-justice/objects/hearing';
import { InterventionProgramme } from '#subgraphs/youth-justice/objects/intervention-programme';
import { LegalOutcome } from '#subgraphs/youth-justice/objects/legal-outcome';
import { contacts } from '#subgraphs/youth-justice/view/contacts';
import { hearings, nextCourtDate } from '#subgraphs/youth-justice/view/hearings';
import { legalOutcomes } from '#subgraphs/youth-justice/view/legal-outcomes';
import { assetPlusStage, currentEte, interventions } from '#subgraphs/youth-justice/view/programmes';
import type { YoungPerson } from '#subgraphs/youth-justice/view/young-person';

/** Every field fetches for itself, and only what it shows: what is withheld or not asked for is not asked of the service. */
@ObjectType('YouthJusticeSection', { implements: Section, description: 'What the youth justice service (youth offending team) and the courts know.' })
export class YouthJusticeSection extends Section {
  /** Null where the service knows nothing of this child. */
  person!: YoungPerson | null;

  @Category('youth-justice-involvement', 'SUMMARY')
  @Field(() => Boolean, { nullable: true, description: 'A case is open with the youth justice service; null where it states nothing.' })
  async involved(): Promise<boolean | null> {
    const ofCase = (await this.person?.header())?.case;
    return ofCase ? ofCase.status === 'OPEN' : null;
  }

  @Category('youth-justice-involvement')
  @Field(() => WorkContact, { nullable: true, description: 'The youth justice officer of the open case.' })
  async worker(): Promise<WorkContact | null> {
    const ofCase = (await this.person?.header())?.case;
    const manager = ofCase?.status === 'OPEN' ? ofCase.manager : null;
    return manager ? { name: manager.name, role: manager.role ?? 'youth justice officer', agency: 'yot', phone: manager.phone ?? null, email: manager.email ?? null } : null;
  }

  @Category('youth-justice-detail')
  @Field(() => [LegalOutcome], { nullable: true, description: 'How offences were dealt with, as it stands after any appeal; newest first.' })
  async outcomes(): Promise<readonly LegalOutcome[] | null> {
    const [header, offences, results] = await Promise.all([this.person?.header(), this.person?.items('offence'), this.person?.courtHearings()]);
    return header ? legalOutcomes(offences ?? [], header, results ?? []) : null;
  }

  @Category('youth-justice-detail')
  @Field(() => [InterventionProgramme], { nullable: true, description: 'Intervention programmes, newest first.' })
  async interventions(): Promise<readonly InterventionProgramme[] | null> {
    const [header, items] = await Promise.all([this.person?.header(), this.person?.items('intervention_programme')]);
    return header ? interventions(items ?? []) : null;
  }

  @Category('youth-justice-detail')
  @Field(() => AssetPlusStage, { nullable: true, description: 'The stage that the AssetPlus assessment has reached.' })
  async assetPlus(): Promise<AssetPlusStage | null> {
    const [stages, assessments] = await Promise.all([this.person?.items('assessment_stage'), this.person?.items('asset_plus')]);
    return assetPlusStage(stages ?? [], assessments ?? []);
  }

  @Category('youth-justice-involvement')
  @Field(() => EteStatus, { nullable: true, description: 'Education, training or employment as the youth justice service knows it.' })
  async educationTrainingEmployment(): Promise<EteStatus | null> {
    return currentEte((await this.person?.items('ete_status')) ?? []);
  }

  @Category('youth-justice-detail')
  @Field(() => [Hearing], { nullable: true, description: 'Days in court, past and to come, newest first.' })
  async courtDates(): Promise<readonly Hearing[] | null> {
    const [header, days, results] = await Promise.all([this.person?.header(), this.person?.items('hearing'), this.person?.courtHearings()]);
    return header ? hearings(days ?? [], header, results ?? []) : null;
  }

  @Category('youth-justice-detail', 'SUMMARY')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The next day in court, so that nothing else is arranged for it; not which court or why.' })
  async nextCourtDate(): Promise<string | null> {
    return nextCourtDate((await this.courtDates()) ?? [], new Date().toISOString().slice(0, 10));
  }

  @TimelineSource()
  @Category('section')
  @Field(() => [TimelineEntry], { nullable: true, description: 'Occasions on which the service or a court dealt with the child, each classified by itself.' })
  async contacts(
    @Arg('from', () => LocalDateScalar, { nullable: true, description: 'The first day.' }) from: string | null | undefined,
    @Arg('to', () => LocalDateScalar, { nullable: true, description: 'The last day.' }) to: string | null | undefined,
    @Ctx() { grant }: SubgraphContext<YouthJusticeLoaders>,
  ): Promise<readonly TimelineEntry[]> {
    if (!this.person) return [];
    return contacts(this.person, { child: this.ofChild, from, to, maySee: (category, level) => may(grant, this.ofChild, category, level) });
  }
}
