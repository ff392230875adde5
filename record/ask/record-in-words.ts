import { listed, sentenceCase } from '#policies/register/english';
import type { AccessRecord } from '#record/access-record';
import type { Rulebook } from '#record/register/rulebook';

const OUTCOMES: Readonly<Record<AccessRecord['outcome'], string>> = {
  answered: 'and was answered',
  refused: 'and was refused',
  failed_closed: 'and the last check stopped the answer',
  failed: 'and something failed',
};

/** One record as one sentence. Who it was is the role and the id that the record has, the id letter by letter. */
export function recordInWords({ english }: Rulebook, record: AccessRecord): string {
  const who = record.viewer === null ? 'Somebody not signed in' : record.role === null ? `By command, ${record.viewer}` : `${sentenceCase(english.role(record.role ?? ''))} ${record.viewer} (${english.agency(record.agency ?? '')})`;
  const why = record.purpose === null ? '' : `, ${english.purpose(record.purpose)},`;
  return `${who} ${asked(english, record)}${why} ${OUTCOMES[record.outcome]}.`;
}

function asked(english: Rulebook['english'], { children, askedAbout, operation }: AccessRecord): string {
  if (askedAbout.length > 0) return 'asked who looked at a child’s record';
  const verb = operation.kind === 'mutation' ? 'changed something' : 'asked';
  if (children.length === 0) return operation.kind === 'mutation' ? verb : 'asked about no child';
  const labels = (given: boolean): readonly string[] => [...new Set(children.flatMap(({ categories }) => categories.filter((one) => one.given === given).map(({ category }) => english.category(category))))];
  const [shown, withheld] = [labels(true), labels(false).filter((label) => !labels(true).includes(label))];
  const of = children.length === 1 ? 'one child' : `${children.length} children`;
  return `${verb} about ${of}${shown.length > 0 ? `, was shown ${few(shown)}` : ', was shown nothing of'}${withheld.length > 0 ? `${shown.length > 0 ? ' and not' : ''} ${few(withheld)}` : ''}`;
}

const MOST_NAMED = 6;
const few = (labels: readonly string[]): string => (labels.length <= MOST_NAMED ? listed(labels, 'and') : `${labels.slice(0, MOST_NAMED).join(', ')} and ${labels.length - MOST_NAMED} more`);
