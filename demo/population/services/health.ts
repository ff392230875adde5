import type { ServiceRow } from '#demo/population/services/services';

const NHS = 'Larkhaven NHS';
const GP_OR_SCHOOL = 'Through a GP, the school or a social worker';

/** Services of the health trust. */
export const healthServices: readonly ServiceRow[] = [
  { organisation: NHS, name: 'CAMHS', description: 'Help with the mental health of children and young people.', needs: ['mental health', 'anxiety', 'low mood'], ages: [5, 18], eligibility: 'Registered with a Larkhaven GP', referral: GP_OR_SCHOOL, postcode: 'ZZ1 5CA' },
  { organisation: NHS, name: 'Mental health support in schools', description: 'Short help at school for worry, low mood and sleep.', needs: ['mental health', 'anxiety', 'school'], ages: [5, 18], eligibility: 'Pupils of Larkhaven schools', referral: 'Through school', postcode: 'ZZ1 5MS' },
  { organisation: NHS, name: 'School nursing, east', description: 'Health at school, drop-in, immunisation.', needs: ['health', 'immunisation'], ages: [5, 19], eligibility: 'Any pupil', referral: 'Drop in, or text us', postcode: 'ZZ1 5SN' },
  { organisation: NHS, name: 'School nursing, west', description: 'Health at school, drop-in, immunisation.', needs: ['health', 'immunisation'], ages: [5, 19], eligibility: 'Any pupil', referral: 'Drop in, or text us', postcode: 'ZZ5 5SN' },
  { organisation: NHS, name: 'Health visiting', description: 'At home from before the birth until school.', needs: ['early years', 'health'], ages: [0, 5], eligibility: 'Every family', referral: 'Offered to all', postcode: 'ZZ2 5HV' },
  { organisation: NHS, name: 'Speech and language therapy', description: 'For children who find talking or understanding hard.', needs: ['speech', 'special needs'], ages: [1, 18], eligibility: 'Registered with a Larkhaven GP', referral: 'Drop in under five; through school above', postcode: 'ZZ2 5SL' },
  { organisation: NHS, name: 'Community paediatrics', description: 'Development, autism and ADHD assessment.', needs: ['development', 'autism', 'adhd'], ages: [0, 18], eligibility: 'Registered with a Larkhaven GP', referral: GP_OR_SCHOOL, postcode: 'ZZ2 5CP' },
  { organisation: NHS, name: 'Children’s occupational therapy', description: 'Dressing, writing, equipment at home.', needs: ['disability'], ages: [0, 18], eligibility: 'Registered with a Larkhaven GP', referral: GP_OR_SCHOOL, postcode: 'ZZ2 5OT' },
  { organisation: NHS, name: 'Young people’s clinic', description: 'Confidential advice on relationships, contraception and sexual health.', needs: ['sexual health', 'advice'], ages: [13, 25], eligibility: 'Any young person', referral: 'Come in, no appointment', postcode: 'ZZ1 5YC' },
  { organisation: NHS, name: 'Drugs and alcohol: young people', description: 'Talk to someone who does not judge.', needs: ['drugs', 'alcohol'], ages: [11, 21], eligibility: 'Any young person', referral: 'Yourself, or with someone you trust', postcode: 'ZZ1 5DA' },
  { organisation: NHS, name: 'Perinatal mental health', description: 'For mothers before and after a birth.', needs: ['mental health', 'early years', 'parents'], ages: [null, null], eligibility: 'Pregnant, or with a baby under two', referral: 'Through midwife, health visitor or GP', postcode: 'ZZ2 5PM' },
  { organisation: NHS, name: 'Asthma nurse', description: 'Inhalers, plans, and a home that does not make it worse.', needs: ['health', 'asthma'], ages: [2, 18], eligibility: 'Registered with a Larkhaven GP', referral: 'Through the practice', postcode: 'ZZ3 5AN' },
];
