import type { Address, ContactPoint, HumanName, Patient } from 'fhir/r4';
import type { DemoAddress, DemoChild, DemoName, Population } from '#demo/population/model';

export const NHS_NUMBER = 'https://fhir.nhs.uk/Id/nhs-number';
const VERIFICATION = 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus';
const GENDER = { FEMALE: 'female', MALE: 'male', NOT_KNOWN: 'unknown', NOT_SPECIFIED: 'other' } as const;
const VERIFIED = { code: '01', display: 'Number present and verified' };
const NOT_TRACED = { code: '02', display: 'Number present but not traced' };

/** A child as PDS has it. A restricted one comes without address, practice and telephone. */
export function patientResource(child: DemoChild, number: string, population: Population): Patient {
  const restricted = child.oddities.includes('pds-restricted');
  const verification = child.identifiers.nhsNumberStatus === 'UNVERIFIED' ? NOT_TRACED : VERIFIED;
  return {
    resourceType: 'Patient',
    id: number,
    identifier: [{
      system: NHS_NUMBER, value: number,
      extension: [{ url: VERIFICATION, valueCodeableConcept: { coding: [{ system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatus', version: '1.0.0', ...verification }] } }],
    }],
    meta: {
      versionId: '2',
      security: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', ...(restricted ? { code: 'R', display: 'restricted' } : { code: 'U', display: 'unrestricted' }) }],
    },
    name: child.names.map(nameOf),
    gender: GENDER[child.sex],
    ...(child.dateOfBirth && !child.oddities.includes('no-date-of-birth') ? { birthDate: child.dateOfBirth } : {}),
    ...(restricted ? {} : whereabouts(child, population)),
  };
}

function whereabouts(child: DemoChild, population: Population): Partial<Patient> {
  const practice = population.gpPractices.find(({ ods }) => ods === child.gpOds);
  return {
    address: child.addresses.map(addressOf),
    telecom: child.contactPoints.map(({ system, value }, index): ContactPoint => ({ id: `T${index}`, system, value, use: 'home' })),
    ...(practice ? { generalPractitioner: [{ id: `G${practice.ods}`, type: 'Organization', identifier: { system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: practice.ods, period: { start: child.dateOfBirth ?? population.today } } }] } : {}),
  };
}

const nameOf = (name: DemoName, index: number): HumanName =>
  ({ id: `N${index}`, use: name.use === 'birth' ? 'old' : name.use === 'official' ? 'usual' : name.use === 'usual' ? 'nickname' : 'old', given: [...name.given], family: name.family, ...periodOf(name) });

const addressOf = (address: DemoAddress, index: number): Address =>
  ({ id: `A${index}`, use: address.use === 'temporary' ? 'temp' : address.use, line: [...address.lines, address.town], postalCode: address.postcode, ...periodOf(address) });

const periodOf = ({ from, until }: { readonly from?: string; readonly until?: string }) =>
  from || until ? { period: { ...(from ? { start: from } : {}), ...(until ? { end: until } : {}) } } : {};
