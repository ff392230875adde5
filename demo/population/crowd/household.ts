import { addDays } from '#demo/population/calendar';
import { circumstancesOf } from '#demo/population/crowd/circumstances';
import { origins, type Origin } from '#demo/population/crowd/origins';
import type { DemoChild, DemoEducation, DemoParent } from '#demo/population/model';
import { someHome } from '#demo/population/places/addresses';
import { gpPractices } from '#demo/population/places/gp-practices';
import { schoolsFor } from '#demo/population/places/schools';
import { choicesFor, type Choices } from '#demo/population/random';
import { attendanceOf } from '#demo/population/records/attendance';
import { child } from '#demo/population/records/child';
import { phaseOfYear, schoolLife, yearGroupOn } from '#demo/population/records/education';
import { family, parent, type Family } from '#demo/population/records/family';
import { ordinaryHealth } from '#demo/population/records/health';

const someOrigin = (choices: Choices): Origin => choices.oneOf(origins.flatMap((origin) => Array<Origin>(origin.weight).fill(origin)));

const someParents = (origin: Origin, name: string, choices: Choices): readonly DemoParent[] => [
  parent(`${choices.oneOf(origin.mothers)} ${name}`, 'mother'),
  ...(choices.chance(0.75) ? [parent(`${choices.oneOf(origin.fathers)} ${name}`, 'father', { livesWithChild: choices.chance(0.75) })] : []),
];

/** Births in one family are two years apart or more; the eldest is at most seventeen. */
const someBirths = (today: string, choices: Choices): readonly string[] => {
  const count = choices.oneOf([1, 1, 1, 2, 2, 2, 2, 3, 3, 4]);
  const eldest = choices.between(400, 6500);
  return Array.from({ length: count }, (_, index) => eldest - index * choices.between(730, 1200)).filter((days) => days > 20).map((days) => addDays(today, -days));
};

const SPECIAL_NEEDS: readonly string[] = ['SPLD', 'MLD', 'SLCN', 'SEMH', 'ASD', 'HI'];

const withNeeds = (education: DemoEducation, today: string, choices: Choices): DemoEducation => {
  const drawn = choices.fraction();
  if (drawn > 0.18) return education;
  const from = addDays(today, -choices.between(100, 600));
  const needs = [{ type: choices.oneOf(SPECIAL_NEEDS), rank: 1 }];
  if (drawn > 0.045) return { ...education, sen: { provision: 'K', from, needs } };
  return { ...education, sen: { provision: 'E', from, needs }, ehcPlan: { from, reviewDue: addDays(today, choices.between(20, 330)) } };
};

/** One in fifty of school age is on no roll: educated at home, or nobody knows. */
const someEducation = (key: string, today: string, born: string, choices: Choices): DemoEducation | undefined => {
  const yearGroup = yearGroupOn(today, born);
  if (!yearGroup || choices.chance(0.02)) return undefined;
  const phase = choices.chance(0.02) ? 'Special' : phaseOfYear(yearGroup);
  const life = schoolLife({ key, today, dateOfBirth: born, urn: choices.oneOf(schoolsFor(phase)).urn, missed: choices.chance(0.12) ? choices.between(12, 45) / 100 : choices.between(1, 7) / 100 });
  return withNeeds(life, today, choices);
};

/**
 * Some of those who are known to social care stay away from school, and a few others: enough of them that a group of such
 * children can be counted without telling of one. Drawn apart, so that nothing else about anybody changes.
 */
function stayingAway(key: string, today: string, education: DemoEducation, isKnown: boolean): DemoEducation {
  const choices = choicesFor(`staying away ${key}`);
  const [enrolment] = education.enrolments;
  if (!enrolment || !choices.chance(isKnown ? 0.9 : 0.08)) return education;
  return { ...education, attendance: attendanceOf(today, { urn: enrolment.urn, from: enrolment.from, missed: choices.between(30, 50) / 100, withoutLeave: 0.85 }, choices) };
}

interface Birth {
  readonly today: string;
  readonly serial: number;
  readonly born: string;
  readonly name: { readonly given: string; readonly family: string };
  readonly sex: 'FEMALE' | 'MALE';
}

const someChild = ({ today, serial, born, name, sex }: Birth, theirs: Family): DemoChild => {
  const key = `child-${String(serial).padStart(4, '0')}`;
  const choices = choicesFor(key);
  const education = someEducation(key, today, born, choices);
  const { involvements, ...records } = circumstancesOf({ key, today, born, choices });
  return child({
    key, serial, family: theirs, name, born, sex,
    ...(education ? { education: stayingAway(key, today, education, involvements.some(({ agency, until }) => agency === 'social_care' && until === undefined)) } : {}),
    health: ordinaryHealth(key, today, born),
    ...records,
    more: { involvements },
  });
};

/** One family with its children; `firstSerial` and the next ones are theirs. */
export function household(today: string, index: number, firstSerial: number): readonly DemoChild[] {
  const key = `household-${String(index).padStart(3, '0')}`;
  const choices = choicesFor(key);
  const origin = someOrigin(choices);
  const name = choices.oneOf(origin.families);
  const theirs = family({
    household: key,
    serial: firstSerial,
    address: someHome(choices, addDays(today, -choices.between(100, 3000))),
    parents: someParents(origin, name, choices),
    gpOds: choices.oneOf(gpPractices).ods,
    ethnicity: origin.ethnicity,
    language: { code: origin.language[0], display: origin.language[1], interpreter: origin.language[0] !== 'en' && choices.chance(0.25) },
  });
  const taken = new Set<string>();
  return someBirths(today, choices).map((born, place) => {
    const sex = choices.chance(0.5) ? 'FEMALE' : 'MALE';
    const free = (sex === 'FEMALE' ? origin.girls : origin.boys).filter((candidate) => !taken.has(candidate));
    const given = choices.oneOf(free);
    taken.add(given);
    return someChild({ today, serial: firstSerial + place, born, name: { given, family: name }, sex }, theirs);
  });
}
