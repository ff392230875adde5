import { addDays, daysBetween } from '#demo/population/calendar';
import type { CastMember } from '#demo/population/cast/member';
import { ordinaryChild } from '#demo/population/cast/ordinary';
import { recordId } from '#demo/population/identifiers';
import type { DemoSocialCare } from '#demo/population/model';
import { elsewhere } from '#demo/population/places/addresses';
import { parent } from '#demo/population/records/family';
import { involved } from '#demo/population/records/involved';
import { caseFile } from '#demo/population/records/social-care';

type Episode = DemoSocialCare['lookedAfter'][number];

const liam = (today: string): CastMember => {
  const from = addDays(today, -420);
  const moved = addDays(today, -60);
  return {
    child: ordinaryChild({
      today, key: 'liam', serial: 41, given: 'Liam', family: 'Fairbrother', sex: 'MALE', age: [15, 14], address: [6, 'Orchard Bank'], gp: 'Harbour', school: 'Beacon Community', schooling: { missed: 0.3, withoutLeave: 0.8 },
      parents: [parent('Gail Fairbrother', 'mother', { livesWithChild: false }), parent('Ron and Sue Tredwell', 'foster carer', { parentalResponsibility: false })],
      socialCare: caseFile({
        key: 'liam', today, referred: 500, source: '6', need: 'N1', factors: ['1B', '3B', '23A'], worker: 'Marek Nowak',
        lookedAfter: [{
          id: recordId('liam', 'care'), from, legalStatus: 'C2',
          placements: [
            { from: moved, type: 'K2', postcode: elsewhere.postcode, outsideArea: true, carer: 'Fallowfield House' },
            { from, until: moved, type: 'U6', postcode: 'ZZ4 5AU', outsideArea: false, carer: 'Ron and Sue Tredwell' },
          ],
        }],
        missing: [
          { id: recordId('liam', 'missing', 0), from: addDays(today, -52), until: addDays(today, -50), returnInterviewOffered: true },
          { id: recordId('liam', 'missing', 1), from: addDays(today, -11), until: addDays(today, -10), returnInterviewOffered: false },
        ],
      }),
      more: {
        oddities: ['placed-outside-area'],
        involvements: [
          involved('Marek Nowak', 'lead_professional', from),
          involved('Dev Raman', 'own_caseload', from),
          involved('Simon Abara', 'own_caseload', addDays(from, 14)),
          involved('Amina Farouk', 'own_caseload', from, moved),
        ],
      },
    }),
    shows: 'Looked after under a full care order, placed outside the area, missing twice; the virtual school head has him',
  };
};

/** Days since the last 1 January: the birthday written for young people whose papers give none. */
const daysSinceNewYear = (today: string): number => daysBetween(`${today.slice(0, 4)}-01-01`, today);

const yusuf = (today: string): CastMember => {
  const from = addDays(today, -95);
  const episode: Episode = {
    id: recordId('yusuf', 'care'), from, legalStatus: 'V2', placements: [{ from, type: 'U6', postcode: 'ZZ5 2AR', outsideArea: false, carer: 'Mr and Mrs Penhallow' }],
  };
  return {
    child: ordinaryChild({
      today, key: 'yusuf', serial: 42, given: 'Yusuf', family: 'Rahmani', sex: 'MALE', age: [16, daysSinceNewYear(today)], address: [31, 'Plover Gardens'], gp: 'Whinfield',
      parents: [parent('Mr and Mrs Penhallow', 'foster carer', { parentalResponsibility: false })],
      origin: { ethnicity: 'OOTH', language: { code: 'ps', display: 'Pashto', interpreter: true } },
      identifiers: { upnUnknownReason: 'UN2' },
      socialCare: caseFile({ key: 'yusuf', today, referred: 96, source: '6', need: 'N8', factors: ['17A'], worker: 'Marek Nowak', lookedAfter: [episode] }),
      more: { oddities: ['unaccompanied-1-january'], involvements: [involved('Marek Nowak', 'lead_professional', from), involved('Dev Raman', 'own_caseload', from)] },
    }),
    shows: 'Came alone from abroad; born, on paper, on 1 January; never at a maintained school, so no UPN',
  };
};

const marcus = (today: string): CastMember => {
  const from = addDays(today, -2000);
  const leftCare = addDays(today, -90);
  return {
    child: ordinaryChild({
      today, key: 'marcus', serial: 43, given: 'Marcus', family: 'Bright', sex: 'MALE', age: [18, 90], address: [2, 'Sailmakers Yard'], gp: 'Harbour',
      origin: { ethnicity: 'BCRB' },
      parents: [parent('Delroy Bright', 'father', { livesWithChild: false, parentalResponsibility: false })],
      socialCare: caseFile({
        key: 'marcus', today, referred: 2050, source: '5B', need: 'N5', factors: ['4B'], worker: 'Joy Campbell',
        lookedAfter: [{ id: recordId('marcus', 'care'), from, until: leftCare, legalStatus: 'C2', placements: [{ from, until: leftCare, type: 'U4', postcode: 'ZZ4 1AQ', outsideArea: false, carer: 'Pauline Reid' }] }],
      }),
      more: { involvements: [involved('Joy Campbell', 'lead_professional', addDays(today, -300))] },
    }),
    shows: 'A care leaver of eighteen: seen only by those with a leaving-care duty',
  };
};

/** Children in the care of the council, and one who has left it. */
export const lookedAfterChildren = (today: string): readonly CastMember[] => [liam(today), yusuf(today), marcus(today)];
