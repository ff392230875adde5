import type { ViewerId } from '#schema/ids';

/** How sure we are that the person at the keyboard is who the token says (policy attribute `assurance`). */
export const ASSURANCES = ['low', 'mfa', 'mfa_managed_device'] as const;
export type Assurance = (typeof ASSURANCES)[number];

export const VIEWER_STATUSES = ['active', 'training_overdue', 'suspended'] as const;
export type ViewerStatus = (typeof VIEWER_STATUSES)[number];

/**
 * The signed-in practitioner. `agency`, `role` and `status` are words of the policy's vocabulary; an unknown
 * word is kept as it came and decides to NONE. `role` is the one role this request acts in: two roles never
 * union (attack A55).
 */
export interface Viewer {
  readonly id: ViewerId;
  readonly name: string;
  readonly agency: string;
  readonly role: string;
  readonly assurance: Assurance;
  readonly status: ViewerStatus;
}
