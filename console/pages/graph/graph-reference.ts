/** The graph as front-end teams read about it; made of the committed schema, the classification and the examples as the console is built. */
export interface GraphReference {
  readonly types: readonly ReferenceType[];
  readonly examples: readonly { readonly name: string; readonly text: string }[];
}

export interface ReferenceType {
  readonly name: string;
  readonly kind: 'type' | 'interface' | 'union' | 'enum' | 'input' | 'scalar';
  readonly says: string;
  readonly fields: readonly ReferenceField[];
}

export interface ReferenceField {
  readonly name: string;
  /** As the schema writes it, arguments first: `(first: Int! = 10): ChildConnection!`. Empty for an enum's value and a union's member. */
  readonly type: string;
  readonly says: string;
  /** The class of information it belongs to, or the word by which it inherits one; empty where it is an input's. */
  readonly category: string;
  readonly level: string;
}
