import { addDays } from '#demo/population/calendar';
import type { CastMember } from '#demo/population/cast/member';
import { ordinaryChild } from '#demo/population/cast/ordinary';
import { officialName } from '#demo/population/records/child';
import { parent } from '#demo/population/records/family';

/** Names change, have several uses, and are not all written from left to right. */
export const childrenOfSeveralNames = (today: string): readonly CastMember[] => [
  {
    child: ordinaryChild({
      today, key: 'aoife', serial: 20, given: 'Aoife Mary Grace', family: "O'Shea-Lund", sex: 'FEMALE', age: [12, 60], address: [30, 'Lantern Street'], gp: 'Gannet Row', school: 'Larkhaven Academy',
      parents: [parent("Sinéad O'Shea", 'mother'), parent('Erik Lund', 'step-parent', { parentalResponsibility: false })],
      origin: { ethnicity: 'WIRI' },
      more: {
        oddities: ['several-names'],
        names: [
          officialName('Aoife Mary Grace', "O'Shea-Lund", { from: addDays(today, -500) }),
          { use: 'usual', given: ['Effie'], family: 'Oshea Lund' },
          { use: 'old', given: ['Aoife', 'Mary', 'Grace'], family: "O'Shea", from: addDays(today, -2900), until: addDays(today, -500) },
          { use: 'birth', given: ['Aoife', 'Mary', 'Grace'], family: 'Kavanagh', until: addDays(today, -2900) },
        ],
      },
    }),
    shows: 'Four names by use and time, with an apostrophe, a hyphen and three given names; any of them finds her',
  },
  {
    child: ordinaryChild({
      today, key: 'maryam', serial: 21, given: 'Maryam', family: 'Al-Khatib', sex: 'FEMALE', age: [8, 200], address: [12, 'Chandlers Court'], gp: 'Gannet Row', school: 'Gannet Row',
      parents: [parent('Rana Al-Khatib', 'mother')],
      origin: { ethnicity: 'OOTH', language: { code: 'ar', display: 'Arabic', interpreter: true } },
      more: { oddities: ['rtl-name'], names: [officialName('Maryam', 'Al-Khatib'), { use: 'usual', given: ['مريم'], family: 'الخطيب' }] },
    }),
    shows: 'Her usual name is written from right to left',
  },
  {
    child: ordinaryChild({
      today, key: 'robin', serial: 22, given: 'Robin', family: 'Achterberg', sex: 'FEMALE', age: [15, 200], address: [8, 'Sailmakers Yard'], gp: 'Harbour', school: 'Beacon Community',
      more: { oddities: ['sex-and-gender-differ'], gender: 'male' },
    }),
    shows: 'Sex and gender both recorded, and different',
  },
];
