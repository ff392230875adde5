import type { GrantedLevels } from '#schema/contracts/grant';
import { rankOf } from '#schema/level';
import type { AgenciesAsked } from '#gateway/access/agencies-asked';
import { levelsKey } from '#gateway/access/levels-key';
import type { Custody, Verdict } from '#gateway/access/verdict';
import { categoriesAsked, type FetchNeeds, givesAnything } from '#gateway/execution/fetch-needs';
import { Recent } from '#gateway/operation/recent';
import type { SubgraphModel } from '#gateway/supergraph/graph-model';

/** What one fetch may be told of a child: the same for all children of whom the same is given. */
export interface GrantedShare {
  /** Is it asked about the child at all? */
  readonly isAsked: boolean;
  /** The levels that its grant names, as JSON. */
  readonly levels: string;
}

export interface ShareContext {
  readonly subgraph: SubgraphModel;
  readonly custody: Custody;
  readonly agenciesAsked: AgenciesAsked;
}

const MOST_SHARES = 500;
const shares = new WeakMap<FetchNeeds, WeakMap<AgenciesAsked, Recent<string, GrantedShare>>>();

export function grantedShare(needs: FetchNeeds, context: ShareContext, verdict: Verdict): GrantedShare {
  const ofFetch = shares.get(needs) ?? new WeakMap<AgenciesAsked, Recent<string, GrantedShare>>();
  shares.set(needs, ofFetch);
  const ofOperation = ofFetch.get(context.agenciesAsked) ?? new Recent<string, GrantedShare>(MOST_SHARES);
  ofFetch.set(context.agenciesAsked, ofOperation);
  return ofOperation.of(levelsKey(verdict), () => ({
    isAsked: givesAnything(needs, verdict, context.subgraph, context.custody, (agency) => context.agenciesAsked(agency, verdict)),
    levels: JSON.stringify(levelsFor(needs, context, verdict)),
  }));
}

/** Only what this fetch asks for, and of that only what this viewer is given; a reference only for an agency that will be asked. */
function levelsFor(needs: FetchNeeds, { subgraph, custody, agenciesAsked }: ShareContext, verdict: Verdict): GrantedLevels {
  if (verdict.outcome !== 'found') return {};
  const categories = categoriesAsked(needs, subgraph, custody).map((category) => [category as string, verdict.decision.levelOf(category)] as const);
  const references = needs.references.filter((agency) => agenciesAsked(agency, verdict)).map((agency) => [`reference:${agency}`, 'DETAIL'] as const);
  return Object.fromEntries([...categories.filter(([, level]) => rankOf(level) >= rankOf('SUMMARY')), ...references]);
}
