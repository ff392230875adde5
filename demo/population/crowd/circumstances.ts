import { addDays, ageOn, daysBetween } from '#demo/population/calendar';
import { recordId } from '#demo/population/identifiers';
import type { DemoInvolvement, DemoSocialCare, DemoYouthJustice } from '#demo/population/model';
import type { Choices } from '#demo/population/random';
import { involved } from '#demo/population/records/involved';
import { caseFile, type CaseStory } from '#demo/population/records/social-care';
import { ASSAULT_BY_BEATING, CRIMINAL_DAMAGE, SHOP_THEFT, youthJusticeCase } from '#demo/population/records/youth-justice';

export interface Circumstances {
  readonly involvements: readonly DemoInvolvement[];
  readonly socialCare?: DemoSocialCare;
  readonly youthJustice?: DemoYouthJustice;
}

interface Situation {
  readonly key: string;
  readonly today: string;
  readonly born: string;
  readonly choices: Choices;
}

const SOCIAL_WORKERS: readonly string[] = ['Ines Okoro', 'Ines Okoro', 'Farah Siddiqui', 'Colm Brady'];
const PROTECTION_WORKERS: readonly string[] = ['Ruth Achebe', 'Stefan Ilic'];
const NEEDS: readonly string[] = ['N1', 'N1', 'N1', 'N2', 'N3', 'N4', 'N4', 'N5', 'N6'];
const SOURCES: readonly string[] = ['1A', '2A', '2A', '3A', '3B', '3E', '6', '6', '8'];
const FACTORS: readonly string[] = ['1B', '2B', '3B', '4A', '4B', '5A', '6B', '7A', '18B', '19B'];

/** Days since the referral: some time in the last two years, and after the birth. */
const referredDaysAgo = ({ today, born, choices }: Situation, least: number): number => Math.min(choices.between(least, 700), daysBetween(born, today) - 5);

const story = (situation: Situation, least: number, worker: string): CaseStory => {
  const { key, today, choices } = situation;
  return { key, today, referred: referredDaysAgo(situation, least), source: choices.oneOf(SOURCES), need: choices.oneOf(NEEDS), factors: [choices.oneOf(FACTORS)], worker };
};

const childInNeed = (situation: Situation): Circumstances => {
  const worker = situation.choices.oneOf(SOCIAL_WORKERS);
  const told = story(situation, 70, worker);
  return { socialCare: caseFile(told), involvements: [involved(worker, 'lead_professional', addDays(situation.today, -told.referred + 1))] };
};

const closedCase = (situation: Situation): Circumstances => {
  const told = story(situation, 250, situation.choices.oneOf(SOCIAL_WORKERS));
  const daysAgo = Math.floor(told.referred / 3);
  return { socialCare: caseFile({ ...told, closed: { daysAgo, reason: situation.choices.oneOf(['RC7', 'RC8', 'RC9']) } }), involvements: [] };
};

/** Referral, strategy discussion, enquiry, conference within fifteen working days, plan. */
const protectionPlan = (situation: Situation): Circumstances => {
  const { today, choices } = situation;
  const worker = choices.oneOf(PROTECTION_WORKERS);
  const told = story(situation, 120, worker);
  const started = told.referred - 50;
  const from = addDays(today, -started);
  return {
    socialCare: caseFile({
      ...told,
      need: 'N1',
      enquiry: { started: started + 20, by: worker, concluded: { daysAgo: started + 8, outcome: 'Concerns substantiated: initial child protection conference', conference: started } },
      protection: { started, category: choices.oneOf(['NEG', 'EMO', 'PHY', 'MUL']) },
    }),
    involvements: [involved(worker, 'lead_professional', from), involved('Carla Mendes', 'own_caseload', from)],
  };
};

const lookedAfter = (situation: Situation): Circumstances => {
  const { key, today, born, choices } = situation;
  const told = story(situation, 150, 'Marek Nowak');
  const from = addDays(today, -told.referred + 60);
  const placement = { from, type: choices.oneOf(['U1', 'U4', 'U6']), postcode: 'ZZ4 5AU', outsideArea: false, carer: choices.oneOf(['Pauline Reid', 'Mr and Mrs Penhallow', 'Ron and Sue Tredwell']) };
  return {
    socialCare: caseFile({ ...told, need: 'N1', lookedAfter: [{ id: recordId(key, 'care'), from, legalStatus: choices.oneOf(['C1', 'C2', 'V2']), placements: [placement] }] }),
    involvements: [
      involved('Marek Nowak', 'lead_professional', from),
      involved('Dev Raman', 'own_caseload', from),
      ...(ageOn(today, born) >= 4 && ageOn(today, born) < 18 ? [involved('Simon Abara', 'own_caseload', addDays(from, 10))] : []),
    ],
  };
};

const earlyHelp = ({ today, choices }: Situation): Circumstances => ({
  involvements: [involved(choices.oneOf(['Lewis Grant', 'Sunita Bose']), 'lead_professional', addDays(today, -choices.between(10, 60)))],
});

const beforeTheCourts = ({ key, today, born, choices }: Situation): Circumstances => {
  const officer = choices.oneOf(['Patrice Lowe', 'Hamza Iqbal']);
  const offended = Math.min(choices.between(60, 400), daysBetween(born, today) - 3660);
  const record = youthJusticeCase({
    key, today, officer, offended, offence: choices.oneOf([SHOP_THEFT, CRIMINAL_DAMAGE, ASSAULT_BY_BEATING]), lasts: choices.oneOf([112, 180, 270]),
    outcome: choices.oneOf(['COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT', 'YOUTH_CONDITIONAL_CAUTION', 'REFERRAL_ORDER', 'YOUTH_REHABILITATION_ORDER']),
    eteStatus: ageOn(today, born) < 16 ? 'SCHOOL_FULL_TIME' : 'COLLEGE', returns: choices.between(1, 3),
  });
  return { youthJustice: record, involvements: record.openCase ? [involved(officer, 'own_caseload', addDays(today, -offended + 49))] : [] };
};

const NOTHING: Circumstances = { involvements: [] };

const familySituation = (situation: Situation): Circumstances => {
  const { born, today, choices } = situation;
  const drawn = choices.fraction();
  const oldEnough = daysBetween(born, today) > 300;
  if (!oldEnough || drawn > 0.19) return NOTHING;
  if (drawn < 0.015) return lookedAfter(situation);
  if (drawn < 0.035) return protectionPlan(situation);
  if (drawn < 0.09) return childInNeed(situation);
  return drawn < 0.13 ? closedCase(situation) : earlyHelp(situation);
};

/** What has brought agencies into a child's life: for most, nothing has. Youth justice begins at ten (CYPA 1933 s.50). */
export function circumstancesOf(situation: Situation): Circumstances {
  const age = ageOn(situation.today, situation.born);
  const atHome = familySituation(situation);
  if (age < 12 || age > 17 || !situation.choices.chance(0.06)) return atHome;
  const courts = beforeTheCourts(situation);
  return { ...atHome, ...courts, involvements: [...atHome.involvements, ...courts.involvements] };
}
