import { z } from 'zod';

const day = z.iso.date();
const id = z.string().min(1).max(100);

/** H-CLIC's types of temporary accommodation, as far as they may be told. */
export const PLACEMENT_KINDS = ['BED_AND_BREAKFAST', 'HOSTEL', 'COUNCIL_STOCK', 'PRIVATE_LEASED', 'NIGHTLY_PAID'] as const;
const REFUGE = 'REFUGE';

/** A stay in temporary accommodation, as the housing system has it. */
export const placementShape = z.object({
  id, person: id, kind: z.enum([...PLACEMENT_KINDS, REFUGE]), placedOn: day, endedOn: day.nullable(),
  district: z.string().max(100).nullable(), rooms: z.number().int().min(0).max(50).nullable(),
});

/** What the council owes an applicant: Housing Act 1996 ss.189B, 193, 195. */
export const HOMELESSNESS_DUTIES = ['PREVENTION', 'RELIEF', 'MAIN', 'NONE_OWED'] as const;

export const applicationShape = z.object({ id, person: id, madeOn: day, duty: z.enum(HOMELESSNESS_DUTIES).nullable(), decidedOn: day.nullable() });

type ReadPlacement = z.infer<typeof placementShape>;
export type Placement = ReadPlacement & { readonly kind: (typeof PLACEMENT_KINDS)[number] };
export type Application = z.infer<typeof applicationShape>;

/** A refuge tells of domestic abuse by its kind alone, and its address is nobody's to know: such a stay goes no further. */
export const mayBeTold = (placement: ReadPlacement): placement is Placement => placement.kind !== REFUGE;
