import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { FieldLevel } from '#schema/level';
import { badInput } from '#subgraphs/host/connection';
import { may } from '#subgraphs/host/subgraph-context';
import { CONFIDENTIAL_CATEGORIES } from '#subgraphs/health/fhir/sensitivity';
import { latestFirst } from '#subgraphs/health/latest-first';
import type { OfCategories } from '#subgraphs/health/loaders';
import { Allergy } from '#subgraphs/health/objects/allergy';
import { Appointment } from '#subgraphs/health/objects/appointment';
import { Condition } from '#subgraphs/health/objects/condition';
import { ConfidentialCare } from '#subgraphs/health/objects/confidential-care';
import { EmergencyAttendance } from '#subgraphs/health/objects/emergency-attendance';
import { HealthSection } from '#subgraphs/health/objects/health-section';
import { Immunisation } from '#subgraphs/health/objects/immunisation';
import { Medication } from '#subgraphs/health/objects/medication';
import { MentalHealthCare } from '#subgraphs/health/objects/mental-health-care';
import { RiskFlag } from '#subgraphs/health/objects/risk-flag';
import type { HealthContext } from '#subgraphs/health/resolvers/health-context';

const MOST_APPOINTMENTS = 200;

/** The clinical fields. Each asks for itself, when it is asked for; where the child has no NHS number nobody is asked. */
@Resolver(() => HealthSection)
export class ClinicalRecord {
  @Category('safety-alerts')
  @FieldResolver(() => [Allergy], { nullable: true, description: 'Allergies and intolerances, dangerous ones first.' })
  async allergies(@Root() { nhsNumber }: HealthSection, @Ctx() { loaders }: HealthContext): Promise<readonly Allergy[] | null> {
    if (!nhsNumber) return null;
    return [...(await loaders.allergies.load(nhsNumber))].sort((a, b) => Number(b.criticality === 'HIGH') - Number(a.criticality === 'HIGH'));
  }

  @Category('safety-alerts')
  @FieldResolver(() => [Medication], { nullable: true, description: 'Medicines, latest first; confidential ones only for whom may see that class.' })
  async medications(@Root() section: HealthSection, @Ctx() { loaders, grant }: HealthContext): Promise<readonly Medication[] | null> {
    const question = questionAbout(section, grant, 'DETAIL');
    return question && latestFirst(owned(section, await loaders.medications.load(question)), ({ from }) => from);
  }

  @Category('immunisation-growth')
  @FieldResolver(() => [Immunisation], { nullable: true, description: 'Vaccines given, and those recorded as not given; latest first.' })
  async immunisations(@Root() { nhsNumber }: HealthSection, @Ctx() { loaders }: HealthContext): Promise<readonly Immunisation[] | null> {
    return nhsNumber && latestFirst(await loaders.immunisations.load(nhsNumber), ({ date }) => date);
  }

  @Category('physical-health')
  @FieldResolver(() => [Condition], { nullable: true, description: 'Diagnoses and problems, latest first; confidential ones only for whom may see that class.' })
  async conditions(@Root() section: HealthSection, @Ctx() { loaders, grant }: HealthContext): Promise<readonly Condition[] | null> {
    const question = questionAbout(section, grant, 'DETAIL');
    return question && latestFirst(owned(section, await loaders.conditions.load(question)), ({ onset, recordedOn }) => onset ?? recordedOn);
  }

  @Category('physical-health', 'SUMMARY')
  @FieldResolver(() => [Appointment], { nullable: true, description: 'Appointments kept, missed and to come, latest first; those of confidential services only for whom may see that class.' })
  async appointments(
    @Root() section: HealthSection,
    @Ctx() { loaders, grant }: HealthContext,
    @Arg('last', () => Int, { nullable: true, description: `The latest so many; 1 to ${MOST_APPOINTMENTS}.` }) last?: number | null,
  ): Promise<readonly Appointment[] | null> {
    if (last !== undefined && last !== null && (last < 1 || last > MOST_APPOINTMENTS)) throw badInput(`"last" is from 1 to ${MOST_APPOINTMENTS}`);
    const question = questionAbout(section, grant, 'SUMMARY');
    return question && latestFirst(owned(section, await loaders.appointments.load(question)), ({ date }) => date).slice(0, last ?? MOST_APPOINTMENTS);
  }

  @Category('physical-health', 'SUMMARY')
  @FieldResolver(() => [EmergencyAttendance], { nullable: true, description: 'Attendances at emergency departments, latest first; confidential ones only for whom may see that class.' })
  async emergencyAttendances(@Root() section: HealthSection, @Ctx() { loaders, grant }: HealthContext): Promise<readonly EmergencyAttendance[] | null> {
    const question = questionAbout(section, grant, 'SUMMARY');
    return question && latestFirst(owned(section, await loaders.emergencyAttendances.load(question)), ({ date }) => date);
  }

  @Category('child-mental-health', 'SUMMARY')
  @FieldResolver(() => MentalHealthCare, { nullable: true, description: 'Care of a child and adolescent mental health service; null where none is recorded.' })
  async mentalHealth(@Root() section: HealthSection, @Ctx() { loaders }: HealthContext): Promise<MentalHealthCare | null> {
    if (!section.nhsNumber) return null;
    return latestFirst(owned(section, await loaders.mentalHealth.load(section.nhsNumber)), ({ referredOn }) => referredOn)[0] ?? null;
  }

  @Category('sexual-health')
  @FieldResolver(() => ConfidentialCare, { nullable: true, description: 'Care of a sexual health service; null where none is recorded.' })
  async sexualHealth(@Root() { nhsNumber }: HealthSection, @Ctx() { loaders }: HealthContext): Promise<ConfidentialCare | null> {
    return nhsNumber && (latestFirst(await loaders.confidentialCare['sexual-health'].load(nhsNumber), ({ from }) => from)[0] ?? null);
  }

  @Category('child-substance-use', 'SUMMARY')
  @FieldResolver(() => ConfidentialCare, { nullable: true, description: 'Care of a substance use service; null where none is recorded.' })
  async substanceUse(@Root() { nhsNumber }: HealthSection, @Ctx() { loaders }: HealthContext): Promise<ConfidentialCare | null> {
    return nhsNumber && (latestFirst(await loaders.confidentialCare['child-substance-use'].load(nhsNumber), ({ from }) => from)[0] ?? null);
  }

  @Category('self-harm-risk', 'SUMMARY')
  @FieldResolver(() => RiskFlag, { nullable: true, description: 'The risk of self-harm as last assessed; null where no assessment is recorded.' })
  async selfHarmRisk(@Root() { nhsNumber }: HealthSection, @Ctx() { loaders }: HealthContext): Promise<RiskFlag | null> {
    return nhsNumber && (latestFirst(await loaders.selfHarmRisks.load(nhsNumber), ({ assessedOn }) => assessedOn)[0] ?? null);
  }
}

/**
 * A question about what bears no label, since the field's own category is granted already, and about the confidential
 * classes that the grant reaches; the others are not asked for. Null where the child has no NHS number.
 */
function questionAbout({ nhsNumber: number, ofChild }: HealthSection, grant: HealthContext['grant'], level: FieldLevel): OfCategories | null {
  const confidential = CONFIDENTIAL_CATEGORIES.filter((category) => may(grant, ofChild, category, level));
  return number && { number, categories: ['physical-health', ...confidential] };
}

const owned = <T extends object>({ ofChild }: HealthSection, things: readonly T[]): (T & Pick<HealthSection, 'ofChild'>)[] =>
  things.map((thing) => ({ ...thing, ofChild }));
