import { addDays, onWeekday } from '#demo/population/calendar';
import { recordId } from '#demo/population/identifiers';
import type { DemoYouthJustice } from '#demo/population/model';
import { practitionerId } from '#demo/population/practitioners';

/** Offence code (CJS), title and the Youth Justice Board's gravity score. */
export type OffenceKind = readonly [code: string, title: string, gravity: number];
export const SHOP_THEFT: OffenceKind = ['TH68010', 'Theft from a shop', 3];
export const CRIMINAL_DAMAGE: OffenceKind = ['CD71039', 'Criminal damage to property valued under £5,000', 2];
export const ASSAULT_BY_BEATING: OffenceKind = ['CJ88116', 'Assault by beating', 3];

/** One young person's case, told in days before today. */
export interface YouthJusticeStory {
  readonly key: string;
  readonly today: string;
  readonly officer: string;
  readonly offence: OffenceKind;
  readonly offended: number;
  /** Legal outcome of the Youth Justice Board's list: REFERRAL_ORDER, YOUTH_CONDITIONAL_CAUTION ... */
  readonly outcome: string;
  /** How many days the order or intervention lasts from its making. */
  readonly lasts: number;
  readonly eteStatus: string;
  readonly returns?: number;
}

const COURT = 'Larkhaven Youth Court';
const OUT_OF_COURT: readonly string[] = ['COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT', 'YOUTH_CAUTION', 'YOUTH_CONDITIONAL_CAUTION'];

const hearingsOf = ({ key, today, offended, outcome }: YouthJusticeStory): DemoYouthJustice['hearings'] =>
  OUT_OF_COURT.includes(outcome)
    ? []
    : [
        { id: recordId(key, 'hearing', 0), date: onWeekday(addDays(today, -offended + 28)), court: COURT, type: 'First hearing' },
        { id: recordId(key, 'hearing', 1), date: onWeekday(addDays(today, -offended + 49)), court: COURT, type: 'Sentence', result: outcome },
      ];

/** Offence, then court or an out-of-court disposal, then the order with its interventions; the AssetPlus stage that fits. */
export function youthJusticeCase(story: YouthJusticeStory): DemoYouthJustice {
  const { key, today, offended, outcome, lasts } = story;
  const [code, title, seriousness] = story.offence;
  const made = offended - 49;
  const from = onWeekday(addDays(today, -made));
  const until = addDays(from, lasts);
  const openCase = until > today;
  return {
    openCase,
    officer: practitionerId(story.officer),
    offences: [{ id: recordId(key, 'offence'), date: addDays(today, -offended), code, title, seriousness }],
    hearings: hearingsOf(story),
    orders: [{ id: recordId(key, 'order'), type: outcome, from, until }],
    interventions: [
      { id: recordId(key, 'intervention', 0), type: 'Reparation', from: addDays(from, 10), until },
      { id: recordId(key, 'intervention', 1), type: 'Education, training and employment', from: addDays(from, 14), until },
    ],
    assetPlusStage: { stage: openCase ? (made > 90 ? 'Review' : 'Start') : 'Closure', date: openCase ? addDays(today, -Math.min(made, 20)) : until },
    ete: { status: story.eteStatus, hours: 25, date: from },
    returns: story.returns ?? 1,
  };
}
