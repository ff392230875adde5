import type { JSX } from 'react';
import { Link } from 'react-router';
import type { RecordOfAccessQuery } from '#console/graph/generated/graphql';
import { Facts, Lines } from '#console/govuk/facts';
import { Level } from '#console/rules/level';
import { RuleNames } from '#console/rules/rule-names';
import { moment } from '#console/words/dates';
import { inWords } from '#console/words/in-words';

type Told = NonNullable<RecordOfAccessQuery['accessRecords']>['edges'][number]['node'];
type OfChild = Told['children'][number];

/** One operation as the record has it: a sentence, and behind a click everything. */
export const OneRecord = ({ record }: { readonly record: Told }): JSX.Element => (
  <article className="cg-panel" aria-label={`Record ${record.sequence}`}>
    <p className="govuk-body"><strong>{moment(record.at)}</strong> <span className="cg-quiet">record {record.sequence}</span></p>
    <p className="govuk-body">{record.sentence}</p>
    <details className="govuk-details">
      <summary className="govuk-details__summary"><span className="govuk-details__summary-text">All that record {record.sequence} says</span></summary>
      <div className="govuk-details__text">
        <Facts facts={[
          { label: 'Outcome', value: inWords(record.outcome) },
          { label: 'Operation', value: record.operationName },
          { label: 'Asked in turn', value: <Lines lines={record.subgraphs.map(({ name, children }) => `${name}, of ${children} ${children === 1 ? 'child' : 'children'}`)} /> },
          { label: 'Rules', value: <code>{record.policyVersion.slice(0, 16)}</code> },
          { label: 'Bound by', value: <code>{record.hash.slice(0, 16)}</code> },
        ]} />
        {record.children.map((child) => <AboutChild key={child.decisionId} child={child} />)}
      </div>
    </details>
  </article>
);

const AboutChild = ({ child }: { readonly child: OfChild }): JSX.Element => (
  <section aria-label={`Child ${child.pseudonym.slice(0, 8)}`}>
    <h3 className="govuk-heading-s">Child <code>{child.pseudonym.slice(0, 8)}</code>{!child.found && ', told to be not there'}</h3>
    <p className="govuk-body">{[child.relation.map(inWords).join(', '), child.basis.length > 0 && `on the basis of ${child.basis.map(inWords).join(', ')}`].filter(Boolean).join('; ')}. <Link className="govuk-link" to={`/decision/${child.decisionId}`}>Why it came out so<span className="govuk-visually-hidden"> for child {child.pseudonym.slice(0, 8)}</span></Link></p>
    <div className="cg-wide" tabIndex={0} role="region" aria-label="Classes of information">
      <table className="govuk-table govuk-table--small-text-until-tablet">
        <thead className="govuk-table__head"><tr className="govuk-table__row">{['Class of information', 'Level', 'Shown', 'By'].map((name) => <th key={name} scope="col" className="govuk-table__header">{name}</th>)}</tr></thead>
        <tbody className="govuk-table__body">
          {child.categories.map(({ category, label, level, given, rules }) => (
            <tr className="govuk-table__row" key={category}>
              <th scope="row" className="govuk-table__header">{label}</th>
              <td className="govuk-table__cell"><Level level={level} /></td>
              <td className="govuk-table__cell">{given ? 'yes' : 'no'}</td>
              <td className="govuk-table__cell"><RuleNames ids={rules} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    <p className="govuk-body-s">Fields: {child.fields.map(({ coordinate, shown }) => `${coordinate} (${shown})`).join(', ') || 'none'}</p>
  </section>
);
