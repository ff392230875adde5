import type { CastMember } from '#demo/population/cast/member';
import { familyOf, ordinaryChild, type Person } from '#demo/population/cast/ordinary';
import { parent } from '#demo/population/records/family';

const SHOWS = 'Same family name, date of birth, sex and address, and a given name one letter apart: two children, never merged';

/** Two sisters whom every matching rule would take for one. */
export const twins = (today: string): readonly CastMember[] => {
  const first: Person = {
    today, key: 'twin-1', serial: 24, given: 'Anneke', family: 'Adeyemi-Ross', sex: 'FEMALE', age: [9, 77], address: [51, 'Kittiwake Drive'], gp: 'Saltmarsh', school: 'Saltmarsh Primary',
    parents: [parent('Folake Adeyemi', 'mother'), parent('Duncan Ross', 'father')],
    origin: { ethnicity: 'MWBA' }, more: { oddities: ['twins'] },
  };
  const shared = familyOf(first);
  return [
    { child: ordinaryChild(first, shared), shows: SHOWS },
    { child: ordinaryChild({ ...first, key: 'twin-2', serial: 25, given: 'Annike' }, shared), shows: SHOWS },
  ];
};
