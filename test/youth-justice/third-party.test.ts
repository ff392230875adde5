import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { hearingResultsOf } from '#demo/stand-ins/youth-justice/hearing-results';
import { ETE_PROVISIONS } from '#schema/vocabulary/youth-justice/ete-provision';
import { LEGAL_OUTCOMES } from '#schema/vocabulary/youth-justice/legal-outcome';
import { RETURN_ITEM_TYPES } from '#schema/vocabulary/youth-justice/return-item';
import type { Rejection } from '#subgraphs/host/rejection';
import { readHearingResulted } from '#subgraphs/youth-justice/client/read-hearing-result';
import { describeWithThirdPartyData, thirdParty } from '#test/third-party-data';
import { noor, sam } from '#test/youth-justice/young-people';

const FIXTURES = thirdParty('youth-justice/common-platform');
const SCHEMAS = thirdParty('youth-justice/common-platform-schemas');
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const files = (): string[] => readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json')).sort();

/** Where a part of Common Platform's data stands in a pushed result, so that every part is read as it is read in life. */
const around: Readonly<Record<string, (part: unknown) => unknown>> = {
  hearing: (hearing) => hearing,
  hearing_day: (day) => ({ ...bareHearing, hearingDays: [day] }),
  prosecution_case: (prosecutionCase) => ({ ...bareHearing, prosecutionCases: [prosecutionCase] }),
  defendant: (defendant) => ({ ...bareHearing, prosecutionCases: [{ ...bareCase, defendants: [defendant] }] }),
  offence: (offence) => ({ ...bareHearing, prosecutionCases: [{ ...bareCase, defendants: [{ ...bareDefendant, offences: [offence] }] }] }),
  judicial_result: (result) => ({ ...bareHearing, prosecutionCases: [{ ...bareCase, defendants: [{ ...bareDefendant, judicialResults: [result] }] }] }),
  defendant_judicial_result: (result) => ({ ...bareHearing, defendantJudicialResults: [result] }),
};
const ID = '00000000-0000-4000-8000-000000000001';
const bareOffence = { id: ID, offenceDefinitionId: ID, offenceCode: 'TH68010', offenceTitle: 'Theft', wording: 'Theft', startDate: '2026-01-01' };
const bareDefendant = { id: ID, masterDefendantId: ID, prosecutionCaseId: ID, pncId: '2026/0000001A', offences: [bareOffence] };
const bareCase = { id: ID, prosecutionCaseIdentifier: {}, initiationCode: 'C', defendants: [bareDefendant] };
const bareHearing = { id: ID, jurisdictionType: 'MAGISTRATES', courtCentre: { id: ID }, type: { id: ID, description: 'First hearing' } };

const read = (file: string) => {
  const rejections: Rejection[] = [];
  const part = json(join(FIXTURES, file));
  const place = around[dirname(file)];
  const hearing = readHearingResulted(place ? { hearing: place(part), sharedTime: '2026-11-20T10:00:00Z' } : part, file, (rejection) => rejections.push(rejection));
  return { file, hearing, rejections };
};

describeWithThirdPartyData('Common Platform’s own examples', () => {
  it('are read wherever a pushed result can have them; what is no part of one is turned away by name', () => {
    const all = files().map(read);
    expect(all).toHaveLength(15);
    expect(all.filter(({ hearing, rejections }) => hearing && rejections.length === 0).map(({ file }) => file)).toEqual([
      'defendant/required_fields.json', 'defendant_judicial_result/required_fields.json', 'hearing/all_fields.json', 'hearing_day/required_fields.json',
      'judicial_result/required_fields.json', 'offence/all_fields.json', 'offence/required_fields.json', 'prosecution_case/required_fields.json',
    ]);
    const refused = all.filter(({ hearing }) => hearing === null);
    expect(refused.map(({ file }) => dirname(file))).toEqual([
      'defendant_case', 'defendant_court_application_summary', 'defendant_summary', 'hearing_summary', 'offence_summary', 'offence_summary', 'prosecution_case_summary',
    ]);
    for (const { file, rejections } of refused) expect(rejections).toEqual([{ document: file, path: '', reason: 'must have required property \'hearing\'' }]);
  });

  it('give the one defendant’s part of a whole hearing', () => {
    const { hearing } = read('hearing/all_fields.json');
    expect(hearing?.pncIds).toEqual(['33629585-8']);
    expect(hearing?.partOf('33629585-8')).toMatchObject({ court: 'Warrington CCU (Decom)', date: '2019-10-25', results: [] });
    expect(hearing?.partOf('2026/0000001A')).toBeNull();
  });

  it('lose their result, and nothing else, when it is broken', () => {
    const rejections: Rejection[] = [];
    const whole = json(join(FIXTURES, 'hearing/all_fields.json')) as { defendantJudicialResults: { judicialResult: { orderedDate: string } }[] };
    const [result] = whole.defendantJudicialResults;
    if (result) result.judicialResult.orderedDate = '10/03/2021';
    const hearing = readHearingResulted({ hearing: whole, sharedTime: '2026-11-20T10:00:00Z' }, 'hearing/all_fields.json', (rejection) => rejections.push(rejection));
    expect(hearing?.pncIds).toHaveLength(1);
    expect(rejections).toEqual([{ document: 'hearing/all_fields.json', path: '/hearing/defendantJudicialResults/0/judicialResult/orderedDate', reason: 'must match format "date"' }]);
  });
});

describeWithThirdPartyData('Common Platform’s own schemas', () => {
  it('accept what our courts push, and the examples they were published with', () => {
    const ajv = addFormats(new Ajv({ strict: false, logger: false, unicodeRegExp: false }));
    const published = readdirSync(SCHEMAS).map((file) => json(join(SCHEMAS, file)) as { id: string });
    expect(published).toHaveLength(21);
    const referred = new Set(published.flatMap((schema) => [...JSON.stringify(schema).matchAll(/"\$ref":"([^"#]+)/g)].map(([, id]) => id ?? '')));
    const ids = new Set(published.map(({ id }) => id));
    ajv.addSchema(published);
    // The publisher keeps some schemas elsewhere; what these would check is checked only as far as it leads to the others.
    for (const id of referred) if (!ids.has(id)) ajv.addSchema({ id, ...(ELSEWHERE[id] ?? { type: 'object' }) });

    const resulted = ajv.getSchema('http://justice.gov.uk/hearing/courts/api/hearing-resulted.json');
    const pushed = [noor, sam].flatMap((child) => (child.youthJustice ? hearingResultsOf(child, child.youthJustice) : []));
    expect(pushed).toHaveLength(3);
    for (const document of pushed) expect({ valid: resulted?.(document), errors: resulted?.errors }).toEqual({ valid: true, errors: null });

    const covered = files().filter((file) => SCHEMA_OF[dirname(file)]);
    expect(covered).toHaveLength(8);
    for (const file of covered) expect({ file, valid: ajv.validate(`${CORE}${SCHEMA_OF[dirname(file)]}.json`, json(join(FIXTURES, file))) }).toEqual({ file, valid: true });
  });
});

const CORE = 'http://justice.gov.uk/core/courts/external/';
const ELSEWHERE: Readonly<Record<string, object>> = {
  [`${CORE}hearing.json`]: { allOf: [{ $ref: `${CORE}apiHearing.json` }] },
  [`${CORE}apiProsecutionCase.json`]: { type: 'object', properties: { defendants: { type: 'array', items: { $ref: `${CORE}apiDefendant.json` } } } },
};
const SCHEMA_OF: Readonly<Record<string, string>> = {
  hearing: 'apiHearing', hearing_day: 'apiHearingDay', defendant: 'apiDefendant', offence: 'apiOffence', judicial_result: 'apiJudicialResult',
  defendant_judicial_result: 'apiDefendantJudicialResult', defendant_case: 'apiDefendantCase',
};

describeWithThirdPartyData('the code lists', () => {
  const lists = () => json(thirdParty('reference/codelists/youth-justice.json')) as { legalOutcome: string[]; eteProvision: string[]; documentItemType: string[] };
  it('are all in the vocabulary', () => {
    expect(Object.keys(LEGAL_OUTCOMES).sort()).toEqual([...lists().legalOutcome].sort());
    expect(Object.keys(ETE_PROVISIONS).sort()).toEqual([...lists().eteProvision].sort());
    expect([...RETURN_ITEM_TYPES].sort()).toEqual([...lists().documentItemType].sort());
  });
});
