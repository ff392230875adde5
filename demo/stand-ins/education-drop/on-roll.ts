import type { DemoChild, DemoEducation, DemoName, DemoSchool, Population } from '#demo/population/model';

export type DemoEnrolment = DemoEducation['enrolments'][number];

/** A child as one school's system has it. */
export interface OnRoll {
  readonly child: DemoChild;
  readonly education: DemoEducation;
  /** The enrolment at this school. */
  readonly enrolment: DemoEnrolment;
}

/** Whom a school has on its books: all who are enrolled, and leavers whom no other school has taken on yet. */
export const onRollOf = (population: Population, { urn }: DemoSchool): readonly OnRoll[] =>
  population.children.flatMap((child) => {
    const { education } = child;
    const hasLeftForNowhere = education?.enrolments.every(({ status }) => status === 'P') ?? false;
    const enrolment = education?.enrolments.find((place) => place.urn === urn && (place.status !== 'P' || hasLeftForNowhere));
    return education && enrolment ? [{ child, education, enrolment }] : [];
  });

export const nameOf = ({ names }: DemoChild, use: DemoName['use']): DemoName | undefined => names.find((name) => name.use === use);

/** The legal name; a child who is known by a usual name only has that one. */
export const legalName = (child: DemoChild): DemoName => {
  const name = nameOf(child, 'official') ?? nameOf(child, 'birth') ?? child.names[0];
  if (!name) throw new Error(`the demo's child ${child.key} has no name`);
  return name;
};
