import { registerEnumType } from 'type-graphql';

/** Category of abuse of a child protection plan (DfE CIN census 2024). */
export enum CategoryOfAbuse {
  NEG = 'NEG',
  PHY = 'PHY',
  SAB = 'SAB',
  EMO = 'EMO',
  MUL = 'MUL',
}

registerEnumType(CategoryOfAbuse, {
  name: 'CategoryOfAbuse',
  description: 'Category of abuse of a child protection plan (DfE CIN census).',
  valuesConfig: {
    NEG: { description: 'Neglect.' },
    PHY: { description: 'Physical abuse.' },
    SAB: { description: 'Sexual abuse.' },
    EMO: { description: 'Emotional abuse.' },
    MUL: { description: 'Multiple categories.' },
  },
});

/** Case systems write the census's code or its words; null for anything else. */
export function categoryOfAbuse(written: string | null): CategoryOfAbuse | null {
  const text = written?.trim().toUpperCase() ?? '';
  const byCode = Object.values(CategoryOfAbuse).find((code) => code === text);
  return byCode ?? WORDS.find(([start]) => text.startsWith(start))?.[1] ?? null;
}

const WORDS: readonly (readonly [string, CategoryOfAbuse])[] = [
  ['NEGLECT', CategoryOfAbuse.NEG],
  ['PHYSICAL', CategoryOfAbuse.PHY],
  ['SEXUAL', CategoryOfAbuse.SAB],
  ['EMOTIONAL', CategoryOfAbuse.EMO],
  ['MULTIPLE', CategoryOfAbuse.MUL],
];
