import type { DemoSchool, Population } from '#demo/population/model';
import { daysBefore, type DropFile } from '#demo/stand-ins/education-drop/drop-file';
import { legalName, nameOf, type OnRoll } from '#demo/stand-ins/education-drop/on-roll';

const SEX = { FEMALE: 'F', MALE: 'M', NOT_KNOWN: 'U', NOT_SPECIFIED: 'U' } as const;

/** A school's nightly Common Transfer File (CTF 25). It holds, as real ones do, much that the product must leave unread. */
export function transferFile(school: DemoSchool, pupils: readonly OnRoll[], { schools, today }: Population): DropFile {
  const night = daysBefore(today, 1);
  const text = document([
    element('Header', [
      element('DocumentName', 'Common Transfer File'),
      element('CTFversion', '25.0'),
      element('DateTime', `${night}T19:30:00`),
      element('DocumentQualifier', 'full'),
      element('SupplierID', 'Fictional MIS'),
      element('SourceSchool', [
        element('LEA', school.laCode),
        element('Estab', school.establishmentNumber),
        element('SchoolName', school.name),
        element('AcademicYear', String(Number(today.slice(0, 4)) + (today.slice(5, 7) >= '09' ? 1 : 0))),
      ]),
      element('DestSchool', [element('LEA', school.laCode), element('Estab', 'LLLL')]),
    ]),
    element('CTFpupilData', pupils.map((pupil) => pupilElement(pupil, schools))),
  ]);
  const code = `${school.laCode}${school.establishmentNumber}`;
  return { name: `${code}_CTF_${school.laCode}LLLL_001.xml`, bytes: Buffer.from(text), writtenAt: new Date(`${night}T19:30:05Z`) };
}

type Xml = string;

function pupilElement({ child, education, enrolment }: OnRoll, schools: readonly DemoSchool[]): Xml {
  const name = legalName(child);
  const home = child.addresses.find(({ use }) => use === 'home');
  return element('Pupil', [
    element('UPN', child.identifiers.upn),
    element('Surname', name.family),
    element('Forename', name.given[0]),
    element('DOB', child.dateOfBirth),
    element('Sex', SEX[child.sex]),
    element('BasicDetails', [
      element('FormerUPN', child.identifiers.formerUpn),
      element('PreferredSurname', nameOf(child, 'usual')?.family),
      element('PreferredForename', nameOf(child, 'usual')?.given[0]),
      element('FormerSurname', nameOf(child, 'old')?.family),
      element('MiddleNames', name.given.slice(1).join(' ')),
      element('NCyearActual', enrolment.yearGroup),
      element('Ethnicity', child.ethnicity),
      element('MedicalFlag', child.health ? 'true' : 'false'),
      element('EnrolStatus', enrolment.status),
    ]),
    element('LookedAfter', [element('InCare', child.socialCare && child.socialCare.lookedAfter.length > 0 ? 'true' : 'false')]),
    specialNeeds(education),
    home && child.seal === 'none' ? element('Address', [element('Street', home.lines.join(', ')), element('Town', home.town), element('PostCode', home.postcode)]) : '',
    results(education),
    element('SchoolHistory', education.enrolments.map((place) => historyElement(place, schools))),
  ]);
}

const specialNeeds = ({ sen }: OnRoll['education']): Xml =>
  sen
    ? element('SENhistory', [element('SEN', [element('StartDate', sen.from), element('SENprovision', sen.provision)])]) +
      element('SENneeds', sen.needs.map(({ type, rank }) => element('SENneed', [element('SENtypeRank', String(rank)), element('SENtype', type)])))
    : '';

function results({ attainment }: OnRoll['education']): Xml {
  const stages = [...new Set(attainment.map(({ stage }) => stage))];
  return element('StageAssessments', stages.map((stage) => element('KeyStage', [
    element('Stage', stage),
    ...attainment.filter((entry) => entry.stage === stage).map(({ subject, result, year }) =>
      element('StageAssessment', [element('Locale', 'ENG'), element('Year', year), element('Subject', subject), element('Method', 'TA'), element('Result', result)])),
  ])));
}

function historyElement({ urn, from, until }: OnRoll['enrolment'], schools: readonly DemoSchool[]): Xml {
  const school = schools.find((candidate) => candidate.urn === urn);
  return element('School', [
    element('LEA', school?.laCode),
    element('Estab', school?.establishmentNumber),
    element('SchoolName', school?.name),
    element('EntryDate', from),
    element('LeavingDate', until),
  ]);
}

const document = (parts: readonly Xml[]): string => `<?xml version="1.0" encoding="UTF-8"?>\n<CTfile>\n${parts.join('\n')}\n</CTfile>\n`;

/** Nothing at all for what is not known: transfer files leave such elements out. */
function element(name: string, content: string | readonly Xml[] | undefined): Xml {
  const inner = typeof content === 'string' ? escaped(content) : (content ?? []).filter(Boolean).join('\n');
  return inner === '' ? '' : `<${name}>${inner}</${name}>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
