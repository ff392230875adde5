import type { Rulebook } from '#record/register/rulebook';

interface Word {
  readonly id: string;
  readonly label: string;
}

/** The policy's words, for whoever builds a question. */
export interface PolicyWords {
  readonly version: string;
  readonly roles: readonly (Word & { readonly agencies: readonly string[]; readonly purposes: readonly string[] })[];
  readonly categories: readonly (Word & { readonly what: string; readonly tier: number; readonly existenceSensitive: boolean; readonly custodians: readonly string[] })[];
  readonly agencies: readonly Word[];
  readonly purposes: readonly Word[];
  readonly attributes: readonly { readonly id: string; readonly asks: string; readonly many: boolean; readonly words: readonly Word[] }[];
  readonly invariants: readonly Word[];
}

export function policyInForce({ compiled: { rows }, hash }: Rulebook): PolicyWords {
  return {
    version: hash,
    roles: rows.roles.map(({ id, label, agencies, purposes }) => ({ id, label, agencies, purposes })),
    categories: rows.categories.map(({ id, label, what, tier, is, custodians }) => ({ id, label, what, tier, existenceSensitive: is.includes('existence'), custodians })),
    agencies: rows.agencies.map(({ id, label }) => ({ id, label })),
    purposes: rows.purposes.map(({ id, label }) => ({ id, label })),
    attributes: rows.attributes.filter(({ id }) => id !== 'custody').map(({ id, asks, many, values }) => ({ id, asks, many, words: values.map((value) => ({ id: value.id, label: value.says })) })),
    invariants: rows.invariants.map(({ id, title }) => ({ id, label: title })),
  };
}
