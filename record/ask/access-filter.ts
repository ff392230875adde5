import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool } from 'kysely';
import { type TermKind, term } from '#record/index/terms-of';
import type { AuditTables } from '#record/store/audit-database';

/** What accesses are asked for; everything that is said must hold. */
export interface AccessFilter {
  /** The child's pseudonym, which only someone with the child's key can make. */
  readonly child?: string | undefined;
  /** A case, a consent statement, an involvement or an opening that decisions stood on: its pseudonym under the child's key. */
  readonly reference?: string | undefined;
  readonly viewer?: string | undefined;
  readonly role?: string | undefined;
  readonly agency?: string | undefined;
  readonly purpose?: string | undefined;
  readonly outcome?: string | undefined;
  readonly operation?: string | undefined;
  /** A coordinate: `HealthSection.allergies`. */
  readonly field?: string | undefined;
  readonly category?: string | undefined;
  /** With a category: only where something of it was shown, or only where nothing was. */
  readonly given?: boolean | undefined;
  /** A rule that decided. */
  readonly rule?: string | undefined;
  readonly nearMiss?: string | undefined;
  readonly basis?: string | undefined;
  readonly relation?: string | undefined;
  readonly brokeGlass?: boolean | undefined;
  /** From this moment on. */
  readonly from?: Date | undefined;
  /** Before this moment. */
  readonly to?: Date | undefined;
  /** Up to and with this record of the chain. */
  readonly upTo?: number | undefined;
}

type Builder = ExpressionBuilder<AuditTables, 'indexed_record'>;
type Where = ExpressionWrapper<AuditTables, 'indexed_record', SqlBool>;

/** The filter as a condition on `indexed_record`. */
export const matching = (filter: AccessFilter) => (builder: Builder): Where => {
  const columns = (['viewer', 'role', 'agency', 'purpose', 'outcome', 'operation'] as const)
    .flatMap((column) => (filter[column] === undefined ? [] : [builder(`indexed_record.${column}`, '=', filter[column])]));
  return builder.and([
    ...columns,
    ...(filter.from ? [builder('indexed_record.at', '>=', filter.from)] : []),
    ...(filter.to ? [builder('indexed_record.at', '<', filter.to)] : []),
    ...(filter.upTo === undefined ? [] : [builder('indexed_record.sequence', '<=', filter.upTo)]),
    ...termsIn(filter).map((text) => speaksOf(builder, text)),
    ...(filter.brokeGlass === undefined ? [] : [brokeGlass(builder, filter.brokeGlass)]),
  ]);
};

const BY_TERM = { child: 'child', reference: 'reference', field: 'field', rule: 'rule', nearMiss: 'near', basis: 'basis', relation: 'relation' } as const satisfies Partial<Record<keyof AccessFilter, TermKind>>;

const termsIn = (filter: AccessFilter): readonly string[] => {
  const plain = (Object.keys(BY_TERM) as (keyof typeof BY_TERM)[]).flatMap((key) => (filter[key] === undefined ? [] : [term(BY_TERM[key], filter[key])]));
  if (filter.category === undefined) return plain;
  const kind = filter.given === undefined ? 'category' : filter.given ? 'given' : 'withheld';
  return [...plain, term(kind, filter.category)];
};

const speaksOf = (builder: Builder, text: string): Where =>
  builder.exists(builder.selectFrom('indexed_term').select('indexed_term.term').where('indexed_term.term', '=', text).whereRef('indexed_term.sequence', '=', 'indexed_record.sequence')) as Where;

const brokeGlass = (builder: Builder, wanted: boolean): Where => {
  const found = builder.exists(builder.selectFrom('indexed_term').select('indexed_term.term').where('indexed_term.term', 'like', `${term('break-glass', '')}%`).whereRef('indexed_term.sequence', '=', 'indexed_record.sequence'));
  return (wanted ? found : builder.not(found)) as Where;
};
