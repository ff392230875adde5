import type { CodeList } from '#schema/vocabulary/education/code-list';

/** DfE Common Basic Data Set: special educational needs provision. */
export const SEN_PROVISION: CodeList = {
  name: 'DfE CBDS SEN provision',
  words: { N: 'No special educational need', K: 'SEN support', E: 'Education, health and care plan' },
};

/** DfE Common Basic Data Set: type of special educational need. */
export const SEN_TYPE: CodeList = {
  name: 'DfE CBDS SEN type',
  words: {
    SPLD: 'Specific learning difficulty',
    MLD: 'Moderate learning difficulty',
    SLD: 'Severe learning difficulty',
    PMLD: 'Profound and multiple learning difficulty',
    SEMH: 'Social, emotional and mental health',
    SLCN: 'Speech, language and communication needs',
    HI: 'Hearing impairment',
    VI: 'Vision impairment',
    MSI: 'Multi-sensory impairment',
    PD: 'Physical disability',
    ASD: 'Autistic spectrum disorder',
    DS: 'Down syndrome',
    OTH: 'Other difficulty or disability',
    NSA: 'SEN support, with no specialist assessment of type of need',
  },
};
