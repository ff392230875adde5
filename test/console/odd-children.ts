import type { DemoChild, Population } from '#demo/population/model';

/** The longest name a person was ever registered with, or so a form must think. */
export const LONG_NAME = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(9).slice(0, 300);
/** Written from right to left, with a letter that Latin writing has not. */
export const ARABIC_NAME = 'بثينة الزهراء';
export const MANY_OCCASIONS = 2_000;

const DAY_MS = 86_400_000;

/** Bethan, whom Ines leads, with a name that fits no box and two thousand visits; Oliver with a name from right to left. */
export const withOddChildren = (population: Population, today: string): Population => ({
  ...population,
  children: population.children.map((child) => (child.key === 'bethan' ? busy(child, today) : child.key === 'oliver' ? { ...child, names: child.names.map((name) => ({ ...name, given: [ARABIC_NAME] })) } : child)),
});

function busy(child: DemoChild, today: string): DemoChild {
  const visits = Array.from({ length: MANY_OCCASIONS }, (_, index) => new Date(Date.parse(today) - (index + 1) * DAY_MS).toISOString().slice(0, 10));
  const { socialCare } = child;
  return {
    ...child, names: child.names.map((name) => ({ ...name, family: LONG_NAME })),
    ...(socialCare ? { socialCare: { ...socialCare, cinPlans: [{ id: 'busy', from: visits.at(-1) ?? today, visits }] } } : {}),
  };
}
