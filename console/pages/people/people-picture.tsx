import type { JSX } from 'react';
import type { ContactFragment } from '#console/graph/generated/graphql';
import type { Involvement } from '#console/pages/people/people-table';
import { agencyInWords } from '#console/words/agencies';
import { capitalised } from '#console/words/in-words';
import { roleInWords } from '#console/words/roles';

interface Props {
  readonly childName: string;
  readonly lead: ContactFragment | null;
  readonly involvements: readonly Involvement[];
}

const WIDTH = 960;
const BOX = 210;
const TALL = 46;
const GAP = 12;

interface Group {
  readonly agency: string;
  readonly people: readonly ContactFragment[];
}

/** Those involved now, by agency, each once; the lead professional among them. */
function groupsOf(lead: ContactFragment | null, involvements: readonly Involvement[]): readonly Group[] {
  const people = new Map<string, ContactFragment>();
  for (const person of [...(lead ? [lead] : []), ...involvements.filter(({ until }) => !until).map(({ practitioner }) => practitioner)]) people.set(person.name + person.agency, person);
  const agencies = [...new Set([...people.values()].map(({ agency }) => agency))];
  return agencies.map((agency) => ({ agency, people: [...people.values()].filter((person) => person.agency === agency) }));
}

const short = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** The child on the left, agencies in the middle, people on the right: who is joined to whom, and by which agency. */
export function PeoplePicture({ childName, lead, involvements }: Props): JSX.Element {
  const groups = groupsOf(lead, involvements);
  const count = groups.reduce((sum, { people }) => sum + people.length, 0);
  const height = Math.max(count, 1) * (TALL + GAP) + GAP;
  const middle = height / 2;
  let row = 0;
  const placed = groups.map((group) => ({ ...group, rows: group.people.map((person) => ({ person, y: GAP + TALL / 2 + row++ * (TALL + GAP) })) }));
  return (
    <div className="cg-picture" role="region" aria-label="People, drawn" tabIndex={0}>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={`${count} people of ${groups.length} agencies are involved now${lead ? `; ${lead.name} leads` : ''}. The table below lists them.`}>
        {placed.map(({ agency, rows }) => {
          const y = rows.reduce((sum, each) => sum + each.y, 0) / rows.length;
          return (
            <g key={agency}>
              <line x1={BOX} y1={middle} x2={350} y2={y} className="cg-link-line" />
              {rows.map(({ person, y: at }) => <line key={person.name} x1={570} y1={y} x2={700} y2={at} className={`cg-link-line${lead && person.name === lead.name ? ' cg-link-line--lead' : ''}`} />)}
              <Box x={350} y={y} width={220} lines={[capitalised(agencyInWords(agency))]} kind="" />
              {rows.map(({ person, y: at }) => <Box key={person.name} x={700} y={at} width={WIDTH - 702} lines={[short(person.name, 28), short(`${lead && person.name === lead.name ? 'lead professional, ' : ''}${roleInWords(person.role)}`, 36)]} kind={lead && person.name === lead.name ? 'lead' : ''} />)}
            </g>
          );
        })}
        <Box x={2} y={middle} width={BOX - 4} lines={[short(childName, 26)]} kind="child" />
      </svg>
    </div>
  );
}

const Box = ({ x, y, width, lines, kind }: { readonly x: number; readonly y: number; readonly width: number; readonly lines: readonly string[]; readonly kind: '' | 'lead' | 'child' }): JSX.Element => (
  <g>
    <rect x={x} y={y - TALL / 2} width={width} height={TALL} rx={4} className={`cg-person-box${kind ? ` cg-person-box--${kind}` : ''}`} />
    {lines.map((line, index) => <text key={line} x={x + 10} y={y + 5 + (index - (lines.length - 1) / 2) * 18} fontSize={index === 0 ? 15 : 13} className={kind ? 'cg-on-dark' : undefined}>{line}</text>)}
  </g>
);
