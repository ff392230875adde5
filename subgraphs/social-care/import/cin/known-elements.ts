import type { CensusElement } from '#subgraphs/social-care/import/cin/census-element';
import type { ImportSink } from '#subgraphs/social-care/import/sink';

/**
 * What the census has in each element, in the years from 2021: `GenderCurrent` until `Sex` took its place, and what
 * later years added. An element that is not here is reported once a file, and the rest is imported.
 */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  Child: ['ChildIdentifiers', 'ChildCharacteristics', 'CINdetails'],
  ChildIdentifiers: ['LAchildID', 'UPN', 'FormerUPN', 'UPNunknown', 'PersonBirthDate', 'ExpectedPersonBirthDate', 'GenderCurrent', 'Sex', 'PersonDeathDate'],
  ChildCharacteristics: ['Ethnicity', 'Disabilities'],
  Disabilities: ['Disability'],
  CINdetails: [
    'CINreferralDate', 'ReferralSource', 'PrimaryNeedCode', 'CINclosureDate', 'ReasonForClosure', 'DateOfInitialCPC', 'Assessments', 'CINPlanDates',
    'Section47', 'ReferralNFA', 'ChildProtectionPlans',
  ],
  Assessments: ['AssessmentActualStartDate', 'AssessmentInternalReviewDate', 'AssessmentAuthorisationDate', 'FactorsIdentifiedAtAssessment'],
  FactorsIdentifiedAtAssessment: ['AssessmentFactors'],
  CINPlanDates: ['CINPlanStartDate', 'CINPlanEndDate'],
  Section47: ['S47ActualStartDate', 'InitialCPCtarget', 'DateOfInitialCPC', 'ICPCnotRequired'],
  ChildProtectionPlans: ['CPPstartDate', 'CPPendDate', 'InitialCategoryOfAbuse', 'LatestCategoryOfAbuse', 'NumberOfPreviousCPP', 'Reviews'],
  Reviews: ['CPPreviewDate'],
};

/** Notes elements that the census has not, and text that stands between elements; `told` remembers what was noted. */
export function noteStrangers(element: CensusElement, told: Set<string>, sink: Pick<ImportSink, 'note'>): void {
  const known = KNOWN[element.name] ?? [];
  if (element.hasStrayText()) sink.note(element.line, `text stands between the elements of ${element.name}; left out`);
  for (const name of element.names()) {
    const path = `${element.name}/${name}`;
    if (known.includes(name)) for (const child of element.each(name)) noteStrangers(child, told, sink);
    else if (!told.has(path)) {
      told.add(path);
      sink.note(element.line, `the element ${path} is not one that is known here; left out`);
    }
  }
}
