import type { FhirResource } from 'fhir/r4';
import type { NhsNumber } from '#schema/scalars/nhs-number';
import { isOperationOutcome, warningCodes } from '#subgraphs/health/fhir/operation-outcome';
import type { HealthSystem, RecordProblem, ReportProblem } from '#subgraphs/health/fhir/record-problem';
import type { SearchPages } from '#subgraphs/health/fhir/search-pages';
import { isAbout } from '#subgraphs/health/fhir/subject';

export interface Question {
  readonly system: HealthSystem;
  readonly resourceType: string;
  /** Null where the question is who there is. */
  readonly about: NhsNumber | null;
  readonly url: URL;
}

/** Of what a search answered: the resources asked for, about the child asked about. All else is reported, and left out. */
export function usableResources<R extends FhirResource>(pages: SearchPages, question: Question, report: ReportProblem): readonly R[] {
  const say = (reason: RecordProblem['reason'], more: Partial<RecordProblem> = {}): void =>
    report({ system: question.system, resourceType: question.resourceType, reason, ...more });
  const matches: R[] = [];
  const counts = { match: 0 };
  pages.entries.forEach((each, entry) => {
    const resource = (each as { resource?: FhirResource } | null)?.resource;
    // What the server adds for company: the Patient that the matches are about.
    if (each?.search?.mode === 'include' && resource?.resourceType === 'Patient') return;
    if (isOperationOutcome(resource)) return warningCodes(resource).forEach((code) => say('the source warned', { code, entry }));
    counts.match += 1;
    if (resource?.resourceType !== question.resourceType) return say('another kind of resource', { entry });
    if (question.about !== null && !isAboutTheChild(resource, question.about)) return say('about another person', { entry });
    matches.push(resource as R);
  });
  if (pages.total !== undefined && counts.match < pages.total) say('fewer entries than the stated total');
  if (pages.selfLink !== undefined && !statesTheQuestion(pages.selfLink, question.url)) say('the self link states another question');
  return matches;
}

function isAboutTheChild(resource: FhirResource, number: NhsNumber): boolean {
  try {
    return isAbout(resource, number);
  } catch {
    // A subject too misshapen to read is not this child.
    return false;
  }
}

/** Servers behind gateways state other hosts and paths, so only the parameters count, in any order. */
function statesTheQuestion(selfLink: string, question: URL): boolean {
  if (!URL.canParse(selfLink, question.href)) return false;
  return canonical(new URL(selfLink, question.href)) === canonical(question);
}

const canonical = ({ searchParams }: URL): string =>
  [...searchParams].map(([name, value]) => `${name}=${value.split(',').sort().join(',')}`).sort().join('&');
