import { Arg, Ctx, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { TimelineSource } from '#schema/directives/timeline';
import { Section } from '#schema/objects/section';
import { TimelineEntry } from '#schema/objects/timeline-entry';
import { LocalDateScalar } from '#schema/scalars/local-date';
import type { SocialCareContext } from '#subgraphs/social-care/loaders';
import type { AboutChild } from '#subgraphs/social-care/section/about-child';
import { AllocatedWorker, toAllocatedWorker } from '#subgraphs/social-care/section/allocated-worker';
import { SocialCareAssessment, toAssessment } from '#subgraphs/social-care/section/assessment';
import { AssessmentFactors } from '#subgraphs/social-care/section/assessment-factors';
import { latestCarePeriod } from '#subgraphs/social-care/section/care-period';
import { ChildInNeedEpisode, currentNeed } from '#subgraphs/social-care/section/child-in-need';
import { ChildProtectionPlan, protectionPlans } from '#subgraphs/social-care/section/child-protection';
import { ProtectionConference, toConference } from '#subgraphs/social-care/section/conference';
import { contactsOf } from '#subgraphs/social-care/section/contacts';
import { EarlyHelpEpisode, toEarlyHelp } from '#subgraphs/social-care/section/early-help';
import { Section47Enquiry, toEnquiry } from '#subgraphs/social-care/section/enquiry';
import { LookedAfterEpisode, toLookedAfter } from '#subgraphs/social-care/section/looked-after';
import { MissingEpisode, toMissingEpisode } from '#subgraphs/social-care/section/missing-episode';
import { Referral, toReferral } from '#subgraphs/social-care/section/referral';

@ObjectType('SocialCareSection', { implements: Section, description: 'What children’s social care knows, from the council’s case-management system.' })
export class SocialCareSection extends Section {
  /** The case system's id of the child; null where social care knows nothing of the child. */
  readonly personId!: string | null;
  /** The day of the request. */
  readonly today!: string;
}

/** Each field is fetched when it is asked, one table each; a child whom social care does not know costs no question. */
@Resolver(() => SocialCareSection)
export class SocialCareSectionFields {
  @Category('child-in-need')
  @FieldResolver(() => [Referral], { nullable: true, description: 'Referrals, newest first.' })
  referrals(@Root() section: SocialCareSection, @Ctx() { loaders }: SocialCareContext): Promise<Referral[] | null> {
    return whereKnown(section, async ({ personId }) => (await loaders.rows('referrals', personId)).map(toReferral));
  }

  @Category('child-in-need', 'SUMMARY')
  @FieldResolver(() => ChildInNeedEpisode, { nullable: true, description: 'The open episode of need, or else the last.' })
  childInNeed(@Root() section: SocialCareSection, @Ctx() { loaders }: SocialCareContext): Promise<ChildInNeedEpisode | null> {
    return whereKnown(section, async (about) => currentNeed(await loaders.rows('referrals', about.personId), about, section.today));
  }

  @Category('child-in-need', 'SUMMARY')
  @FieldResolver(() => [EarlyHelpEpisode], { nullable: true, description: 'Early help, newest first.' })
  earlyHelp(@Root() section: SocialCareSection, @Ctx() { loaders }: SocialCareContext): Promise<EarlyHelpEpisode[] | null> {
    return whereKnown(section, async ({ personId }) => (await loaders.rows('earlyHelp', personId)).map((record) => toEarlyHelp(record, section.today)));
  }

  @Category('child-in-need', 'SUMMARY')
  @FieldResolver(() => [SocialCareAssessment], { nullable: true, description: 'Social work assessments, newest first.' })
  assessments(@Root() section: SocialCareSection, @Ctx() { loaders }: SocialCareContext): Promise<SocialCareAssessment[] | null> {
    return whereKnown(section, async ({ personId }) => (await loaders.rows('assessments', personId)).map(toAssessment));
  }

  @Category('section')
  @FieldResolver(() => AssessmentFactors, { nullable: true, description: 'What assessments found, each part by its own class of information.' })
  assessmentFactors(@Root() section: SocialCareSection): Promise<AssessmentFactors | null> {
    return whereKnown(section, async (about) => Object.assign(new AssessmentFactors(), about));
  }

  @Category('abuse-enquiries')
  @FieldResolver(() => [Section47Enquiry], { nullable: true, description: 'Enquiries under section 47, newest first.' })
  enquiries(@Root() section: SocialCareSection, @Ctx() { loaders }: SocialCareContext): Promise<Section47Enquiry[] | null> {
    return whereKnown(section, async (about) => (await loaders.rows('enquiries', about.personId)).map((record) => toEnquiry(record, about, section.today)));
  }

  @Category('child-protection')
  @FieldResolver(() => [ProtectionConference], { nullable: true, description: 'Initial child protection conferences, newest first.' })
  conferences(@Root() section: SocialCareSection, @Ctx() { loaders }: SocialCareContext): Promise<ProtectionConference[] | null> {
    return whereKnown(section, async ({ personId }) => (await loaders.rows('conferences', personId)).map(toConference));
  }

  @Category('child-protection', 'SUMMARY')
  @FieldResolver(() => ChildProtectionPlan, { nullable: true, description: 'The open child protection plan, or else the last.' })
  childProtection(@Root() section: SocialCareSection, @Ctx() { loaders }: SocialCareContext): Promise<ChildProtectionPlan | null> {
    return whereKnown(section, async (about) => protectionPlans(await loaders.rows('protectionPlans', about.personId), about, section.today)[0] ?? null);
  }

  @Category('child-protection')
  @FieldResolver(() => [ChildProtectionPlan], { nullable: true, description: 'All child protection plans, the open one first, then the newest.' })
  childProtectionPlans(@Root() section: SocialCareSection, @Ctx() { loaders }: SocialCareContext): Promise<ChildProtectionPlan[] | null> {
    return whereKnown(section, async (about) => protectionPlans(await loaders.rows('protectionPlans', about.personId), about, section.today));
  }

  @Category('looked-after', 'SUMMARY')
  @FieldResolver(() => LookedAfterEpisode, { nullable: true, description: 'The present time in care, or else the last.' })
  lookedAfter(@Root() section: SocialCareSection, @Ctx() { loaders }: SocialCareContext): Promise<LookedAfterEpisode | null> {
    return whereKnown(section, async (about) => {
      const period = latestCarePeriod(await loaders.rows('careEpisodes', about.personId), section.today);
      return period && toLookedAfter(period, about, section.today);
    });
  }

  @Category('exploitation-missing')
  @FieldResolver(() => [MissingEpisode], { nullable: true, description: 'Times missing or away, newest first.' })
  missingEpisodes(@Root() section: SocialCareSection, @Ctx() { loaders }: SocialCareContext): Promise<MissingEpisode[] | null> {
    return whereKnown(section, async ({ personId }) => (await loaders.rows('missing', personId)).map(toMissingEpisode));
  }

  @Category('practitioners')
  @FieldResolver(() => [AllocatedWorker], { nullable: true, description: 'Workers allocated to the child, newest first.' })
  workers(@Root() section: SocialCareSection, @Ctx() { loaders }: SocialCareContext): Promise<AllocatedWorker[] | null> {
    return whereKnown(section, async ({ personId }) => (await loaders.rows('workers', personId)).map((record) => toAllocatedWorker(record, section.today)));
  }

  @TimelineSource()
  @Category('section')
  @FieldResolver(() => [TimelineEntry], { nullable: true, description: 'What happened, newest first; each entry of its own class of information.' })
  contacts(
    @Root() section: SocialCareSection,
    @Arg('from', () => LocalDateScalar, { nullable: true, description: 'The first day.' }) from: string | null,
    @Arg('to', () => LocalDateScalar, { nullable: true, description: 'The last day.' }) to: string | null,
    @Ctx() context: SocialCareContext,
  ): Promise<TimelineEntry[] | null> {
    return whereKnown(section, (about) => contactsOf(about, { from: from ?? null, until: to ?? null }, context));
  }
}

const whereKnown = async <T>({ ofChild, personId }: SocialCareSection, ask: (about: AboutChild) => Promise<T>): Promise<T | null> =>
  personId === null ? null : ask({ ofChild, personId });
