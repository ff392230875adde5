import type { ReturnItemType } from '#schema/vocabulary/youth-justice/return-item';

/**
 * A child-level return, in the terms of the Youth Justice Application Framework: who it is about, from which youth
 * justice service, for which period; and its typed items. Dates are ISO 8601. Only what is read is named here; the
 * JSON Schemas in ../return-schema say what is accepted.
 */
export interface ChildReturn {
  readonly header: ReturnHeader;
  readonly items: readonly ReturnItem[];
}

export interface ReturnHeader {
  readonly sourceDocumentId: string;
  readonly sourceReturnId: string;
  readonly ypid: string;
  readonly currentYotId?: string;
  readonly returnStartDate: string;
  readonly returnEndDate: string;
  readonly signoffDate: string;
  readonly deleted?: boolean;
  /** The case system's addition to the national return: whether the case is open, and whose it is. */
  readonly case?: YouthJusticeCase;
}

export interface YouthJusticeCase {
  readonly status: 'OPEN' | 'CLOSED';
  readonly openedOn: string;
  readonly closedOn?: string | null;
  readonly manager?: CaseManager | null;
}

export interface CaseManager {
  readonly staffId: string;
  readonly name: string;
  readonly role?: string;
  readonly phone?: string | null;
  readonly email?: string | null;
}

/** The items that are read, by type. The others are accepted, and left alone. */
export interface ReadItems {
  readonly person_details: { readonly ypid: string; readonly originatingYOTPersonID?: string; readonly pncnumber?: string | null };
  readonly offence: OffenceItem;
  readonly hearing: { readonly hearingID: string; readonly hearingDate: string; readonly courtType?: string | null; readonly courtName?: string | null; readonly cmscourtDescription?: string | null; readonly remandDecision?: string | null };
  readonly intervention_programme: { readonly interventionProgrammeID: string; readonly startDate: string; readonly endDate?: string | null; readonly disposalType: string; readonly sentenceGroup?: string | null };
  readonly asset_plus: { readonly assessmentID: string; readonly date: string; readonly stage: string };
  readonly assessment_stage: { readonly assessmentStageDetails: { readonly assessmentStage: string; readonly assessmentStatus?: string | null; readonly stageStartDate: string; readonly stageEndDate?: string | null } };
  readonly ete_status: { readonly description?: string | null; readonly provisionType?: string | null; readonly suitability?: string | null; readonly hours?: number | null; readonly hoursOffered?: number | null; readonly startDate: string; readonly endDate?: string | null };
  readonly transfer: { readonly date: string; readonly description: string };
}

export interface OffenceItem {
  readonly offenceID: string;
  readonly offenceDate: string;
  readonly offenceDescription?: string;
  readonly cjscode?: string | null;
  readonly yjbseriousnessScore?: number | null;
  readonly offenceLegalOutcome?: readonly OffenceLegalOutcome[];
}

export interface OffenceLegalOutcome {
  readonly outcomeDate: string;
  readonly outcomeEndDate?: string | null;
  readonly legalOutcome: string;
  readonly outcomeAppealStatus?: string | null;
  /** On an outcome that replaces another: the date of the one that the appeal set aside. */
  readonly outcomeDateOfAppealedOutcome?: string | null;
  readonly lorequirements?: readonly { readonly requirement: string }[] | null;
}

export interface ReturnItem {
  readonly type: ReturnItemType;
  readonly item: unknown;
}

export type ReadItemType = keyof ReadItems;

/** The items of one type. `item` was validated when the return was read. */
export const itemsOf = <Type extends ReadItemType>(childReturn: ChildReturn, type: Type): readonly ReadItems[Type][] =>
  childReturn.items.filter((item) => item.type === type).map(({ item }) => item as ReadItems[Type]);
