/** Files as schools send them, small enough to read at a glance. Nobody in them exists; UPNs are right unless said. */
export const MINA = 'X990400119006';
export const ROWAN = 'L990400119007';

export const pupilXml = (upn: string, given: string, more = ''): string =>
  `<Pupil><UPN>${upn}</UPN><Surname>Fenwick</Surname><Forename>${given}</Forename><DOB>2013-04-05</DOB><Sex>F</Sex>${more}</Pupil>`;

export interface TransferFileParts {
  readonly at?: string;
  readonly estab?: string;
  readonly before?: string;
}

export const transferXml = (pupils: string, { at = '2026-11-20T19:30:00', estab = '4001', before = '' }: TransferFileParts = {}): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
${before}<CTfile>
<Header><DocumentName>Common Transfer File</DocumentName><CTFversion>25.0</CTFversion><DateTime>${at}</DateTime><DocumentQualifier>full</DocumentQualifier>
<SourceSchool><LEA>990</LEA><Estab>${estab}</Estab><SchoolName>Gull Rock School</SchoolName></SourceSchool></Header>
<CTFpupilData>
${pupils}
</CTFpupilData>
</CTfile>
`;

export const ROLL_HEADER = 'CHILD_SCHOOL_URN,CHILD_UPN,CHILD_FIRST_NAME,CHILD_LAST_NAME,CHILD_DATE_OF_BIRTH,CHILD_YEAR_GROUP';
export const rollCsv = (...rows: readonly string[]): string => [ROLL_HEADER, ...rows, ''].join('\n');
export const minaOnRoll = `990109,${MINA},Mina,Fenwick,05/04/2013,9`;

export const attendanceCsv = (...rows: readonly string[]): string => ['URN,UPN,DATE,SESSION,MARK', ...rows, ''].join('\n');

export const GIAS = 'URN,LA (code),EstablishmentNumber,EstablishmentName,EstablishmentStatus (name),PhaseOfEducation (name)\n990109,990,4001,Gull Rock School,Open,Secondary\n';
