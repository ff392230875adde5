import { landline, mobile, slug } from '#demo/population/contact';
import type { DemoAddress, DemoChild, DemoParent } from '#demo/population/model';

/** What the children of one household have in common. */
export type Family = Pick<DemoChild, 'household' | 'addresses' | 'parents' | 'contactPoints' | 'ethnicity' | 'language'> & { readonly gpOds: string };

export const ENGLISH: DemoChild['language'] = { code: 'en', display: 'English', interpreter: false };

export const parent = (name: string, relationship: DemoParent['relationship'], more: Partial<DemoParent> = {}): DemoParent => ({
  name, relationship, parentalResponsibility: true, livesWithChild: true, ...more,
});

export interface FamilySketch {
  readonly household: string;
  /** Makes telephone numbers of its own. */
  readonly serial: number;
  readonly address: DemoAddress;
  readonly parents: readonly DemoParent[];
  readonly gpOds: string;
  readonly ethnicity?: string;
  readonly language?: DemoChild['language'];
}

/** A household with its address, and the numbers of the first parent. */
export function family({ household, serial, address, parents, gpOds, ethnicity = 'WBRI', language = ENGLISH }: FamilySketch): Family {
  const [first] = parents;
  return {
    household,
    addresses: [address],
    parents,
    gpOds,
    ethnicity,
    language,
    contactPoints: first
      ? [
          { system: 'phone', value: mobile(serial), whose: first.name },
          { system: 'phone', value: landline(500 + (serial % 500)), whose: first.name },
          { system: 'email', value: `${slug(first.name, '.')}@families.example`, whose: first.name },
        ]
      : [],
  };
}
