import type { JSX } from 'react';
import type { RecordAtAGlanceQuery } from '#console/graph/generated/graphql';
import { moment } from '#console/words/dates';

type State = NonNullable<RecordAtAGlanceQuery['chainState']>;

/** Is the record as it was written? Said in words first; what is wrong, where it is. */
export const Chain = ({ state: { holds, records, lastSequence, problems, checkpoint } }: { readonly state: State }): JSX.Element => (
  <section aria-labelledby="chain" className={`cg-notice${holds ? ' cg-notice--complete' : ' cg-notice--unavailable'}`}>
    <h2 className="govuk-heading-m" id="chain">{holds ? 'The record is whole' : 'The record is not as it was written'}</h2>
    <p>{records.toLocaleString('en-GB')} records, the last is {lastSequence.toLocaleString('en-GB')}; each binds all before it.</p>
    {checkpoint
      ? <p>Last signed at {moment(checkpoint.at)}, up to record {checkpoint.sequence.toLocaleString('en-GB')}, with key <code>{checkpoint.key.slice(0, 16)}</code>. Give it to a second party to hold.</p>
      : <p>It has not been signed yet: that happens every hour, and by <code>npm run audit -- checkpoint</code>.</p>}
    {problems.length > 0 && <ul className="govuk-list govuk-list--bullet">{problems.map(({ sequence, problem }) => <li key={`${sequence} ${problem}`}>Record {sequence}: {problem}</li>)}</ul>}
  </section>
);
