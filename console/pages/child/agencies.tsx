import type { JSX, ReactNode } from 'react';
import { Notices } from '#console/disclosure/notices';
import { StateTag } from '#console/disclosure/section-state';
import { Facts, type Fact } from '#console/govuk/facts';
import type { StandingFragment } from '#console/graph/generated/graphql';
import type { Asking, Child } from '#console/pages/child/child';
import { educationFacts } from '#console/pages/child/education-facts';
import { healthFacts } from '#console/pages/child/health-facts';
import { socialCareFacts } from '#console/pages/child/social-care-facts';
import { youthJusticeFacts } from '#console/pages/child/youth-justice-facts';
import { moment } from '#console/words/dates';

interface SectionProps extends Asking {
  readonly id: string;
  readonly name: string;
  readonly section: StandingFragment;
  readonly facts: readonly Fact[];
}

/** What does each agency hold? */
export const Agencies = ({ child, ...asking }: { readonly child: Child } & Asking): JSX.Element => (
  <section aria-labelledby="agencies">
    <h2 className="govuk-heading-m" id="agencies">What each agency holds</h2>
    <div className="cg-cards">
      <AgencySection id="education" name="Education" section={child.education} facts={educationFacts(child.education)} {...asking} />
      <AgencySection id="health" name="Health" section={child.health} facts={healthFacts(child.health)} {...asking} />
      <AgencySection id="social-care" name="Children’s social care" section={child.socialCare} facts={socialCareFacts(child.socialCare)} {...asking} />
      <AgencySection id="youth-justice" name="Youth justice" section={child.youthJustice} facts={youthJusticeFacts(child.youthJustice)} {...asking} />
    </div>
  </section>
);

function AgencySection({ id, name, section, facts, ...asking }: SectionProps): JSX.Element {
  return (
    <section className="cg-card" aria-labelledby={id}>
      <div className="cg-card__top">
        <h3 className="govuk-heading-s" id={id}>{name}</h3>
        <StateTag state={section.state} />
      </div>
      <Facts facts={facts} />
      <Notices notices={section.notices} {...asking} />
      {footOf(section)}
    </section>
  );
}

const footOf = ({ state, asOf }: StandingFragment): ReactNode => {
  if (state === 'NOT_STATED') return <p className="govuk-body-s">This agency states nothing about the child.</p>;
  return asOf ? <p className="govuk-body-s cg-facts__label">As of {moment(asOf)}</p> : null;
};
