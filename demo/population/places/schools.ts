import type { DemoSchool } from '#demo/population/model';
import { landline } from '#demo/population/contact';
import { LARKHAVEN_LA } from '#demo/population/identifiers';

type Row = readonly [establishmentNumber: string, name: string, phase: DemoSchool['phase'], postcode: string];

const ROWS: readonly Row[] = [
  ['2001', 'Larkhaven Primary School', 'Primary', 'ZZ1 1LP'],
  ['2002', 'Gannet Row Infant and Junior School', 'Primary', 'ZZ1 3GR'],
  ['2003', 'Saltmarsh Primary School', 'Primary', 'ZZ2 1SM'],
  ['2004', 'Beacon Hill Primary School', 'Primary', 'ZZ2 4BH'],
  ['2005', 'Old Quay Community Primary School', 'Primary', 'ZZ3 1OQ'],
  ['2006', 'Curlew Lane Primary School', 'Primary', 'ZZ3 6CL'],
  ['2007', 'Harbour View Primary Academy', 'Primary', 'ZZ4 2HV'],
  ['2008', 'Whinfield Primary School', 'Primary', 'ZZ5 1WF'],
  ['4001', 'Larkhaven Academy', 'Secondary', 'ZZ1 7LA'],
  ['4002', 'Saltmarsh High School', 'Secondary', 'ZZ2 7SH'],
  ['4003', 'Beacon Community College', 'Secondary', 'ZZ4 7BC'],
  ['4004', 'Whinfield School', 'Secondary', 'ZZ5 8WS'],
  ['7001', 'Lapwing School', 'Special', 'ZZ3 9LW'],
  ['7002', 'Sandpiper Centre School', 'Special', 'ZZ5 9SP'],
  ['1101', 'The Lighthouse Centre', 'Alternative provision', 'ZZ1 9LC'],
];

export const schools: readonly DemoSchool[] = ROWS.map(([establishmentNumber, name, phase, postcode], index) => ({
  urn: String(990_101 + index),
  laCode: LARKHAVEN_LA,
  establishmentNumber,
  name,
  phase,
  postcode,
  telephone: landline(100 + index),
}));

/** A school by part of its name; a name that fits none, or several, is a mistake in the population. */
export const schoolNamed = (part: string): DemoSchool => {
  const [school, ...others] = schools.filter(({ name }) => name.includes(part));
  if (!school || others.length > 0) throw new Error(`not one school is called ${part}`);
  return school;
};

export const schoolOf = (urn: string): DemoSchool => {
  const school = schools.find((candidate) => candidate.urn === urn);
  if (!school) throw new Error(`no school has the URN ${urn}`);
  return school;
};

export const schoolsFor = (phase: DemoSchool['phase']): readonly DemoSchool[] => schools.filter((school) => school.phase === phase);
