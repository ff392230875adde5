import type { CategoryId } from '#schema/ids';
import { DisclosureCode } from '#schema/objects/disclosure-notice';
import { reaches } from '#schema/level';
import type { CategoryInfo, Policy } from '#policies/decision';
import type { FoundVerdict } from '#gateway/access/verdict';

/** `DisclosureNotice` of the graph, and an entry of `extensions.disclosure` but for its path. */
export interface Notice {
  readonly code: DisclosureCode;
  readonly label: string | null;
  readonly heldBy: string | null;
  readonly ask: { readonly name: string; readonly role: string; readonly agency: string; readonly phone: string | null; readonly email: string | null };
  readonly canRequest: boolean;
  readonly canBreakGlass: boolean;
  readonly decisionId: string;
}

/**
 * What a viewer is told of a category that is withheld (policy model, section 9): no more than the viewer may know. At
 * NONE nothing is said. Of a category whose very existence is sensitive the same is said of every child, whatever
 * records, consents and faults there are: only the level and the viewer's own sign-in speak.
 */
export function noticeFor(policy: Policy, verdict: FoundVerdict, category: CategoryId): Notice | null {
  const index = policy.indexOf(category);
  const info = index === undefined ? undefined : policy.categories[index];
  if (!info) return null;
  const code = codeFor(verdict, info);
  return code === null ? null : notice(verdict, info, code);
}

/** A source that could not answer what this viewer may see. */
export const unavailableNotice = (policy: Policy, verdict: FoundVerdict, category: CategoryId | null): Notice => {
  const index = category === null ? undefined : policy.indexOf(category);
  return notice(verdict, index === undefined ? null : (policy.categories[index] ?? null), DisclosureCode.UNAVAILABLE);
};

function codeFor({ decision, references }: FoundVerdict, info: CategoryInfo): DisclosureCode | null {
  const level = decision.levelOf(info.id);
  if (decision.stepUpNeeded.has(info.id)) return DisclosureCode.STEP_UP_NEEDED;
  if (info.existenceSensitive) return byLevel(level, info, references);
  if (decision.unavailable.has(info.id)) return DisclosureCode.UNAVAILABLE;
  if (decision.unconfirmed.has(info.id)) return DisclosureCode.UNCONFIRMED;
  if (decision.consentNeeded.has(info.id)) return DisclosureCode.CONSENT_NEEDED;
  return byLevel(level, info, references);
}

function byLevel(level: ReturnType<FoundVerdict['decision']['levelOf']>, info: CategoryInfo, references: FoundVerdict['references']): DisclosureCode | null {
  if (level === 'NONE') return null;
  if (!reaches(level, 'HOLDER')) return DisclosureCode.MAY_EXIST_ASK_LEAD;
  if (info.custodians.some((custodian) => Object.hasOwn(references, custodian))) return DisclosureCode.HELD_ASK_HOLDER;
  return info.custodians.every(isHub) ? DisclosureCode.HELD_ASK_LEAD : null;
}

/** What the hub holds, it holds of every child, and nobody there can be asked: the lead professional is who knows the child. */
const isHub = (custodian: string): boolean => custodian === 'hub' || custodian === 'platform' || custodian === 'any';

function notice(verdict: FoundVerdict, info: CategoryInfo | null, code: DisclosureCode): Notice {
  const tells = code !== DisclosureCode.MAY_EXIST_ASK_LEAD;
  const { name, role, agency, phone, email } = verdict.ask;
  return {
    code,
    label: tells ? (info?.label ?? null) : null,
    heldBy: code === DisclosureCode.HELD_ASK_HOLDER ? (info?.custodians.find((custodian) => Object.hasOwn(verdict.references, custodian)) ?? null) : null,
    ask: { name, role, agency, phone: phone ?? null, email: email ?? null },
    canRequest: code !== DisclosureCode.UNAVAILABLE,
    canBreakGlass: verdict.decision.canBreakGlass && code !== DisclosureCode.UNAVAILABLE,
    decisionId: verdict.decisionId,
  };
}

/** Do two notices come to the same words? */
export const isSame = (one: Notice, other: Notice): boolean => one.code === other.code && one.label === other.label && one.heldBy === other.heldBy;

/** Several categories that come to the same words are said once. */
export const distinct = (notices: readonly Notice[]): readonly Notice[] =>
  notices.filter((notice, index) => notices.findIndex((each) => isSame(each, notice)) === index);
