import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { TimelineSource } from '#schema/directives/timeline';
import { TimelineEntry } from '#schema/objects/timeline-entry';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { isTemporaryUpn, parseUpn, upnCheckLetterIsRight } from '#schema/scalars/upn';
import { coded } from '#schema/vocabulary/education/code-list';
import { EXCLUSION_CATEGORY, EXCLUSION_REASON } from '#schema/vocabulary/education/exclusions';
import type { EducationLoaders } from '#subgraphs/education/loaders';
import { EducationSection } from '#subgraphs/education/objects/education-section';
import { Exclusion } from '#subgraphs/education/objects/exclusion';
import { UpnProblem } from '#subgraphs/education/objects/upn-problem';
import { contactsOf } from '#subgraphs/education/resolvers/contacts';
import { establishmentOf } from '#subgraphs/education/resolvers/establishment-of';
import type { SubgraphContext } from '#subgraphs/host/subgraph-context';

type Context = SubgraphContext<EducationLoaders>;

@Resolver(() => EducationSection)
export class RecordFields {
  @Category('behaviour')
  @FieldResolver(() => [Exclusion], { nullable: true, description: 'Suspensions and permanent exclusions, the latest first.' })
  exclusions(@Root() { record, ofChild }: EducationSection, @Ctx() { loaders }: Context): Exclusion[] | null {
    return record && record.exclusions().map(({ category, reasons, from, sessions, school }) =>
      Object.assign(new Exclusion(), {
        ofChild,
        category: coded(EXCLUSION_CATEGORY, category),
        reasons: reasons.map((reason) => coded(EXCLUSION_REASON, reason)),
        from,
        sessions: sessions ?? null,
        school: establishmentOf(loaders, school),
      }));
  }

  @Category('identifiers')
  @FieldResolver(() => [UpnProblem], { nullable: true, description: 'What is wrong about the UPN the child is known by; empty where nothing is.' })
  upnProblems(@Root() { record, reference }: EducationSection): UpnProblem[] | null {
    const upn = record && reference && parseUpn(reference);
    if (!upn) return null;
    const { current } = record.upns();
    return [
      ...(upnCheckLetterIsRight(upn) ? [] : [UpnProblem.WRONG_CHECK_LETTER]),
      ...(isTemporaryUpn(upn) ? [UpnProblem.TEMPORARY] : []),
      ...(current !== undefined && current !== upn ? [UpnProblem.SUPERSEDED] : []),
    ];
  }

  @TimelineSource()
  @Category('section')
  @FieldResolver(() => [TimelineEntry], { nullable: true, description: 'Joining and leaving schools, exclusions, plans; each entry under its own category.' })
  contacts(
    @Root() section: EducationSection,
    @Ctx() { grant, loaders }: Context,
    @Arg('from', () => LocalDateScalar, { nullable: true, description: 'The first day.' }) from?: string | null,
    @Arg('to', () => LocalDateScalar, { nullable: true, description: 'The last day.' }) to?: string | null,
  ): TimelineEntry[] | null {
    return contactsOf(section, grant, loaders)?.filter(({ date }) => (!from || date >= from) && (!to || date <= to)) ?? null;
  }
}
