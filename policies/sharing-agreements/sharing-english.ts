import {
  allows, folded, inOrder, type NumberedRule, type SharingAgreement, type SharingDecision, type SharingRule,
} from '#policies/sharing-agreements/agreement';
import type { Organisations, SharingDifference, SharingReport } from '#policies/sharing-agreements/differences';
import { firstMillisecond, lastMillisecond } from '#policies/sharing-agreements/instant';
import type { SharingPeriod } from '#policies/sharing-agreements/period';
import { listed, sentenceCase } from '#policies/register/english';

/** `exceptions[0]` as people say it: "exception 1". */
export const nameOfRule = ({ list, index }: NumberedRule): string => `${list === 'exceptions' ? 'exception' : 'default'} ${index + 1}`;

const ofType = (types: readonly string[]): string => `organisations of type ${listed(types, 'or')}`;

const shared = (modes: readonly string[], recordTypes: readonly string[]): string => {
  const asked = modes.map(folded);
  const records = `records of type ${listed(recordTypes, 'or')}`;
  if (!asked.includes('CONTENT')) return `that ${records} exist`;
  return asked.includes('EXISTENCE') ? `that ${records} exist and what they say` : `what ${records} say`;
};

const moment = (instant: number): string => new Date(instant).toISOString();

const during = ({ first, last }: SharingPeriod): string => {
  if (first === -Infinity) return last === Infinity ? 'at any time' : `until ${moment(last)}`;
  return last === Infinity ? `from ${moment(first)}` : `from ${moment(first)} until ${moment(last)}`;
};

const destinationOf = ({ destOrgIds = [], destOrgTypes = [] }: SharingRule): string => {
  if (destOrgIds.length > 0) return listed(destOrgIds, 'or');
  return destOrgTypes.length > 0 ? ofType(destOrgTypes) : 'no one, for it names neither organisations nor types';
};

/** A row as a sentence. */
export const sayRule = (row: NumberedRule): string => {
  const { rule } = row;
  const when = during({ first: firstMillisecond(rule.validFrom), last: lastMillisecond(rule.validUntil) });
  const what = rule.modes.length === 0 || rule.recordTypes.length === 0 ? 'nothing' : shared(rule.modes, rule.recordTypes);
  return sentenceCase(`${nameOfRule(row)} ${allows(rule) ? 'allows' : 'forbids'} telling ${destinationOf(rule)} ${what}, for ${listed(rule.purposes, 'or') || 'no purpose'}, ${when}.`);
};

const everyone = ({ named, andAnyOther, mentioned }: Organisations): boolean => andAnyOther && named.length === mentioned.length;

const some = ({ named, andAnyOther, mentioned }: Organisations, one: string): string =>
  andAnyOther ? `any ${one} but ${listed(mentioned.filter((word) => !named.includes(word)), 'and')}` : listed(named, 'or');

const destination = ({ organisations, organisationTypes }: SharingDifference): string => {
  const ofThatType = everyone(organisationTypes) ? '' : `of ${organisationTypes.andAnyOther ? '' : 'type '}${some(organisationTypes, 'type')}`;
  if (everyone(organisations)) return `any organisation${ofThatType === '' ? '' : ` ${ofThatType}`}`;
  return `${some(organisations, 'organisation')}${ofThatType === '' ? ' (whatever its type)' : ` (where ${ofThatType})`}`;
};

/** A difference as a sentence. */
export const sayDifference = (difference: SharingDifference): string => {
  const { allowedBy, deniedBy, modes, recordTypes, purposes, periods } = difference;
  return `Telling ${destination(difference)} ${shared(modes, recordTypes)}, for ${listed(purposes, 'or')}, ${listed(periods.map(during), 'and')}: `
    + `${nameOfRule(allowedBy)} is the first match and allows it; with prohibition over permission, ${listed(deniedBy.map(nameOfRule), 'and')} would forbid it.`;
};

export const sayDecision = ({ allowed, by }: SharingDecision): string =>
  `${allowed ? 'Shared' : 'Not shared'}: ${by === null ? 'no row matches, and what no row allows is not shared' : `by ${nameOfRule(by)}`}.`;

/** An agreement, and what would differ, in English. */
export const sayReport = (agreement: SharingAgreement, { combinations, differences, idle }: SharingReport): string => [
  `The agreement${agreement.orgId === undefined ? '' : ` of ${agreement.orgId}`}, as its rows are looked at: the first that matches decides, and what no row allows is not shared.`,
  ...inOrder(agreement).map((row) => `  ${sayRule(row)}`),
  ...(idle.length === 0 ? [] : ['', `Rows that never decide: ${listed(idle.map(nameOfRule), 'and')}.`]),
  '',
  differences.length === 0
    ? `Prohibition over permission would decide the same in all ${combinations} combinations.`
    : `Of ${combinations} combinations, all looked at, prohibition over permission would forbid what the first match allows here:`,
  ...differences.map((difference) => `  ${sayDifference(difference)}`),
].join('\n');
