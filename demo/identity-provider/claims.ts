import type { DemoPractitioner } from '#demo/population/model';

/** What a token says of a practitioner (RFC 9068; `amr` by RFC 8176). */
export interface PractitionerClaims {
  readonly name: string;
  readonly agency: string;
  readonly role: string;
  readonly roles: readonly string[];
  readonly acr: DemoPractitioner['assurance'];
  readonly amr: readonly string[];
  readonly status: DemoPractitioner['status'];
}

const AMR: Readonly<Record<DemoPractitioner['assurance'], readonly string[]>> = {
  low: ['pwd'],
  mfa: ['pwd', 'otp', 'mfa'],
  mfa_managed_device: ['pwd', 'hwk', 'mfa', 'managed_device'],
};

export const claimsOf = ({ name, agency, role, assurance, status }: DemoPractitioner): PractitionerClaims => ({
  name, agency, role, roles: [role], acr: assurance, amr: AMR[assurance], status,
});
