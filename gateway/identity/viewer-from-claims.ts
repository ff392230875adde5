import type { JWTPayload } from 'jose';
import { z } from 'zod';
import { type Assurance, ASSURANCES, VIEWER_STATUSES, type Viewer, type ViewerStatus } from '#schema/contracts/viewer';
import { viewerId } from '#schema/ids';

const words = z.union([z.string().min(1).transform((word) => [word]), z.array(z.string().min(1)).min(1)]);

const claimsShape = z.object({
  sub: z.string().min(1),
  name: z.string().optional(),
  agency: z.string().min(1),
  role: words.optional(),
  roles: words.optional(),
  amr: z.array(z.string()).optional(),
  acr: z.string().optional(),
  status: z.string().optional(),
});

export type ViewerOrProblem = { readonly viewer: Viewer } | { readonly problem: 'claims' } | { readonly problem: 'role'; readonly roles: readonly string[] };

/**
 * The viewer a token speaks of. `askedRole` is the header `x-role`: it picks among the token's roles and adds none
 * (attack A54); a request acts in one role, so that two never union (A55).
 */
export function viewerFromClaims(claims: JWTPayload, askedRole: string | undefined): ViewerOrProblem {
  const parsed = claimsShape.safeParse(claims);
  if (!parsed.success) return { problem: 'claims' };
  const { sub, name, agency, role, roles: several, amr, acr, status } = parsed.data;
  const roles = [...new Set([...(role ?? []), ...(several ?? [])])];
  const acting = askedRole ?? (roles.length === 1 ? roles[0] : undefined);
  if (roles.length === 0) return { problem: 'claims' };
  if (acting === undefined || !roles.includes(acting)) return { problem: 'role', roles };
  return { viewer: { id: viewerId(sub), name: name ?? '', agency, role: acting, assurance: assuranceOf(acr, amr ?? []), status: statusOf(status) } };
}

/** The issuer's `acr` where it uses our words; else what `amr` (RFC 8176) says. What is not understood is low. */
function assuranceOf(acr: string | undefined, amr: readonly string[]): Assurance {
  const stated = ASSURANCES.find((assurance) => acr === assurance || acr?.endsWith(`:${assurance}`));
  if (stated) return stated;
  if (!amr.includes('mfa')) return 'low';
  return amr.includes('managed_device') ? 'mfa_managed_device' : 'mfa';
}

/** A status that is missing or not understood is no reason to trust: it counts as suspended. */
const statusOf = (status: string | undefined): ViewerStatus => VIEWER_STATUSES.find((known) => known === status) ?? 'suspended';
