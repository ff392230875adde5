import { adoptedLaterLookedAfter } from '#demo/population/cast/adopted';
import { childWithoutDateOfBirth, unbornChild } from '#demo/population/cast/before-birth';
import { childrenWithBrokenRecords } from '#demo/population/cast/broken-records';
import { youngPeopleBeforeTheCourts } from '#demo/population/cast/courts';
import { childrenInDoubt } from '#demo/population/cast/doubt';
import { theHaddadChildren } from '#demo/population/cast/haddad';
import { childrenBeingHelped } from '#demo/population/cast/help';
import { lookedAfterChildren } from '#demo/population/cast/looked-after';
import type { CastMember, CastStory } from '#demo/population/cast/member';
import { childrenOfSeveralNames } from '#demo/population/cast/names';
import { childrenWithOddNhsNumbers, childrenWithOddUpns } from '#demo/population/cast/numbers';
import { childrenUnderProtection } from '#demo/population/cast/protection';
import { childrenBetweenSchools } from '#demo/population/cast/schooling';
import { shieldedChildren } from '#demo/population/cast/shielded';
import { twins } from '#demo/population/cast/twins';

const STORIES: readonly CastStory[] = [
  theHaddadChildren,
  childrenUnderProtection,
  lookedAfterChildren,
  childrenBeingHelped,
  shieldedChildren,
  adoptedLaterLookedAfter,
  unbornChild,
  childWithoutDateOfBirth,
  twins,
  childrenOfSeveralNames,
  childrenWithOddNhsNumbers,
  childrenWithOddUpns,
  childrenBetweenSchools,
  childrenInDoubt,
  youngPeopleBeforeTheCourts,
  childrenWithBrokenRecords,
];

/** The children that tests, docs and demonstrations call by name. */
export const castOn = (today: string): readonly CastMember[] => STORIES.flatMap((story) => story(today));
