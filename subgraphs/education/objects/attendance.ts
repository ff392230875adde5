import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { Coded } from '#schema/objects/coded';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { Establishment } from '#subgraphs/education/objects/establishment';

export enum AbsenceLevel {
  NONE_OR_LOW = 'NONE_OR_LOW',
  PERSISTENT = 'PERSISTENT',
  SEVERE = 'SEVERE',
}

registerEnumType(AbsenceLevel, {
  name: 'AbsenceLevel',
  description: 'How much a pupil misses, by the thresholds of the Department for Education.',
  valuesConfig: {
    NONE_OR_LOW: { description: 'Under 10 % of possible sessions missed.' },
    PERSISTENT: { description: '10 % or more missed.' },
    SEVERE: { description: '50 % or more missed.' },
  },
});

export enum AttendanceBasis {
  SESSION_MARKS = 'SESSION_MARKS',
  YEAR_TOTALS = 'YEAR_TOTALS',
}

registerEnumType(AttendanceBasis, {
  name: 'AttendanceBasis',
  description: 'What an attendance summary is counted from.',
  valuesConfig: {
    SESSION_MARKS: { description: 'The registers’ marks, session by session.' },
    YEAR_TOTALS: { description: 'The year’s totals in a transfer file from an earlier school; how many sessions were late or not possible is not in it.' },
  },
});

@ObjectType({ description: 'An academic year’s attendance. Only sessions the child could have attended count (DfE, August 2024): possible = present + authorised + unauthorised.', simpleResolvers: true })
export class AttendanceSummary {
  @Category('as-parent')
  @Field(() => String, { description: 'The academic year: 2026-27.' })
  academicYear!: string;

  @Category('as-parent')
  @Field(() => AttendanceBasis, { description: 'What it is counted from.' })
  basis!: AttendanceBasis;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day counted.' })
  from!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day counted.' })
  until!: string | null;

  @Category('as-parent')
  @Field(() => Int, { description: 'Sessions (half days) the child could have attended.' })
  possibleSessions!: number;

  @Category('as-parent')
  @Field(() => Int, { description: 'Attended, approved educational activities elsewhere included.' })
  presentSessions!: number;

  @Category('as-parent')
  @Field(() => Int, { description: 'Missed with the school’s leave or for a good reason.' })
  authorisedAbsences!: number;

  @Category('as-parent')
  @Field(() => Int, { description: 'Missed without.' })
  unauthorisedAbsences!: number;

  @Category('as-parent')
  @Field(() => Int, { description: 'Sessions in no figure above: to be at the other school, closed, no access, not required to attend (D, Q, X, Y1 to Y7, Z, #).' })
  notPossibleSessions!: number;

  @Category('as-parent')
  @Field(() => Int, { description: 'Arrived late: before the register closed (present) or after (unauthorised).' })
  lateSessions!: number;

  @Category('as-parent')
  @Field(() => Float, { nullable: true, description: 'Per cent of possible sessions attended, to one decimal; null where none was possible.' })
  presentPercentage!: number | null;

  @Category('as-parent')
  @Field(() => Float, { nullable: true, description: 'Per cent of possible sessions missed with leave.' })
  authorisedPercentage!: number | null;

  @Category('as-parent')
  @Field(() => Float, { nullable: true, description: 'Per cent of possible sessions missed without leave.' })
  unauthorisedPercentage!: number | null;

  @Category('as-parent')
  @Field(() => AbsenceLevel, { description: 'Persistently or severely absent, or neither.' })
  absenceLevel!: AbsenceLevel;
}

export enum SchoolSession {
  AM = 'AM',
  PM = 'PM',
}

registerEnumType(SchoolSession, { name: 'SchoolSession', description: 'Half a school day.' });

@ObjectType({ description: 'A session missed.', simpleResolvers: true })
export class AttendanceMark {
  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'The day.' })
  date!: string;

  @Category('as-parent')
  @Field(() => SchoolSession, { description: 'Morning or afternoon.' })
  session!: SchoolSession;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'Missed with the school’s leave or for a good reason.' })
  authorised!: boolean;

  @Category('as-parent')
  @Field(() => Coded, { nullable: true, description: 'The register’s code. Null where the code itself tells of something else that is not shown: an exclusion, a religion, a family’s way of life.' })
  code!: Coded | null;

  @Category('as-parent')
  @Field(() => Establishment, { description: 'The school whose register it is.' })
  school!: Establishment;
}
