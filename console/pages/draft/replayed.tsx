import type { JSX } from 'react';
import type { ReplayUnderDraftQuery } from '#console/graph/generated/graphql';
import { Level } from '#console/rules/level';
import { RuleNames } from '#console/rules/rule-names';

type Replay = NonNullable<ReplayUnderDraftQuery['replayUnderDraft']>;

/** What of the last month would have come out otherwise. */
export const Replayed = ({ replay }: { readonly replay: Replay }): JSX.Element => (
  <section aria-labelledby="replayed">
    <h2 className="govuk-heading-m" id="replayed">The last month under it</h2>
    <p className="govuk-body">{replay.records.toLocaleString('en-GB')} operations with {replay.decisions.toLocaleString('en-GB')} decisions were replayed; {replay.changedDecisions.toLocaleString('en-GB')} would have come out otherwise.</p>
    {replay.cutShort && <p className="govuk-body">There were more than are replayed at once: ask for a shorter time on the command line.</p>}
    {replay.changed.map((change) => (
      <section className="cg-panel" key={`${change.category} ${change.from} ${change.to} ${change.before.join()} ${change.after.join()}`}>
        <p className="govuk-body">{change.sentence}</p>
        <p className="govuk-body-s">{change.count} times: <Level level={change.from} /> by <RuleNames ids={change.before} />, then <Level level={change.to} /> by <RuleNames ids={change.after} /></p>
      </section>
    ))}
  </section>
);
