import type { DisclosureCode, NoticeFragment } from '#console/graph/generated/graphql';

/** One reason why something is not shown, and all that it is the reason for. */
export interface Reason {
  readonly code: DisclosureCode;
  readonly heldBy: string | null;
  /** What, in plain English, where that may be told. */
  readonly labels: readonly string[];
}

/** All that one would ask the same person about. */
export interface Asking {
  readonly ask: NoticeFragment['ask'];
  readonly canRequest: boolean;
  readonly reasons: readonly Reason[];
}

/** A fault and a doubt are no decision: they stand apart from what somebody could be asked to show. */
export type Kind = 'withheld' | 'unavailable' | 'unconfirmed';

export interface NoticeGroup extends Asking {
  /** By which one can be told why. */
  readonly decisionId: string;
  readonly kind: Kind;
}

export const kindOf = (code: DisclosureCode): Kind => (code === 'UNAVAILABLE' ? 'unavailable' : code === 'UNCONFIRMED' ? 'unconfirmed' : 'withheld');

const askedTogether = ({ code, ask, canRequest }: NoticeFragment): string => [kindOf(code), ask.name, ask.phone, canRequest].join('|');

/** One box for each person to ask: fourteen lines that each say "ask Ines Okoro" are read by nobody. */
export function groupedNotices(notices: readonly NoticeFragment[]): readonly NoticeGroup[] {
  const groups = new Map<string, NoticeFragment[]>();
  for (const notice of notices) groups.set(askedTogether(notice), [...(groups.get(askedTogether(notice)) ?? []), notice]);
  return [...groups.values()].flatMap((together) => {
    const [first] = together;
    return first ? [{ kind: kindOf(first.code), decisionId: first.decisionId, ask: first.ask, canRequest: first.canRequest, reasons: reasonsOf(together) }] : [];
  });
}

function reasonsOf(notices: readonly NoticeFragment[]): readonly Reason[] {
  const reasons = new Map<string, Reason>();
  for (const { code, heldBy, label } of notices) {
    const labels = [...(reasons.get(`${code} ${heldBy}`)?.labels ?? []), ...(label ? [label] : [])];
    reasons.set(`${code} ${heldBy}`, { code, heldBy, labels: [...new Set(labels)] });
  }
  return [...reasons.values()].sort((one, other) => Number(one.code === 'MAY_EXIST_ASK_LEAD') - Number(other.code === 'MAY_EXIST_ASK_LEAD'));
}
