import { ageOn } from '#demo/population/calendar';
import { type CastMember } from '#demo/population/cast/member';
import { castOn } from '#demo/population/cast/cast';
import { demoViewers } from '#demo/population/viewers';
import { generatePopulation } from '#demo/population/generate';

/** Ages and ids are the same on every day. */
const ANY_DAY = '2026-11-21';

const ageIn = ({ child }: CastMember): string => {
  if (child.expectedDateOfBirth) return 'unborn';
  return child.dateOfBirth ? String(ageOn(ANY_DAY, child.dateOfBirth)) : 'unknown';
};

const childRow = (member: CastMember): string => {
  const [name] = member.child.names;
  return `| \`${member.child.key}\` | ${[...(name?.given ?? []), name?.family ?? ''].join(' ')} | ${ageIn(member)} | \`${member.child.id}\` | ${member.shows} |`;
};

/** docs/demo-cast.md: the children of the demonstration that have a story, and the people one can be. */
export const castDocument = (): string => `# The cast of the demonstration

Larkhaven does not exist, and nobody in it does. \`npm start\` fills it with 400 children in some 230 families. Most have nothing
to tell; these do, and tests call them by their key. Ids and ages are the same on every day; dates are counted from today.

This page is printed by \`npm run demo -- cast\`; a test compares it.

## Children

| key | name | age | id | what one can see |
|---|---|---|---|---|
${castOn(ANY_DAY).map(childRow).join('\n')}

## Who one can be

Send the token of \`GET /demo/viewers\` as \`authorization: Bearer ...\` and the purpose as \`x-purpose\`.

| who | role | agency | purpose | what to try |
|---|---|---|---|---|
${demoViewers(generatePopulation(ANY_DAY)).map(({ practitioner: { name, role, agency }, purpose, tryThis }) => `| ${name} | ${role} | ${agency} | ${purpose} | ${tryThis} |`).join('\n')}
`;
