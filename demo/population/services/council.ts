import type { ServiceRow } from '#demo/population/services/services';

const COUNCIL = 'Larkhaven Council';
const TRUST = 'Larkhaven Learning Trust';
const FAMILIES = 'Anyone living in Larkhaven';

/** Services of the council and its schools. */
export const councilServices: readonly ServiceRow[] = [
  { organisation: COUNCIL, name: 'Early help hub', description: 'A worker who helps a family plan what to change, with everyone round one table.', needs: ['family support', 'parenting'], ages: [0, 18], eligibility: FAMILIES, referral: 'Ask any practitioner who knows the family, or ring us yourself', postcode: 'ZZ1 1EH' },
  { organisation: COUNCIL, name: 'Family hub, Quayside', description: 'Stay and play, health visitor clinics, advice on money and housing.', needs: ['parenting', 'early years', 'money'], ages: [0, 5], eligibility: FAMILIES, referral: 'Come in', postcode: 'ZZ3 1FH' },
  { organisation: COUNCIL, name: 'Family hub, Whinfield', description: 'Groups for parents, a toy library, help with forms.', needs: ['parenting', 'early years'], ages: [0, 5], eligibility: FAMILIES, referral: 'Come in', postcode: 'ZZ5 1FH' },
  { organisation: COUNCIL, name: 'Parenting teenagers', description: 'Ten evenings for parents of teenagers, in three languages.', needs: ['parenting', 'behaviour'], ages: [11, 17], eligibility: 'Parents and carers', referral: 'Book yourself', postcode: 'ZZ1 1PT' },
  { organisation: COUNCIL, name: 'Short breaks', description: 'Evenings, weekends and holidays for disabled children, and a rest for those who care for them.', needs: ['disability', 'respite'], ages: [3, 17], eligibility: 'Disabled children', referral: 'Through an assessment', postcode: 'ZZ3 9SB' },
  { organisation: COUNCIL, name: 'Housing advice for families', description: 'Rent arrears, overcrowding, homelessness.', needs: ['housing', 'money'], ages: [null, null], eligibility: FAMILIES, referral: 'Ring or come in', postcode: 'ZZ1 1HA' },
  { organisation: COUNCIL, name: 'Leaving care team', description: 'A personal adviser, a pathway plan, a home of one’s own.', needs: ['leaving care', 'housing'], ages: [16, 25], eligibility: 'Young people who were looked after', referral: 'Through the social worker', postcode: 'ZZ1 1LC' },
  { organisation: COUNCIL, name: 'Independent visitors', description: 'A grown-up friend for a child in care.', needs: ['befriending', 'children in care'], ages: [8, 18], eligibility: 'Looked-after children', referral: 'Through the social worker', postcode: 'ZZ1 1IV' },
  { organisation: COUNCIL, name: 'Missing: return conversations', description: 'Somebody to talk to within three days of coming back.', needs: ['missing', 'exploitation'], ages: [8, 18], eligibility: 'Children who were missing', referral: 'Made by the front door', postcode: 'ZZ1 1RC' },
  { organisation: COUNCIL, name: 'Youth club, Rope Walk', description: 'Music, kitchen, boxing, homework.', needs: ['things to do', 'mentoring'], ages: [11, 19], eligibility: 'Any young person', referral: 'Come in', postcode: 'ZZ1 1YC' },
  { organisation: COUNCIL, name: 'Holiday food and activities', description: 'A hot meal and something to do in every holiday.', needs: ['food', 'things to do'], ages: [5, 16], eligibility: 'Free school meals', referral: 'Book with the code from school', postcode: 'ZZ2 1HF' },
  { organisation: TRUST, name: 'Attendance support', description: 'Someone who finds out why school is hard, and what would help.', needs: ['attendance', 'school'], ages: [5, 16], eligibility: 'Pupils of Larkhaven schools', referral: 'Through school', postcode: 'ZZ1 7AS' },
  { organisation: TRUST, name: 'Educational psychology', description: 'Assessment and advice on learning and behaviour.', needs: ['learning', 'special needs'], ages: [3, 25], eligibility: 'With special educational needs', referral: 'Through the SENCO', postcode: 'ZZ1 7EP' },
  { organisation: TRUST, name: 'Advice for parents of children with special needs', description: 'Independent advice on plans, reviews and appeals.', needs: ['special needs', 'advice'], ages: [0, 25], eligibility: FAMILIES, referral: 'Ring us', postcode: 'ZZ1 7IA' },
  { organisation: TRUST, name: 'English as a new language', description: 'Classes after school, and for parents in the morning.', needs: ['language', 'school'], ages: [4, null], eligibility: 'Anyone new to English', referral: 'Through school, or come in', postcode: 'ZZ1 7NL' },
];
