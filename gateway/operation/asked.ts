import type { ArgumentNode, OperationTypeNode, VariableDefinitionNode } from 'graphql';
import type { FieldModel } from '#gateway/supergraph/graph-model';

/**
 * What a client asked, in the one shape every later stage works on: fragments spread out, conditions settled, fields of
 * one response key merged, and every selection said once for each concrete type it can meet. So a field is always a
 * coordinate (`HealthSection.allergies`), whatever alias, fragment or interface it was asked through (attacks A01-A09).
 */
export interface AskedOperation {
  /** Unlike for different texts, operation names or settled conditions. */
  readonly key: string;
  readonly kind: OperationTypeNode;
  readonly name: string | undefined;
  readonly root: AskedObject;
  readonly variableDefinitions: readonly VariableDefinitionNode[];
}

/** A selection on one concrete object type. */
export interface AskedObject {
  readonly typeName: string;
  /** In order of first appearance. */
  readonly fields: readonly AskedField[];
}

export interface AskedField {
  /** The response key: the alias, or the name. */
  readonly key: string;
  readonly name: string;
  /** Null for `__typename`, `__schema`, `__type`. */
  readonly model: FieldModel | null;
  readonly args: readonly ArgumentNode[];
  /** One for each concrete type the field can be; null for a leaf. */
  readonly into: readonly AskedObject[] | null;
}

/** Keys that the gateway adds for itself; no client's alias may look like them. */
export const HIDDEN = 'childgraph_';
export const HIDDEN_ID = `${HIDDEN}id`;
export const HIDDEN_CATEGORY = `${HIDDEN}category`;
export const HIDDEN_ENTRIES = `${HIDDEN}entries`;
export const HIDDEN_EDGES = `${HIDDEN}edges`;
export const HIDDEN_CURSOR = `${HIDDEN}cursor`;
export const HIDDEN_PAGE = `${HIDDEN}page`;
/** The key under which a timeline asked for as `key` fetches from a section. */
export const hiddenTimeline = (key: string, section: string): string => `${HIDDEN}${key}_${section}`;
