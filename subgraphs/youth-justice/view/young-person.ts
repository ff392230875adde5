import { type ChildReturn, itemsOf, type ReadItems, type ReadItemType, type ReturnHeader } from '#subgraphs/youth-justice/client/child-return';
import type { CourtHearing } from '#subgraphs/youth-justice/client/court-hearing';
import type { YouthJusticeLoaders } from '#subgraphs/youth-justice/loaders';

/** One young person's records, each asked for only when it is read. */
export interface YoungPerson {
  /** Null where the service has no return of this young person, or has deleted it. */
  header(): Promise<ReturnHeader | null>;
  items<Type extends ReadItemType>(type: Type): Promise<readonly ReadItems[Type][]>;
  /** What courts pushed about this young person; none without a PNC id to know the defendant by. */
  courtHearings(): Promise<readonly CourtHearing[]>;
}

export function youngPerson(ypid: string, { returns, courtHearings }: YouthJusticeLoaders): YoungPerson {
  const asked = (item: ReadItemType | null): Promise<ChildReturn | null> => returns.load({ ypid, item });
  const items: YoungPerson['items'] = async (type) => {
    const childReturn = await asked(type);
    return childReturn ? itemsOf(childReturn, type) : [];
  };
  return {
    header: async () => (await asked(null))?.header ?? null,
    items,
    courtHearings: async () => {
      const [person] = await items('person_details');
      return person?.pncnumber ? courtHearings.load({ ypid, pnc: person.pncnumber }) : [];
    },
  };
}
