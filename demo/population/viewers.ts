import { childNamed } from '#demo/population/generate';
import type { DemoPractitioner, Population } from '#demo/population/model';
import { practitionerNamed } from '#demo/population/practitioners';

/** Somebody one can be in the demonstration, and a good first thing to do. */
export interface DemoViewer {
  readonly practitioner: DemoPractitioner;
  /** A word of the policy's vocabulary, sent as `x-purpose`. */
  readonly purpose: string;
  /** They fill the README's query. */
  readonly variables: Readonly<Record<string, string>>;
  readonly tryThis: string;
}

type Row = readonly [name: string, purpose: string, child: string, tryThis: string];

const ROWS: readonly Row[] = [
  ['Ines Okoro', 'direct_support', 'amira', 'Amira’s lead professional: run the README’s query and see the whole child'],
  ['Tom Hale', 'direct_support', 'amira', 'Amira’s class teacher: the same query, the same shape; see what is withheld and whom to ask'],
  ['Margaret Flint', 'direct_support', 'amira', 'Designated safeguarding lead of Amira’s school: a little more than her teacher'],
  ['Bridget Malone', 'direct_support', 'amira', 'School nurse in the team around Amira: allergies and medication, and nothing of the court'],
  ['Dr Anil Deshmukh', 'direct_support', 'amira', 'Amira’s GP: her health, and who else is around her'],
  ['Dr Joe Lindsay', 'direct_support', 'amira', 'Amira’s clinician at CAMHS: what she agreed to, in detail'],
  ['Patrice Lowe', 'youth_justice', 'amira', 'Amira’s youth offending team officer: school and order in detail, mental health in summary'],
  ['Ruth Achebe', 'child_protection', 'ella', 'Child protection social worker with an open section 47 enquiry about Ella; try Amira and see that the purpose alone opens nothing'],
  ['Simon Abara', 'looked_after', 'liam', 'Virtual school head: Liam’s schooling and care, without the address of the placement'],
  ['Lewis Grant', 'early_help', 'grace', 'Early help worker who leads for Grace, whose mother withdrew her consent twelve days ago'],
  ['Joy Campbell', 'looked_after', 'marcus', 'Personal adviser of Marcus, a care leaver of eighteen'],
  ['Gwen Pritchard', 'direct_support', 'priya', 'Front door: check before acting; Priya should have a lead professional and has none'],
  ['Olivia Bergman', 'audit', 'amira', 'Data protection officer: no child’s data, but the rules and who looked'],
  ['Raj Malhotra', 'audit', 'amira', 'Privacy officer: no child’s data, but the record of access'],
  ['Ewan Fraser', 'subject_access', 'amira', 'Subject access officer: the report of who looked, for a family that asks'],
  ['Victor Hahn', 'audit', 'amira', 'System administrator: nothing at all'],
  ['Craig Dunmore', 'direct_support', 'amira', 'Housing officer, a stranger to Amira: not found, as if there were no such child'],
];

/** Everyone one can be, the lead professional first. */
export const demoViewers = (population: Population): readonly DemoViewer[] =>
  ROWS.map(([name, purpose, child, tryThis]) => ({
    practitioner: practitionerNamed(name),
    purpose,
    variables: { id: childNamed(population, child).id },
    tryThis,
  }));
