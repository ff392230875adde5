import { addDays, dayOfWeek } from '#demo/population/calendar';
import type { CastMember } from '#demo/population/cast/member';
import { ordinaryChild } from '#demo/population/cast/ordinary';
import type { DemoChild } from '#demo/population/model';
import { elsewhere } from '#demo/population/places/addresses';
import { schoolNamed } from '#demo/population/places/schools';
import { marked } from '#demo/population/records/attendance';
import { involved } from '#demo/population/records/involved';
import { caseFile } from '#demo/population/records/social-care';

/** Tuesdays and Thursdays at the other school. */
const atTheOther = (date: string): boolean => [2, 4].includes(dayOfWeek(date));

const twoSchools = (child: DemoChild, since: string): DemoChild => {
  const [main] = child.education?.enrolments ?? [];
  if (!child.education || !main) return child;
  const centre = schoolNamed('Lighthouse').urn;
  const there = child.education.attendance.map((mark) => ({ ...mark, urn: centre }));
  return {
    ...child,
    education: {
      ...child.education,
      enrolments: [{ ...main, status: 'M' }, { urn: centre, status: 'S', from: since, yearGroup: main.yearGroup }],
      attendance: [
        ...marked(child.education.attendance, 'D', ({ date }) => atTheOther(date)),
        ...marked(there.filter(({ date }) => date >= since), 'D', ({ date }) => !atTheOther(date)),
      ],
      ehcPlan: { from: addDays(since, -200), reviewDue: addDays(since, 165), namedSchoolUrn: main.urn },
      sen: { provision: 'E', from: addDays(since, -200), needs: [{ type: 'ASD', rank: 1 }, { type: 'SEMH', rank: 2 }] },
    },
  };
};

const movedAway = (child: DemoChild, left: string): DemoChild => ({
  ...child,
  addresses: [
    { use: 'home', lines: ['3 Weavers Fold'], town: elsewhere.town, postcode: elsewhere.postcode, from: left },
    ...child.addresses.map((address) => ({ ...address, use: 'old' as const, until: left })),
  ],
  ...(child.education
    ? { education: { ...child.education, enrolments: child.education.enrolments.map((enrolment) => ({ ...enrolment, status: 'P' as const, until: left })), attendance: child.education.attendance.filter(({ date }) => date < left) } }
    : {}),
});

/** Children whose schooling one register does not tell. */
export const childrenBetweenSchools = (today: string): readonly CastMember[] => [
  {
    child: twoSchools(
      ordinaryChild({
        today, key: 'zainab', serial: 52, given: 'Zainab', family: 'Hussain', sex: 'FEMALE', age: [13, 240], address: [88, 'Gannet Row'], gp: 'Gannet Row', school: 'Larkhaven Academy', origin: { ethnicity: 'APKN' },
        more: { oddities: ['dual-registration'], involvements: [involved('Nadia Petrova', 'lead_professional', addDays(today, -90))] },
      }),
      addDays(today, -80),
    ),
    shows: 'On the roll of two schools, both true; a day at the other school (D) is no absence',
  },
  {
    child: movedAway(
      ordinaryChild({
        today, key: 'leo', serial: 53, given: 'Leo', family: 'Marchetti', sex: 'MALE', age: [9, 222], address: [10, 'Tollgate Terrace'], gp: 'Whinfield', school: 'Whinfield Primary', origin: { ethnicity: 'WOTH' },
        socialCare: caseFile({ key: 'leo', today, referred: 300, source: '4', need: 'N7', factors: ['18B'], worker: 'Farah Siddiqui', closed: { daysAgo: 20, reason: 'RC5' } }),
        more: { oddities: ['transferred-out'] },
      }),
      addDays(today, -20),
    ),
    shows: 'Moved to another authority: case closed as transferred (RC5), off the roll, an old address',
  },
];
