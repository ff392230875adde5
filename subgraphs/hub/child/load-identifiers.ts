import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Grant } from '#schema/contracts/grant';
import type { ChildId } from '#schema/ids';
import { may } from '#subgraphs/host/subgraph-context';
import type { HubStore } from '#subgraphs/hub/store/connect';
import type { IdentifierKind } from '#subgraphs/hub/store/database';
import { categoryTold, KNOWN_AGENCIES, OF_OTHER_AGENCIES } from '#subgraphs/hub/child/agency-identity';
import { isOneOf } from '#subgraphs/hub/child/granted-pairs';
import { answered, manyByChild, oneByChild } from '#subgraphs/hub/child/load-by-child';

interface IdentifierKey {
  readonly child: ChildId;
  readonly kind: IdentifierKind;
}

const asText = ({ child, kind }: IdentifierKey): string => `${kind} ${child}`;

/** The id of one kind by which a child is known now. What was marked "never link" is nobody's any more. */
export const identifierLoader = (store: HubStore) =>
  new DataLoader<IdentifierKey, string | null, string>(
    async (keys) => {
      const rows = await answered(
        store.selectFrom('identifier')
          .select(['child_id', 'kind', 'value'])
          .where(isOneOf(keys.map(({ child, kind }) => ({ child, word: kind })), { child: 'child_id', word: 'kind' }))
          .where('is_current', '=', true).where('never_link', '=', false)
          .execute(),
      );
      const values = new Map(rows.map(({ child_id, kind, value }) => [asText({ child: child_id, kind }), value]));
      return keys.map((key) => values.get(asText(key)) ?? null);
    },
    { cacheKeyFn: asText },
  );

interface OtherIdentifierKey {
  readonly child: ChildId;
  readonly agency: string;
}

/** The id by which an agency knows a child whose ids are of no kind that the hub has a word for. */
export const otherIdentifierLoader = (store: HubStore) =>
  new DataLoader<OtherIdentifierKey, string | null, string>(
    async (keys) => {
      const rows = await answered(
        store.selectFrom('identifier')
          .select(['child_id', 'agency', 'value'])
          .where(isOneOf(keys.map(({ child, agency }) => ({ child, word: agency })), { child: 'child_id', word: 'agency' }))
          .where('kind', '=', 'other').where('is_current', '=', true).where('never_link', '=', false)
          .execute(),
      );
      return keys.map(({ child, agency }) => rows.find((row) => row.child_id === child && row.agency === agency)?.value ?? null);
    },
    { cacheKeyFn: ({ child, agency }) => `${agency} ${child}` },
  );

/**
 * How sure the index is, agency by agency; of an agency whose knowing the child is withheld nothing is read. An agency
 * that joined later is asked about where identifiers are granted.
 */
export const agencyConfidenceLoader = (store: HubStore, grant: Grant) =>
  manyByChild(async (children) => {
    const known = children.flatMap((child) => KNOWN_AGENCIES.filter((agency) => may(grant, child, categoryTold(agency), 'SUMMARY')).map((word) => ({ child, word })));
    const others = children.filter((child) => may(grant, child, OF_OTHER_AGENCIES, 'SUMMARY'));
    if (known.length + others.length === 0) return [];
    return store.selectFrom('identifier')
      .select(['child_id', 'agency', 'confidence'])
      .where('is_current', '=', true).where('never_link', '=', false)
      .where(sql<boolean>`(${isOneOf(known, { child: 'child_id', word: 'agency' })} or (child_id = any(${others}::text[]) and not agency = any(${[...KNOWN_AGENCIES]}::text[])))`)
      .orderBy('agency')
      .execute();
  });

export const nhsNumberStatusLoader = (store: HubStore) =>
  oneByChild((children) => store.selectFrom('child').select(['id as child_id', 'nhs_number_status']).where('id', 'in', children).execute());
