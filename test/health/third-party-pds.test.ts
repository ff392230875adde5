import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { NhsNumber } from '#schema/scalars/nhs-number';
import type { FhirFault } from '#subgraphs/health/fhir/fhir-fault';
import type { RecordProblem } from '#subgraphs/health/fhir/record-problem';
import { createFhirClient, type FhirClient } from '#subgraphs/health/fhir-client';
import { mapDemographics, mapRegisteredPractice } from '#subgraphs/health/mappers/demographics';
import { mapRelatedPerson } from '#subgraphs/health/mappers/related-person';
import { personalDemographics } from '#subgraphs/health/personal-demographics';
import { type AnsweringServer, answeringServer } from '#test/health/answering-server';
import { clientConfig } from '#test/health/ask-health';
import { describeWithThirdPartyData, thirdParty } from '#test/third-party-data';

const bytesOf = (file: string): Buffer => readFileSync(thirdParty(`health/pds/${file}`));
const filesOf = (folder: string): readonly string[] => readdirSync(thirdParty(`health/pds/${folder}`)).filter((file) => file.endsWith('.json')).sort();
const number = (digits: string) => digits as NhsNumber;
const CRITERIA = { family: 'Anyone', birthDate: '2010-10-22' };

describeWithThirdPartyData('the recorded answers of the Personal Demographics Service', () => {
  let pds: AnsweringServer;
  let client: FhirClient;
  let problems: RecordProblem[];
  const { signal } = new AbortController();
  beforeEach(async () => {
    problems = [];
    pds = await answeringServer();
    client = createFhirClient(clientConfig(pds.url), (problem) => problems.push(problem));
  });
  afterEach(async () => {
    await client.close();
    await pds.stop();
  });

  /** Serves the file, asks for the patient by `asked`, and tells what the graph would show. */
  const demographicsIn = async (file: string, asked: string) => {
    pds.answer(200, bytesOf(file));
    const { demographics, practice } = await personalDemographics(client, number(asked), signal);
    return { status: demographics.status, verification: demographics.verification?.code ?? null, practice: practice?.odsCode ?? null };
  };

  const current = (practice: string | null, verification = '01') => ({ status: 'CURRENT', verification, practice });
  const restricted = { status: 'RESTRICTED', verification: '01', practice: null };

  const PATIENTS: Readonly<Record<string, readonly [asked: string, shown: object]>> = {
    'patientResponses/patient_9000000009.json': ['9000000009', current('Y12345')],
    'patientResponses/patient_9000000025.json': ['9000000025', restricted],
    'patientResponses/patient_9693632109.json': ['9693632109', current('A20047')],
    'patientResponses/patient_9732110317.json': ['9732110317', current(null)],
    'patientResponses/patient_9733162043.json': ['9733162043', current('A20047')],
    'patientResponses/patient_9736363015.json': ['9736363015', current('A20047')],
    'patientResponses/patient_9736363023.json': ['9736363023', current('A20047')],
    'patientResponses/patient_9736363066.json': ['9736363066', current('A20047')],
    'patientResponses/patient_9736363074.json': ['9736363074', current('A20047')],
    'searchResponses/Patient.json': ['9000000009', current('Y12345')],
    'searchResponses/Patient-Jayne-Smyth.json': ['9000000017', current('Y12345')],
    'searchResponses/Sensitive_Patient.json': ['9000000025', restricted],
    'searchResponses/search_patient_9000000009.json': ['9000000009', current('Y12345')],
    'searchResponses/search_patient_9000000017.json': ['9000000017', current('Y12345')],
    'postPatientResponses/new_patient.json': ['5900058360', current(null)],
  };

  it.each(Object.entries(PATIENTS))('%s is read', async (file, [asked, shown]) => {
    expect(await demographicsIn(file, asked)).toEqual(shown);
    expect(problems).toEqual([]);
  });

  it('a restricted patient has no whereabouts, and none is made up', async () => {
    pds.answer(200, bytesOf('patientResponses/patient_9000000025.json'));
    const patient = await client.patient(number('9000000025'), signal);
    expect(patient).toMatchObject({ meta: { security: [{ code: 'R' }] } });
    expect([patient.address, patient.telecom, patient.generalPractitioner]).toEqual([undefined, undefined, undefined]);
    expect(mapRegisteredPractice(patient, number('9000000025'))).toBeNull();
  });

  it.each(['9000000009', '9000000025'])('%s has died, so PDS says', async (asked) => {
    pds.answer(200, bytesOf(`patientResponses/patient_${asked}.json`));
    expect((await personalDemographics(client, number(asked), signal)).demographics.dateOfDeath).toBe('2010-10-22');
  });

  it('a superseded number is flagged, and nothing of the other record is used', async () => {
    expect(await demographicsIn('patientResponses/patient_9000000009.json', '9000000017')).toEqual({ status: 'SUPERSEDED', verification: null, practice: null });
  });

  it('a redacted record answers 404 and is flagged as invalidated', async () => {
    const invalidated = JSON.parse(bytesOf('errorResponses/RESOURCE_NOT_FOUND.json').toString()) as { issue: [{ details: { coding: [{ code: string }] } }] };
    invalidated.issue[0].details.coding[0].code = 'INVALIDATED_RESOURCE';
    pds.answer(404, JSON.stringify(invalidated));
    expect((await personalDemographics(client, number('9000000009'), signal)).demographics.status).toBe('INVALIDATED');
  });

  it('a number unknown to PDS is not found', async () => {
    pds.answer(404, bytesOf('errorResponses/RESOURCE_NOT_FOUND.json'));
    expect((await personalDemographics(client, number('9000000009'), signal)).demographics.status).toBe('NOT_FOUND');
  });

  const SEARCHES: Readonly<Record<string, readonly string[]>> = {
    'PatientSearch-Jayne-Smyth.json': ['9000000017 CURRENT'],
    'PatientSearch.json': ['9000000009 CURRENT'],
    'Sensitive_PatientSearch.json': ['9000000025 RESTRICTED'],
    'bill_garton_searchset.json': ['9693632109 CURRENT'],
    'general_practitioner_searchset.json': ['9733162337 CURRENT'],
    'jackie_jones_searchset.json': ['5900035697 CURRENT'],
    'knap_kathy_exact_match.json': ['9736363120 CURRENT'],
    'martha_massam_searchset.json': ['9693632966 CURRENT'],
    'med_rowenad_searchset.json': ['9733162450 CURRENT'],
    'mock_single_searchset.json': ['5900054586 CURRENT'],
    'pauline_attison_searchset.json': ['9693633148 CURRENT', '9693633121 CURRENT'],
    'rodney_godsoe_searchset.json': ['9693632125 RESTRICTED'],
    'search_patient_9000000025.json': ['9000000025 RESTRICTED'],
    'youds_searchset.json': ['9693633679 CURRENT', '9693633687 CURRENT', '9693633695 CURRENT', '9693633709 CURRENT'],
  };

  it.each(Object.entries(SEARCHES))('%s is read whole', async (file, shown) => {
    pds.answer(200, bytesOf(`searchResponses/${file}`));
    const found = await client.patientsMatching(CRITERIA, signal);
    expect(found.map((patient) => `${patient.id} ${mapDemographics(patient, number(patient.id ?? '')).status}`)).toEqual(shown);
    expect(problems).toEqual([]);
  });

  const peopleIn = async (file: string, asked: string) => {
    pds.answer(200, bytesOf(`relatedPersonResponses/${file}`));
    const found = (await client.relatedPeople(number(asked), signal)).map(mapRelatedPerson);
    return found.map(({ name, relationships, active }) => [name, relationships.map(({ code }) => code), active]);
  };

  it('related_person_9000000009.json names two people, one of them without a name', async () => {
    expect(await peopleIn('related_person_9000000009.json', '9000000009')).toEqual([['Jane Smith', ['Guardian'], true], [null, ['Guardian'], true]]);
    expect(problems).toEqual([]);
  });

  it('related_person_9000000017.json is about another patient than its name says: left out, and reported', async () => {
    expect(await peopleIn('related_person_9000000017.json', '9000000017')).toEqual([]);
    expect(problems).toEqual([{ system: 'PDS', resourceType: 'RelatedPerson', reason: 'about another person', entry: 0 }]);
  });

  const ERRORS: Readonly<Record<string, readonly [status: number, kind: FhirFault['kind']]>> = {
    ACCESS_DENIED: [401, 'access-denied'],
    ADDITIONAL_PROPERTIES: [400, 'question-refused'],
    FORBIDDEN_UPDATE: [403, 'access-denied'],
    INSERT_BIRTH_DEATH_STATUS_INCONSISTENT: [400, 'question-refused'],
    INVALID_CREATE: [400, 'question-refused'],
    INVALID_METHOD: [403, 'access-denied'],
    INVALID_RESOURCE_ID: [400, 'number-refused'],
    INVALID_SEARCH_DATA: [400, 'question-refused'],
    INVALID_UPDATE: [400, 'question-refused'],
    INVALID_VALUE: [400, 'question-refused'],
    MISSING_VALUE: [400, 'question-refused'],
    NOT_SUPPORTED_SEARCH: [422, 'question-refused'],
    PRECONDITION_FAILED: [412, 'question-refused'],
    RESOURCE_NOT_FOUND: [404, 'not-found'],
    RESOURCE_VERSION_MISMATCH: [409, 'question-refused'],
    TOO_FEW_VALUES_SUBMITTED: [400, 'question-refused'],
    UNSUPPORTED_SERVICE: [404, 'number-refused'],
  };

  it.each(Object.entries(ERRORS))('%s is a fault of its kind, and none of its text is in it', async (name, [status, kind]) => {
    pds.answer(status, bytesOf(`errorResponses/${name}.json`));
    const fault = await client.patient(number('9000000009'), signal).catch((error: FhirFault) => error);
    expect(fault).toMatchObject({ name: 'FhirFault', kind, message: kind });
  });

  it.each(['MULTIPLE_MATCHES_FOUND', 'SINGLE_MATCH_FOUND'])('%s, which only a new patient is answered with, is a refusal', async (name) => {
    pds.answer(200, bytesOf(`postPatientResponses/${name}.json`));
    await expect(client.patient(number('9000000009'), signal)).rejects.toMatchObject({ kind: 'question-refused' });
  });

  it.each([
    ['patient_without_coverage.json', 0],
    ['patient_with_coverage_9000000009.json', 1],
    ['patient_with_coverage_9733162868.json', 1],
  ])('%s, about something we do not ask for, is reported entry by entry', async (file, reported) => {
    pds.answer(200, bytesOf(`coverageResponses/${file}`));
    expect(await client.relatedPeople(number('9000000009'), signal)).toEqual([]);
    expect(problems.map(({ reason, entry }) => ({ file, reason, entry }))).toEqual(Array.from({ length: reported }, (_, entry) => ({ file, reason: 'another kind of resource', entry })));
  });

  it('no recorded answer is left out of these tests', () => {
    expect(filesOf('patientResponses').concat(filesOf('searchResponses')).filter((file) => !Object.keys(PATIENTS).map((path) => basename(path)).includes(file) && !(file in SEARCHES))).toEqual([]);
    expect(filesOf('errorResponses')).toEqual(Object.keys(ERRORS).map((name) => `${name}.json`));
    expect(filesOf('relatedPersonResponses')).toHaveLength(2);
    expect(filesOf('postPatientResponses')).toHaveLength(3);
    expect(filesOf('coverageResponses')).toHaveLength(3);
  });
});
