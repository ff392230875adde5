import type { Population } from '#demo/population/model';
import { british, csv, daysBefore, type DropFile, encoded, habitsOf } from '#demo/stand-ins/education-drop/drop-file';

const PLAIN = habitsOf(0);
const LATIN = habitsOf(1);

/** An extract of Get Information About Schools with the area's schools, in the encoding GIAS really uses. */
export function establishmentExtract({ schools, today }: Population): DropFile {
  const header = ['URN', 'LA (code)', 'LA (name)', 'EstablishmentNumber', 'EstablishmentName', 'EstablishmentStatus (code)', 'EstablishmentStatus (name)', 'PhaseOfEducation (name)', 'Postcode', 'TelephoneNum'];
  const rows = schools.map(({ urn, laCode, establishmentNumber, name, phase, postcode, telephone }) => [urn, laCode, 'Larkhaven', establishmentNumber, name, 1, 'Open', phase, postcode, telephone]);
  // GIAS keeps schools that have closed, and names with accents.
  rows.push(['990190', '990', 'Larkhaven', '3300', 'St Thérèse Roman Catholic Primary School', 2, 'Closed', 'Primary', 'ZZ3 9ST', '01632 960190']);
  const day = daysBefore(today, 7);
  return { name: `edubasealldata${day.replaceAll('-', '')}.csv`, bytes: encoded(csv([header, ...rows], LATIN), LATIN), writtenAt: new Date(`${day}T04:00:00Z`) };
}

/** The list of education, health and care plans, from the authority's SEN team. */
export function ehcPlanList({ children, today }: Population): DropFile {
  const rows = children.flatMap(({ identifiers, education }) =>
    education?.ehcPlan ? [[identifiers.upn, british(education.ehcPlan.from), british(education.ehcPlan.until), british(education.ehcPlan.reviewDue), education.ehcPlan.namedSchoolUrn]] : []);
  const day = daysBefore(today, 1);
  const text = csv([['UPN', 'EHCPlanStartDate', 'EHCPlanEndDate', 'AnnualReviewDueDate', 'NamedEstablishmentURN'], ...rows], PLAIN);
  return { name: `ehc-plans_${day}.csv`, bytes: encoded(text, PLAIN), writtenAt: new Date(`${day}T17:00:00Z`) };
}
