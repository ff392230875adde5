import type { SignedIn } from '#console/session/session-state';

/** Why one asks, and in which role: stated before anything is shown, sent with every request. */
export interface StatedPurpose {
  readonly role: string;
  readonly purpose: string;
}

const KEY = 'childgraph-purpose';

/** Of this tab only, so that another tab can be for another purpose. Two words of public vocabulary; nothing of a child. */
export function rememberedPurpose({ roles }: SignedIn): StatedPurpose | null {
  const [role, purpose] = (sessionStorage.getItem(KEY) ?? '').split(' ');
  return role && purpose && roles.some((mine) => mine.role === role && mine.purposes.includes(purpose)) ? { role, purpose } : null;
}

export const rememberPurpose = ({ role, purpose }: StatedPurpose): void => sessionStorage.setItem(KEY, `${role} ${purpose}`);

export const forgetPurpose = (): void => sessionStorage.removeItem(KEY);
