/** How a class of information is called when speaking to a child of nine to eleven, by its id. */
const TO_CHILDREN: Readonly<Record<string, string>> = {
  identity: 'your name and birthday',
  identifiers: 'numbers used to tell you apart from other children',
  address: 'where you live',
  contact: 'phone numbers',
  practitioners: 'who is helping you',
  'lead-professional': 'who your main helper is',
  household: 'who is in your family',
  communication: 'what language you speak',
  'ethnicity-religion': 'your background and faith',
  'gender-history': 'if you used to be called a boy or a girl',
  school: 'your school and class',
  attainment: 'how you do in lessons',
  behaviour: 'if you were ever sent home from school',
  'sen-support': 'extra help in lessons',
  'ehc-plan': 'your plan for extra help',
  'safety-alerts': 'allergies and medicine',
  'immunisation-growth': 'jabs and how you grow',
  'physical-health': 'illness and how your body works',
  'child-mental-health': 'help with worries and feelings',
  'sexual-health': 'private health care',
  'child-substance-use': 'help with drink or drugs',
  'self-harm-risk': 'if you might hurt yourself',
  'child-in-need': 'your plan with a social worker',
  'child-protection': 'your plan to stay safe',
  'abuse-enquiries': 'checks that someone is hurting you',
  'looked-after': 'if you live away from home',
  'placement-address': 'the place where you live away from home',
  'parent-mental-health': 'if a parent is unwell in their mind',
  'parent-substance-misuse': 'if a parent drinks or takes drugs',
  'domestic-abuse': 'if there is hurting at home',
  'parent-imprisonment': 'if a parent is in prison',
  'parent-immigration': 'if a parent may stay in this country',
  'youth-justice-involvement': 'if you have a youth justice worker',
  'youth-justice-detail': 'trouble with the law',
  'exploitation-missing': 'if you went missing or were made to do things',
  adoption: 'the family you were born in',
  'protected-person': 'if someone has a new name to stay safe',
  'third-party': 'notes about other people',
  'informant-identity': 'who told us they were worried',
  'wishes-consent': 'what you want and what you said yes to',
  concerns: 'that a helper is worried',
  'concerns-text': 'what a helper is worried about',
};

/** What children call those who work for an agency. */
const HELPERS: Readonly<Record<string, string>> = {
  education: 'your school',
  health: 'doctors and nurses',
  social_care: 'social workers',
  yot: 'the youth justice team',
  police: 'the police',
  probation: 'the people who work with grown-ups after prison',
  housing: 'the people who find homes',
  voluntary: 'charities',
  platform: 'this service',
};

/** A class of information in a child's words; where a new agency's class has none, by its label. */
export const toChildren = (id: string, label: string): string => TO_CHILDREN[id] ?? label;

export const helpersOf = (agency: string, label: string): string => HELPERS[agency] ?? label;

export const hasPlainWords = (id: string): boolean => id in TO_CHILDREN;
