import { allows, folded, inOrder, type SharingAgreement, type SharingDecision, type SharingRequest, type SharingRule } from '#policies/sharing-agreements/agreement';
import { firstMillisecond, lastMillisecond } from '#policies/sharing-agreements/instant';

const has = (words: readonly string[], word: string): boolean => words.some((one) => folded(one) === folded(word));

/** Ids win over types; a row with neither is for nobody. */
const isFor = ({ destOrgIds = [], destOrgTypes = [] }: SharingRule, request: SharingRequest): boolean =>
  destOrgIds.length > 0 ? has(destOrgIds, request.destOrgId) : has(destOrgTypes, request.destOrgType);

const isValid = ({ validFrom, validUntil }: SharingRule, at: Date): boolean =>
  firstMillisecond(validFrom) <= at.getTime() && at.getTime() <= lastMillisecond(validUntil);

const matches = (rule: SharingRule, request: SharingRequest): boolean =>
  has(rule.modes, request.mode) && has(rule.recordTypes, request.recordType) && has(rule.purposes, request.purpose)
  && isFor(rule, request) && isValid(rule, request.at);

/**
 * Decides as DfE's prototype does: the first exception that matches, else the first default, else no. The order of rows
 * matters, and an earlier permission wins over a later prohibition.
 */
export const decideSharing = (agreement: SharingAgreement, request: SharingRequest): SharingDecision => {
  const by = inOrder(agreement).find(({ rule }) => matches(rule, request)) ?? null;
  return { allowed: by !== null && allows(by.rule), by };
};

/** Decides as this product's policy does: any prohibition that matches wins, else any permission, else no; order never matters. */
export const decideSharingProhibitionFirst = (agreement: SharingAgreement, request: SharingRequest): SharingDecision => {
  const matching = inOrder(agreement).filter(({ rule }) => matches(rule, request));
  const by = matching.find(({ rule }) => !allows(rule)) ?? matching[0] ?? null;
  return { allowed: by !== null && allows(by.rule), by };
};
