import { ETE_PROVISION_SYSTEM, ETE_PROVISIONS } from '#schema/vocabulary/youth-justice/ete-provision';
import type { ReadItems } from '#subgraphs/youth-justice/client/child-return';
import type { AssetPlusStage } from '#subgraphs/youth-justice/objects/asset-plus-stage';
import type { EteStatus } from '#subgraphs/youth-justice/objects/ete-status';
import type { InterventionProgramme } from '#subgraphs/youth-justice/objects/intervention-programme';

/** Newest first. */
export const interventions = (items: readonly ReadItems['intervention_programme'][]): readonly InterventionProgramme[] =>
  items
    .map((item) => ({ id: item.interventionProgrammeID, type: item.disposalType, startDate: item.startDate, endDate: item.endDate ?? null }))
    .sort((one, other) => other.startDate.localeCompare(one.startDate) || one.id.localeCompare(other.id));

/** The latest stage, whether the return states it as a stage or as an assessment. */
export function assetPlusStage(stages: readonly ReadItems['assessment_stage'][], assessments: readonly ReadItems['asset_plus'][]): AssetPlusStage | null {
  const all: AssetPlusStage[] = [
    ...stages.map(({ assessmentStageDetails: stage }) => ({ stage: stage.assessmentStage, date: stage.stageStartDate, status: stage.assessmentStatus ?? null })),
    ...assessments.map(({ stage, date }) => ({ stage, date, status: null })),
  ];
  return all.sort((one, other) => other.date.localeCompare(one.date))[0] ?? null;
}

/** What goes on now; failing that, what ended last. */
export function currentEte(items: readonly ReadItems['ete_status'][]): EteStatus | null {
  const last = (item: ReadItems['ete_status']): string => `${item.endDate ?? '9999'} ${item.startDate}`;
  const [item] = [...items].sort((one, other) => last(other).localeCompare(last(one)));
  if (!item) return null;
  return {
    provision: item.provisionType ? { code: item.provisionType, display: displayOf(item.provisionType), system: ETE_PROVISION_SYSTEM } : null,
    description: item.description ?? null,
    hoursAttended: item.hours ?? null,
    hoursOffered: item.hoursOffered ?? null,
    startDate: item.startDate,
    endDate: item.endDate ?? null,
  };
}

const displayOf = (code: string): string => (Object.hasOwn(ETE_PROVISIONS, code) ? ETE_PROVISIONS[code] : undefined) ?? code;
