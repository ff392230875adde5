import type { CodeList } from '#schema/vocabulary/social-care/code-list';

/** Where a looked-after child lives (DfE SSDA903). */
export const PLACEMENT_TYPE: CodeList = {
  system: 'DfE SSDA903 placement type',
  terms: {
    A3: 'Placed for adoption by consent, with current foster carer',
    A4: 'Placed for adoption by consent, with others',
    A5: 'Placed for adoption under an order, with current foster carer',
    A6: 'Placed for adoption under an order, with others',
    H5: 'Semi-independent living',
    K1: 'Secure children’s home',
    K2: 'Children’s home',
    P1: 'With own parents',
    P2: 'Independent living',
    P3: 'Residential employment',
    R1: 'Residential care home',
    R2: 'Hospital or other health establishment',
    R3: 'Family centre or mother and baby unit',
    R5: 'Young offender institution',
    S1: 'Residential school',
    T0: 'Temporary move',
    T1: 'Temporarily in hospital',
    T2: 'Away on holiday',
    T3: 'Temporary, while the foster carer is on holiday',
    T4: 'Temporary, seven days or fewer',
    U1: 'Foster care by relative or friend, long term',
    U2: 'Foster care by relative or friend who may adopt',
    U3: 'Foster care by relative or friend, not long term',
    U4: 'Foster care, long term',
    U5: 'Foster care by carer who may adopt',
    U6: 'Foster care, not long term',
    Z1: 'Other placement',
  },
};

/** Who provides a placement (DfE SSDA903). */
export const PLACEMENT_PROVIDER: CodeList = {
  system: 'DfE SSDA903 placement provider',
  terms: {
    PR0: 'Parents or others with parental responsibility',
    PR1: 'The council',
    PR2: 'Another council',
    PR3: 'Other public provision',
    PR4: 'Private provision',
    PR5: 'Voluntary sector',
  },
};

/** Why a placement changed (DfE SSDA903). */
export const PLACEMENT_CHANGE_REASON: CodeList = {
  system: 'DfE SSDA903 reason for placement change',
  terms: {
    CARPL: 'Planned, as the care plan says',
    CLOSE: 'Carer resigned or provision closed',
    ALLEG: 'Allegation',
    STAND: 'Standards of care',
    CUSTOD: 'Custody',
    APPRR: 'Approval removed',
    CREQB: 'Carer asked, because of behaviour',
    CREQO: 'Carer asked, for another reason',
    CHILD: 'Child asked',
    LAREQ: 'Council asked',
    PLACE: 'Status of the placement changed',
    OTHER: 'Other',
  },
};
