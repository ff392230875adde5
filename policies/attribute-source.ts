import type { HubFacts } from '#schema/contracts/facts';
import type { Viewer } from '#schema/contracts/viewer';
import type { CompiledPolicy } from '#policies/compiler/compile';
import type { AgencyRow, AttributeRow, CategoryRow, LimitRow, PurposeRow, RoleRow } from '#policies/compiler/rows';
import { type DecisionRequest, FACTS_UNAVAILABLE } from '#policies/decision';
import { childhoodOf, competenceOf } from '#policies/facts/age';
import { basisOf, breakGlassOf } from '#policies/facts/basis';
import { consentFor, standingStatements } from '#policies/facts/consent';
import { leaveOf } from '#policies/facts/leave';
import { NextChange } from '#policies/facts/period';
import { type AnsweredAgencies, isWorking, relationsOf } from '#policies/facts/relation';
import { copyOf, emptyVector, setForCategory, setShared, type Vector } from '#policies/vector';

/** What the facts came to. */
export interface Attributes {
  readonly vector: Vector;
  /** The earliest moment at which any of it changes, ms since the epoch. */
  readonly validUntil: number;
  /** What the vector might have been, had every source answered; null when all did. */
  readonly hadAllAnswered: Vector | null;
}

/** Hub facts that were there, and everything else that is asked. */
export type AnsweredRequest = DecisionRequest & { readonly hub: HubFacts };

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.id, row]));

/** Turns records into the vector a decision is made of: pure, the time an argument. */
export class AttributeSource {
  readonly #agencies: ReadonlyMap<string, AgencyRow>;
  readonly #roles: ReadonlyMap<string, RoleRow>;
  readonly #purposes: ReadonlyMap<string, PurposeRow>;
  readonly #limits: ReadonlyMap<string, LimitRow>;
  readonly #relation: AttributeRow;

  constructor(private readonly policy: CompiledPolicy) {
    const { rows } = policy;
    this.#agencies = byId(rows.agencies);
    this.#roles = byId(rows.roles);
    this.#purposes = byId(rows.purposes);
    this.#limits = byId(rows.limits);
    this.#relation = this.#required(byId(rows.attributes), 'relation');
  }

  /** The role, if the viewer's agency has it. */
  roleOf({ role, agency }: Viewer): RoleRow | undefined {
    const row = this.#roles.get(role);
    return row?.agencies.includes(agency) === true ? row : undefined;
  }

  /** The purpose, if the role may state it. */
  purposeOf(role: RoleRow | undefined, purpose: string): PurposeRow | undefined {
    return role?.purposes.includes(purpose) === true ? this.#purposes.get(purpose) : undefined;
  }

  attributesOf(request: AnsweredRequest): Attributes {
    const at = request.at.getTime();
    const next = new NextChange(at);
    const vector = this.viewerVector(request.viewer, request.purpose);
    const relations = this.#relations(request, at, next);
    this.#setChild(vector, request, relations, at, next);
    const basis = this.#setBasis(vector, request, relations, at, next);
    this.#setCategories(vector, request, at, next);
    const hadAllAnswered = basis === FACTS_UNAVAILABLE ? this.#hadAnswered(vector, request, relations) : null;
    return { vector, validUntil: next.instant, hadAllAnswered };
  }

  /** What is known of the viewer alone: for decisions about no child, and as the beginning of every other. */
  viewerVector(viewer: Viewer, purpose: string): Vector {
    const { vocabulary } = this.policy.table;
    const vector = emptyVector(vocabulary);
    const role = this.roleOf(viewer);
    const set = (attribute: string, word: string): void => setShared(vector, vocabulary.attribute(attribute), word);
    set('agency', viewer.agency);
    set('role', role?.id ?? '');
    set('purpose', this.purposeOf(role, purpose)?.id ?? '');
    set('assurance', viewer.assurance);
    set('viewer_status', viewer.status);
    return vector;
  }

  /** A vector about no child: no relation, no seal, nothing to consent to. */
  ownVector(viewer: Viewer, purpose: string): Vector {
    const { vocabulary } = this.policy.table;
    const vector = this.viewerVector(viewer, purpose);
    for (const attribute of ['relation', 'basis', 'seal', 'break_glass']) setShared(vector, vocabulary.attribute(attribute), 'none');
    setShared(vector, vocabulary.attribute('childhood'), 'child');
    this.policy.rows.categories.forEach((_, category) => {
      setForCategory(vector, vocabulary.attribute('consent'), category, 'not_required');
      setForCategory(vector, vocabulary.attribute('identity'), category, 'confirmed');
      setForCategory(vector, vocabulary.attribute('competence'), category, 'not_assessed');
      setForCategory(vector, vocabulary.attribute('leave'), category, 'none');
    });
    return vector;
  }

  #relations(request: AnsweredRequest, at: number, next: NextChange): ReadonlySet<string> {
    const answered: AnsweredAgencies = Object.values(request.agencies).filter((facts) => facts !== FACTS_UNAVAILABLE);
    const cover = this.#required(this.#limits, 'cover');
    return relationsOf(request.viewer, request.hub, answered, this.#relation, cover, at, next);
  }

  #setChild(vector: Vector, { hub }: AnsweredRequest, relations: ReadonlySet<string>, at: number, next: NextChange): void {
    const { vocabulary } = this.policy.table;
    setShared(vector, vocabulary.attribute('relation'), relations);
    setShared(vector, vocabulary.attribute('seal'), hub.seal);
    setShared(vector, vocabulary.attribute('break_glass'), breakGlassOf(hub.breakGlass, this.#required(this.#limits, 'break_glass'), at, next));
    setShared(vector, vocabulary.attribute('childhood'), childhoodOf(hub, at, next));
  }

  #setBasis(
    vector: Vector, request: AnsweredRequest, relations: ReadonlySet<string>, at: number, next: NextChange,
  ): ReturnType<typeof basisOf> {
    const { vocabulary } = this.policy.table;
    const { viewer, purpose, hub, agencies } = request;
    const role = this.roleOf(viewer);
    const breakGlass = breakGlassOf(hub.breakGlass, this.#required(this.#limits, 'break_glass'), at, next);
    const basis = basisOf({
      purpose: this.purposeOf(role, purpose), role, agency: this.#agencies.get(viewer.agency), viewer: viewer.id,
      working: isWorking(relations, this.#relation), breakGlass, agencies,
    }, at, next);
    setShared(vector, vocabulary.attribute('basis'), basis === FACTS_UNAVAILABLE ? 'none' : basis);
    return basis;
  }

  #setCategories(vector: Vector, { viewer, purpose, hub }: AnsweredRequest, at: number, next: NextChange): void {
    const { vocabulary } = this.policy.table;
    const [consent, identity, competence, leave] = ['consent', 'identity', 'competence', 'leave'].map((id) => vocabulary.attribute(id));
    const statements = standingStatements(hub.consents, at, next);
    const competenceFor = competenceOf(hub, this.#required(this.#limits, 'competence_assessment').amount, at, next);
    const leaveFor = leaveOf(hub, this.#required(this.#limits, 'leave'), at, next);
    const onlyNamed = this.#purposes.get(purpose)?.is.includes('only_named') === true;
    this.policy.rows.categories.forEach((category, index) => {
      const competent = competenceFor(category);
      const question = { category, agency: viewer.agency, purpose, onlyNamed, competent: competent === 'presumed_16_17' || competent === 'assessed_competent' };
      setForCategory(vector, consent!, index, consentFor(statements, question));
      setForCategory(vector, identity!, index, identityOf(hub, category));
      setForCategory(vector, competence!, index, competent);
      setForCategory(vector, leave!, index, leaveFor(category));
    });
  }

  /** What might have been known: any basis of the purpose, and for the agency's own viewers that the case is theirs. */
  #hadAnswered(vector: Vector, { viewer, purpose }: AnsweredRequest, relations: ReadonlySet<string>): Vector | null {
    const { vocabulary } = this.policy.table;
    const row = this.#purposes.get(purpose);
    const mightBeTheirs = row?.records === viewer.agency;
    if (row === undefined || !(mightBeTheirs || isWorking(relations, this.#relation))) return null;
    const hypothetical = copyOf(vector);
    setShared(hypothetical, vocabulary.attribute('basis'), row.bases);
    if (mightBeTheirs) setShared(hypothetical, vocabulary.attribute('relation'), [...relations].filter((word) => word !== 'none').concat('own_caseload'));
    return hypothetical;
  }

  #required<Row>(rows: ReadonlyMap<string, Row>, id: string): Row {
    const row = rows.get(id);
    if (row === undefined) throw new Error(`The policy's vocabulary lacks "${id}".`);
    return row;
  }
}

const SURENESS = ['confirmed', 'probable', 'doubtful'];

/** How sure the index is of the least sure of the holders. What the hub itself holds is this child's by definition. */
const identityOf = (hub: HubFacts, category: CategoryRow): string => {
  if (category.custodians.includes('platform')) return 'confirmed';
  const held = category.custodians.filter((agency) => hub.references[agency] !== undefined || hub.identity[agency] !== undefined);
  const words = held.map((agency) => hub.identity[agency] ?? '');
  if (words.some((word) => !SURENESS.includes(word))) return '';
  return words.reduce((worst, word) => (SURENESS.indexOf(word) > SURENESS.indexOf(worst) ? word : worst), 'confirmed');
};
