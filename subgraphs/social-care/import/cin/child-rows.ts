import type { CensusElement } from '#subgraphs/social-care/import/cin/census-element';
import { needRows } from '#subgraphs/social-care/import/cin/need-rows';
import { rowsOrNone } from '#subgraphs/social-care/import/cin/rows-or-none';
import { oddityOfUpn, personRow, upnRow } from '#subgraphs/social-care/import/person';
import { row, rowId } from '#subgraphs/social-care/import/row';
import { type ImportedRow, type ImportSink, RowRejected } from '#subgraphs/social-care/import/sink';
import { optionalDate, personIdOf } from '#subgraphs/social-care/import/values';

/** `GenderCurrent` says gender and `Sex` says sex: neither stands for the other, and they may differ. */
const GENDER: Readonly<Record<string, string>> = { '1': '01', '2': '02', '0': '00', '9': '09' };
const SEX: Readonly<Record<string, string>> = { '1': 'M', '2': 'F', '0': 'U', '9': 'U', M: 'M', F: 'F', U: 'U' };

/** One child of the census: the person, then each time in need, which stand or fall on their own. */
export async function importChild(child: CensusElement, sink: ImportSink): Promise<void> {
  const identifiers = child.each('ChildIdentifiers')[0];
  if (!identifiers) throw new RowRejected('ChildIdentifiers is missing');
  const personId = personIdOf('LAchildID', identifiers.text('LAchildID'));
  await sink.rows([...personRows(personId, child, identifiers, sink)], identifiers.line);
  const seen = new Map<string, number>();
  for (const details of child.each('CINdetails')) {
    await sink.rows(rowsOrNone(details, sink, () => needRows(personId, details, seen, sink)), details.line);
  }
}

function personRows(personId: string, child: CensusElement, identifiers: CensusElement, sink: ImportSink): ImportedRow[] {
  const note = (reason: string): void => sink.note(identifiers.line, reason);
  const date = (name: string): string | null => notedDate(identifiers, name, note);
  const [born, expected, died] = [date('PersonBirthDate'), date('ExpectedPersonBirthDate'), date('PersonDeathDate')];
  if (born && expected) note('both a date of birth and an expected date of birth; both kept');
  if (born && died && died < born) note('died before born; both dates kept');

  const upn = identifiers.text('UPN');
  const formerUpn = identifiers.text('FormerUPN');
  const unknown = identifiers.text('UPNunknown');
  if (upn && unknown) note('both a UPN and a reason for having none; both kept');
  for (const oddity of [upn && oddityOfUpn('UPN', upn), formerUpn && oddityOfUpn('FormerUPN', formerUpn)]) if (oddity) note(oddity);

  const characteristics = child.each('ChildCharacteristics')[0];
  const disabilities = (characteristics?.each('Disabilities') ?? []).flatMap((element) => element.texts('Disability'));
  return [
    personRow(personId, {
      pers_dob: born,
      pers_expected_dob: expected,
      pers_death_date: died,
      pers_sex: SEX[identifiers.text('Sex') ?? ''] ?? null,
      pers_gender: GENDER[identifiers.text('GenderCurrent') ?? ''] ?? null,
      pers_ethnicity: characteristics?.text('Ethnicity') ?? null,
      pers_upn_unknown: unknown,
    }),
    ...(upn ? [upnRow(personId, 'Unique Pupil Number', upn)] : []),
    ...(formerUpn ? [upnRow(personId, 'Former Unique Pupil Number', formerUpn)] : []),
    ...disabilities.map((code) =>
      row('ssd_disability', 'disa_table_id', { disa_table_id: rowId('disability', personId, code), disa_person_id: personId, disa_disability_code: code }),
    ),
  ];
}

/** A child is never lost for a date that cannot be read: the date is left out, and that is noted. */
function notedDate(element: CensusElement, name: string, note: (reason: string) => void): string | null {
  try {
    return optionalDate(name, element.text(name));
  } catch {
    note(`${name} is not a date; left out`);
    return null;
  }
}
