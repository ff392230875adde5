import { raiseAlert } from '#subgraphs/hub/alert/raise-alert';
import { leadOrFrontDoor } from '#subgraphs/hub/alert/who-should-know';
import type { Change } from '#subgraphs/hub/store/change';
import { tellAuthority } from '#subgraphs/hub/transfer/tell-authority';
import { whatGoesWith } from '#subgraphs/hub/transfer/what-goes-with';
import type { Transfer } from '#subgraphs/hub/transfer/transfer-named';

/** What another authority said to an offer, by whatever way it came. */
export type AuthoritysAnswer =
  | { readonly accept: true; readonly evidence: string; readonly receivingLead: string; readonly receivingLeadContact: string | null }
  | { readonly accept: false; readonly evidence: string };

/** Settles an offer. Where it is accepted, and only there, what goes with the child is written for that authority, in the same change. */
export async function settleAnswer(write: Change, transfer: Transfer, now: Date, answer: AuthoritysAnswer): Promise<Transfer> {
  const at = now.toISOString();
  const child = transfer.child_id;
  const settled = await write.updateTable('transfer')
    .set({
      status: answer.accept ? 'accepted' : 'declined', answered_at: at, answer_evidence: answer.evidence,
      ...(answer.accept ? { receiving_lead: answer.receivingLead, receiving_lead_contact: answer.receivingLeadContact } : {}),
    })
    .where('id', '=', transfer.id).returningAll().executeTakeFirstOrThrow();
  if (answer.accept) {
    await write.insertInto('transfer_package')
      .values({ transfer_id: transfer.id, child_id: child, authority_id: transfer.authority_id, carried: JSON.stringify(await whatGoesWith(write, child)), released_at: at }).execute();
    await tellAuthority(write, transfer.authority_id, { type: 'childgraph.transfer.package.v1', transfer: transfer.id }, now);
  }
  await raiseAlert(write, {
    child, kind: 'TRANSFER', about: `${transfer.id} ${settled.status}`, category: 'lead-professional', at: now,
    what: answer.accept ? 'Another authority has accepted the child' : 'Another authority has declined to take the child over', to: await leadOrFrontDoor(write, child, now),
  });
  return settled;
}
