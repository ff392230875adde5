import { Ctx, Field, FieldResolver, ID, Int, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import { Category, ClassifiedByEntry } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import type { OfChild } from '#schema/objects/section';
import { WorkContact } from '#schema/objects/work-contact';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { Child } from '#subgraphs/hub/child/child';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';

@ObjectType({ description: 'The practitioner who co-ordinates for a child, and whom others ask (Working Together: lead practitioner).', simpleResolvers: true })
export class LeadProfessional {
  @Category('as-parent')
  @Field(() => ID, { description: 'This person’s time as lead; what commands about it name.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'Which state of it this is; commands name it, so that none acts on a state that has passed.' })
  version!: number;

  @Category('as-parent')
  @Field(() => WorkContact, { description: 'How to reach them at work.' })
  contact!: WorkContact;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'Since when.' })
  since!: string;

  @Category('as-parent')
  @Field(() => WorkContact, { nullable: true, description: 'Who stands in at the moment.' })
  cover!: WorkContact | null;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when they stand in.' })
  coverUntil!: string | null;
}

export enum InvolvementRelation {
  TEAM_AROUND_CHILD = 'TEAM_AROUND_CHILD',
  OWN_CASELOAD = 'OWN_CASELOAD',
  LINE_MANAGER_OF_CASE = 'LINE_MANAGER_OF_CASE',
  DUTY_DESK = 'DUTY_DESK',
}

registerEnumType(InvolvementRelation, { name: 'InvolvementRelation', description: 'How a practitioner stands to the child.' });

@ObjectType({ description: 'A recorded reason why a practitioner works with a child.', simpleResolvers: true })
@ClassifiedByEntry('SUMMARY')
export class Involvement implements OfChild {
  readonly ofChild!: ChildId;

  @Category('as-parent')
  @Field(() => ID, { description: 'Of this involvement.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'Which state of it this is; commands name it.' })
  version!: number;

  @Category('as-parent')
  @Field(() => ID, { description: 'The practitioner’s id, as the directory and commands have it.' })
  practitionerId!: string;

  @Category('as-parent')
  @Field(() => WorkContact, { description: 'Who, and how to reach them at work.' })
  practitioner!: WorkContact;

  @Category('as-parent')
  @Field(() => String, { description: 'The agency the child is known to by it.' })
  agency!: string;

  @Category('as-parent')
  @Field(() => InvolvementRelation, { description: 'How they stand to the child.' })
  relation!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'From.' })
  from!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'Until; null: still.' })
  until!: string | null;

  @Category('as-parent')
  @Field(() => String, { description: 'The class of information that its existence belongs to; it decides who sees it.' })
  category!: string;
}

@Resolver(() => Child)
export class InvolvementOfChild {
  @Category('lead-professional', 'SUMMARY')
  @FieldResolver(() => LeadProfessional, { nullable: true, description: 'The lead professional; null where there is none.' })
  async leadProfessional(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<LeadProfessional | null> {
    const lead = await loaders.lead.load(id);
    if (!lead) return null;
    const { name, role, agency, phone, email } = lead;
    return {
      id: lead.id,
      version: lead.version,
      contact: { name, role, agency, phone, email },
      since: String(lead.from_at).slice(0, 10),
      cover: lead.cover_name
        ? { name: lead.cover_name, role: lead.cover_role ?? '', agency: lead.cover_agency ?? '', phone: lead.cover_phone, email: lead.cover_email }
        : null,
      coverUntil: lead.cover_name ? lead.cover_until : null,
    };
  }

  @Category('section')
  @FieldResolver(() => [Involvement], { nullable: true, description: 'Who is or was involved. Sensitive services only for whom their category is granted.' })
  async involvements(
    @Root() { id }: Child,
    @Ctx() { loaders }: HubContext,
  ): Promise<Involvement[]> {
    return (await loaders.involvements.load(id)).map(({ name, role, who_agency, phone, email, ...row }) => ({
      ofChild: id,
      id: row.id,
      version: row.version,
      practitionerId: row.practitioner_id,
      practitioner: { name, role, agency: who_agency, phone, email },
      agency: row.agency,
      relation: row.relation.toUpperCase(),
      from: row.from_at.slice(0, 10),
      until: row.until_at?.slice(0, 10) ?? null,
      category: row.category,
    }));
  }
}
