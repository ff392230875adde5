import { addDays } from '#demo/population/calendar';
import type { CastMember } from '#demo/population/cast/member';
import { ordinaryChild } from '#demo/population/cast/ordinary';
import type { DemoYouthJustice } from '#demo/population/model';
import { involved } from '#demo/population/records/involved';
import { ASSAULT_BY_BEATING, CRIMINAL_DAMAGE, youthJusticeCase } from '#demo/population/records/youth-justice';

const onAppeal = (record: DemoYouthJustice, amendedTo: string): DemoYouthJustice => ({
  ...record,
  hearings: record.hearings.map((hearing) => (hearing.result ? { ...hearing, amendedOnAppeal: amendedTo } : hearing)),
  orders: record.orders.map((order) => ({ ...order, type: amendedTo, amendedFrom: order.type })),
});

/** Young people whose record at the court or the youth offending team changed. */
export const youngPeopleBeforeTheCourts = (today: string): readonly CastMember[] => [
  {
    child: ordinaryChild({
      today, key: 'kyle', serial: 59, given: 'Kyle', family: 'Sumner', sex: 'MALE', age: [16, 180], address: [93, 'Lime Kiln Way'], gp: 'Old Quay',
      youthJustice: onAppeal(
        youthJusticeCase({ key: 'kyle', today, officer: 'Hamza Iqbal', offence: ASSAULT_BY_BEATING, offended: 220, outcome: 'DETENTION_AND_TRAINING_ORDER', lasts: 240, eteStatus: 'TRAINEESHIP' }),
        'YOUTH_REHABILITATION_ORDER',
      ),
      more: { oddities: ['order-amended-on-appeal'], involvements: [involved('Hamza Iqbal', 'lead_professional', addDays(today, -171))] },
    }),
    shows: 'A detention and training order, replaced on appeal by a youth rehabilitation order',
  },
  {
    child: ordinaryChild({
      today, key: 'dario', serial: 60, given: 'Dario', family: 'Fontana', sex: 'MALE', age: [15, 290], address: [54, 'Quayside'], gp: 'Old Quay', school: 'Larkhaven Academy', origin: { ethnicity: 'WOTH' },
      youthJustice: youthJusticeCase({ key: 'dario', today, officer: 'Patrice Lowe', offence: CRIMINAL_DAMAGE, offended: 120, outcome: 'YOUTH_CONDITIONAL_CAUTION', lasts: 112, eteStatus: 'SCHOOL_PART_TIME', returns: 4 }),
      more: { oddities: ['several-returns'], involvements: [involved('Patrice Lowe', 'lead_professional', addDays(today, -70))] },
    }),
    shows: 'Four returns were sent for him: only the latest counts',
  },
];
