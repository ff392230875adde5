/** Names by which the same person goes: the first of each line is the long form. */
const SAME: readonly string[] = [
  'alexander alex sandy xander', 'alexandra alex sandra lexi', 'alfred alfie fred', 'amelia millie amy', 'amira mira', 'andrew andy drew', 'anthony tony', 'benjamin ben', 'bethan beth', 'catherine kate katie cathy',
  'charles charlie', 'charlotte lottie charlie', 'christopher chris kit', 'daniel dan danny', 'david dave', 'edward ed eddie ted', 'eleanor ellie nell', 'elizabeth lizzie beth liz eliza', 'emily em millie',
  'frederick fred freddie', 'gabriel gabe', 'george georgie', 'grace gracie', 'hannah han', 'harold harry', 'henry harry', 'isabella bella izzy', 'isobel izzy bel', 'jacob jake', 'james jim jamie jimmy', 'jasmine jas jaz',
  'jessica jess jessie', 'john jack johnny', 'jonathan jon', 'joseph joe', 'joshua josh', 'katarzyna kasia', 'lewis lew', 'lucas luke', 'madeleine maddie', 'margaret maggie meg daisy peggy', 'matthew matt', 'michael mike mick',
  'mohammed mo muhammad mohamed mohammad', 'nathaniel nathan nat', 'nicholas nick', 'oliver ollie', 'olivia liv livvy', 'patrick paddy pat', 'peter pete', 'philip phil pip', 'rebecca becky', 'richard rick dick',
  'robert rob bob bobby', 'samuel sam', 'samantha sam', 'sophia sophie sofia', 'stephen steve', 'susannah sue', 'theodore theo ted', 'thomas tom tommy', 'timothy tim', 'victoria vicky tori', 'william will bill billy liam',
  'zachary zac zack', 'zofia zosia',
];

const forms = new Map<string, Set<string>>();
for (const line of SAME) {
  const words = line.split(' ');
  for (const word of words) forms.set(word, new Set([...(forms.get(word) ?? []), ...words]));
}

/** One name may stand for the other: Bill for William. */
export const isNickname = (a: string, b: string): boolean => forms.get(a)?.has(b) ?? false;

/** What else one may go by who is called so. */
export const nicknamesOf = (name: string): readonly string[] => [...(forms.get(name) ?? [])].filter((other) => other !== name);
