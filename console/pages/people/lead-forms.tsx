import { useState, type JSX } from 'react';
import { CommandForm } from '#console/commands/command-form';
import { problemOf, useCommand } from '#console/commands/use-command';
import { Select } from '#console/govuk/select';
import { TextField } from '#console/govuk/text-field';
import { CoverLeadDocument, EndLeadDocument, NominateLeadDocument, type PeoplePageQuery } from '#console/graph/generated/graphql';
import { PickPractitioner, type Picked } from '#console/practitioners/pick-practitioner';

type Lead = NonNullable<PeoplePageQuery['child']>['leadProfessional'];

interface Props {
  readonly childId: string;
  readonly onDone: (what: string) => void;
  readonly onLookAgain: () => void;
}

/** Nominate, hand over, stand in, end. Who may, the graph says; whom to ask, where one may not. */
export const LeadForms = ({ lead, ...props }: Props & { readonly lead: Lead }): JSX.Element => (
  <>
    <Nominate {...props} lead={lead} />
    {lead && <Cover {...props} lead={lead} />}
    {lead && <End {...props} lead={lead} />}
  </>
);

/** Nothing changes until the person who is asked accepts. */
function Nominate({ childId, lead, onDone, onLookAgain }: Props & { readonly lead: Lead }): JSX.Element {
  const { send, busy, refusal } = useCommand(NominateLeadDocument, (data) => data.nominateLead);
  const [picked, setPicked] = useState<readonly Picked[]>([]);
  const [reason, setReason] = useState('');
  const nominate = async (): Promise<void> => {
    const [person] = picked;
    if (!await send({ childId, practitionerId: person?.id ?? '', reason, handsOverFrom: lead?.id ?? null, version: lead?.version ?? null })) return;
    setPicked([]);
    setReason('');
    onDone(`${person?.name ?? 'They'} will find it on their desk. Nothing changes until they accept`);
  };
  return (
    <CommandForm name="nominate" opens={lead ? 'Hand over to another lead professional' : 'Nominate a lead professional'} action="Ask them" busy={busy} refusal={refusal} onSubmit={() => void nominate()} onLookAgain={onLookAgain}>
      <PickPractitioner id="nominate-practitionerId" label="Who works with the child and could lead?" most={1} picked={picked} onChange={setPicked} error={problemOf(refusal, 'practitionerId')} />
      <TextField id="nominate-reason" rows={3} label="Why this person?" hint="They will read it" value={reason} onChange={setReason} error={problemOf(refusal, 'reason')} />
    </CommandForm>
  );
}

/** Under the seventy-two hours that are the most, by as much as clocks may differ. */
const LENGTHS = [{ value: '24', label: 'One day' }, { value: '48', label: 'Two days' }, { value: '70', label: 'Nearly three days' }];

function Cover({ childId, lead, onDone, onLookAgain }: Props & { readonly lead: NonNullable<Lead> }): JSX.Element {
  const { send, busy, refusal } = useCommand(CoverLeadDocument, (data) => data.coverLead);
  const [picked, setPicked] = useState<readonly Picked[]>([]);
  const [hours, setHours] = useState('24');
  const cover = async (): Promise<void> => {
    const [person] = picked;
    const until = new Date(Date.now() + Number(hours) * 3_600_000).toISOString();
    if (!await send({ childId, practitionerId: person?.id ?? '', leadId: lead.id, version: lead.version, until })) return;
    setPicked([]);
    onDone(`${person?.name ?? 'They'} stands in, and sees what the lead sees until it ends by itself`);
  };
  return (
    <CommandForm name="cover" opens="Let a colleague stand in for a few days" action="Let them stand in" busy={busy} refusal={refusal} onSubmit={() => void cover()} onLookAgain={onLookAgain}>
      <PickPractitioner id="cover-practitionerId" label="Who stands in?" most={1} picked={picked} onChange={setPicked} error={problemOf(refusal, 'practitionerId')} />
      <Select id="cover-until" label="For how long, from now?" hint={problemOf(refusal, 'until')} value={hours} onChange={setHours} options={LENGTHS} />
    </CommandForm>
  );
}

function End({ childId, lead, onDone, onLookAgain }: Props & { readonly lead: NonNullable<Lead> }): JSX.Element {
  const { send, busy, refusal } = useCommand(EndLeadDocument, (data) => data.endLead);
  const [reason, setReason] = useState('');
  const end = async (): Promise<void> => {
    if (!await send({ childId, leadId: lead.id, version: lead.version, reason })) return;
    setReason('');
    onDone('The lead has ended');
  };
  return (
    <CommandForm name="end-lead" opens="End the lead: no more than one agency works with the child" action="End the lead" busy={busy} refusal={refusal} onSubmit={() => void end()} onLookAgain={onLookAgain}>
      <TextField id="end-lead-reason" rows={3} label="Why?" value={reason} onChange={setReason} error={problemOf(refusal, 'reason')} />
    </CommandForm>
  );
}
