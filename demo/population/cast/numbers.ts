import { addDays } from '#demo/population/calendar';
import type { CastMember } from '#demo/population/cast/member';
import { ordinaryChild } from '#demo/population/cast/ordinary';
import { invalidNhsNumber, nhsNumber, temporaryUpn, upn, withWrongCheckLetter } from '#demo/population/identifiers';
import { involved } from '#demo/population/records/involved';
import { caseFile } from '#demo/population/records/social-care';

/** NHS numbers as agencies hold them: superseded, missing, wrong, and two for one child. */
export const childrenWithOddNhsNumbers = (today: string): readonly CastMember[] => [
  {
    child: ordinaryChild({
      today, key: 'tomasz', serial: 10, given: 'Tomasz', family: 'Zielinski', sex: 'MALE', age: [10, 40], address: [3, 'Quayside'], gp: 'Old Quay', school: 'Old Quay',
      origin: { ethnicity: 'WOTH', language: { code: 'pl', display: 'Polish', interpreter: false } },
      identifiers: { nhsNumberStatus: 'SUPERSEDED', supersedingNhsNumber: nhsNumber(900) },
      more: { oddities: ['superseded-nhs-number'] },
    }),
    shows: 'The number held is superseded: the Personal Demographics Service answers with another',
  },
  {
    child: ordinaryChild({
      today, key: 'mei', serial: 11, given: 'Mei', family: 'Tan', sex: 'FEMALE', age: [6, 210], address: [22, 'Tern Close'], gp: 'Saltmarsh', school: 'Saltmarsh Primary',
      origin: { ethnicity: 'CHNE' }, lacks: 'nhsNumber', more: { oddities: ['no-nhs-number'] },
    }),
    shows: 'No NHS number: health is not asked, and says nothing',
  },
  {
    child: ordinaryChild({
      today, key: 'declan', serial: 12, given: 'Declan', family: 'Moran', sex: 'MALE', age: [12, 15], address: [81, 'Saltmarsh Road'], gp: 'Saltmarsh', school: 'Saltmarsh High',
      origin: { ethnicity: 'WIRI' }, identifiers: { nhsNumber: invalidNhsNumber(12), nhsNumberStatus: 'INVALID' }, more: { oddities: ['invalid-nhs-number'] },
    }),
    shows: 'The NHS number held fails its check digit: kept and flagged, never used',
  },
  {
    child: ordinaryChild({
      today, key: 'isla', serial: 13, given: 'Isla', family: 'Drummond', sex: 'FEMALE', age: [7, 300], address: [5, 'Curlew Lane'], gp: 'Beacon Hill', school: 'Curlew Lane',
      socialCare: caseFile({ key: 'isla', today, referred: 210, source: '3A', need: 'N2', factors: ['6A'], worker: 'Colm Brady' }),
      identifiers: { otherNhsNumber: nhsNumber(901) },
      more: { oddities: ['two-nhs-numbers'], involvements: [involved('Colm Brady', 'lead_professional', addDays(today, -200))] },
    }),
    shows: 'Two files of one council give different NHS numbers for her',
  },
];

/** UPNs as schools and the council hold them. */
export const childrenWithOddUpns = (today: string): readonly CastMember[] => {
  const shared = upn('4002', Number(today.slice(0, 4)) - 8, 985);
  return [
    {
      child: ordinaryChild({
        today, key: 'connor', serial: 14, given: 'Connor', family: 'Bassett', sex: 'MALE', age: [13, 122], address: [9, 'Beacon Rise'], gp: 'Beacon Hill', school: 'Beacon Community',
        identifiers: { upn: withWrongCheckLetter(upn('4003', Number(today.slice(0, 4)) - 9, 14)) }, more: { oddities: ['wrong-upn-check-letter'] },
      }),
      shows: 'The check letter of his UPN is wrong: flagged, and he is not dropped',
    },
    {
      child: ordinaryChild({
        today, key: 'ana', serial: 15, given: 'Ana', family: 'Popescu', sex: 'FEMALE', age: [9, 12], address: [40, 'Rope Walk'], gp: 'Gannet Row', school: 'Gannet Row',
        origin: { ethnicity: 'WOTH', language: { code: 'ro', display: 'Romanian', interpreter: true } },
        identifiers: { upn: upn('2002', Number(today.slice(0, 4)), 15), formerUpn: temporaryUpn('2002', Number(today.slice(0, 4)), 15) }, more: { oddities: ['temporary-upn'] },
      }),
      shows: 'A temporary UPN came first and is kept as the former one',
    },
    {
      child: ordinaryChild({
        today, key: 'freya', serial: 16, given: 'Freya', family: 'Lindgren', sex: 'FEMALE', age: [5, 180], address: [2, 'Plover Gardens'], gp: 'Whinfield', school: 'Whinfield Primary',
        socialCare: caseFile({ key: 'freya', today, referred: 90, source: '3B', need: 'N4', factors: ['4B'], worker: 'Farah Siddiqui' }),
        identifiers: { upnUnknownReason: 'UN1' },
        more: { oddities: ['upn-unknown-reason'], involvements: [involved('Farah Siddiqui', 'lead_professional', addDays(today, -80))] },
      }),
      shows: 'The council’s return gives a UPN and a reason for not knowing it, together',
    },
    {
      child: ordinaryChild({
        today, key: 'shared-upn-1', serial: 17, given: 'Callum', family: 'Byrne', sex: 'MALE', age: [12, 330], address: [17, 'Mill Leat'], gp: 'Old Quay', school: 'Saltmarsh High',
        identifiers: { upn: shared }, more: { oddities: ['shared-upn'] },
      }),
      shows: 'One UPN on two records: two boys at two schools, never merged',
    },
    {
      child: ordinaryChild({
        today, key: 'shared-upn-2', serial: 18, given: 'Kallum', family: 'Byrne', sex: 'MALE', age: [12, 12], address: [66, 'Whinfield Avenue'], gp: 'Whinfield', school: 'Whinfield School',
        identifiers: { upn: shared }, more: { oddities: ['shared-upn'] },
      }),
      shows: 'The other boy of the shared UPN',
    },
  ];
};
