import { Ctx, Directive, FieldResolver, registerEnumType, Resolver, Root } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import { NhsNumberScalar, parseNhsNumber } from '#schema/scalars/nhs-number';
import { parseUpn, UpnScalar } from '#schema/scalars/upn';
import { AgencyIdentity, agencyIdentities } from '#subgraphs/hub/child/agency-identity';
import { Child } from '#subgraphs/hub/child/child';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import type { IdentifierKind } from '#subgraphs/hub/store/database';

export enum NhsNumberVerification {
  VERIFIED = 'VERIFIED',
  UNVERIFIED = 'UNVERIFIED',
  MISSING = 'MISSING',
  INVALID = 'INVALID',
  SUPERSEDED = 'SUPERSEDED',
}

registerEnumType(NhsNumberVerification, {
  name: 'NhsNumberVerification',
  description: 'How far the NHS number held is known to be this child’s.',
  valuesConfig: {
    VERIFIED: { description: 'Traced in PDS.' },
    UNVERIFIED: { description: 'Held, not yet traced.' },
    MISSING: { description: 'None is held.' },
    INVALID: { description: 'What is held fails the check digit; it is not shown.' },
    SUPERSEDED: { description: 'PDS answers with another number since.' },
  },
});

const REFERENCE_DESCRIPTION = 'Never part of the public graph: handed to that agency’s subgraph, and to no other, to ask about the child.';

@Resolver(() => Child)
export class IdentifiersOfChild {
  @Category('identifiers')
  @FieldResolver(() => NhsNumberScalar, { nullable: true, description: 'The NHS number; null where none, or none that passes its check, is held.' })
  async nhsNumber(@Root() { id }: Child, @Ctx() context: HubContext): Promise<string | null> {
    const held = await currentId(context, id, 'nhs_number');
    return held ? parseNhsNumber(held) : null;
  }

  @Category('identifiers')
  @FieldResolver(() => NhsNumberVerification, { nullable: true, description: 'How far it is known to be this child’s.' })
  async nhsNumberStatus(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<string | null> {
    return (await loaders.nhsNumberStatus.load(id))?.nhs_number_status ?? null;
  }

  @Category('identifiers')
  @FieldResolver(() => UpnScalar, { nullable: true, description: 'The Unique Pupil Number, as the school writes it.' })
  async upn(@Root() { id }: Child, @Ctx() context: HubContext): Promise<string | null> {
    const held = await currentId(context, id, 'upn');
    return held ? parseUpn(held) : null;
  }

  @Category('section')
  @FieldResolver(() => [AgencyIdentity], { nullable: true, description: 'How sure the index is that each agency’s record is this child’s.' })
  async identity(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<AgencyIdentity[]> {
    return agencyIdentities(id, await loaders.agencyConfidence.load(id));
  }

  @Directive('@inaccessible')
  @Category('reference:health')
  @FieldResolver(() => String, { nullable: true, description: REFERENCE_DESCRIPTION })
  async healthReference(@Root() { id }: Child, @Ctx() context: HubContext): Promise<string | null> {
    const held = await currentId(context, id, 'nhs_number');
    return held ? parseNhsNumber(held) : null;
  }

  @Directive('@inaccessible')
  @Category('reference:social_care')
  @FieldResolver(() => String, { nullable: true, description: REFERENCE_DESCRIPTION })
  socialCareReference(@Root() { id }: Child, @Ctx() context: HubContext): Promise<string | null> {
    return currentId(context, id, 'case_person_id');
  }

  @Directive('@inaccessible')
  @Category('reference:education')
  @FieldResolver(() => String, { nullable: true, description: REFERENCE_DESCRIPTION })
  educationReference(@Root() { id }: Child, @Ctx() context: HubContext): Promise<string | null> {
    return currentId(context, id, 'upn');
  }

  @Directive('@inaccessible')
  @Category('reference:yot')
  @FieldResolver(() => String, { nullable: true, description: REFERENCE_DESCRIPTION })
  youthJusticeReference(@Root() { id }: Child, @Ctx() context: HubContext): Promise<string | null> {
    return currentId(context, id, 'ypid');
  }

  @Directive('@inaccessible')
  @Category('reference:police')
  @FieldResolver(() => String, { nullable: true, description: REFERENCE_DESCRIPTION })
  policeReference(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<string | null> {
    return loaders.otherIdentifiers.load({ child: id, agency: 'police' });
  }

  @Directive('@inaccessible')
  @Category('reference:probation')
  @FieldResolver(() => String, { nullable: true, description: REFERENCE_DESCRIPTION })
  probationReference(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<string | null> {
    return loaders.otherIdentifiers.load({ child: id, agency: 'probation' });
  }

  @Directive('@inaccessible')
  @Category('reference:housing')
  @FieldResolver(() => String, { nullable: true, description: REFERENCE_DESCRIPTION })
  housingReference(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<string | null> {
    return loaders.otherIdentifiers.load({ child: id, agency: 'housing' });
  }

  @Directive('@inaccessible')
  @Category('reference:voluntary')
  @FieldResolver(() => String, { nullable: true, description: REFERENCE_DESCRIPTION })
  voluntaryReference(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<string | null> {
    return loaders.otherIdentifiers.load({ child: id, agency: 'voluntary' });
  }
}

const currentId = ({ loaders }: HubContext, child: ChildId, kind: IdentifierKind): Promise<string | null> => loaders.identifiers.load({ child, kind });
