import type { DeadReason } from '#subgraphs/hub/events/event-tables';

/** An event that is well-formed and cannot be applied to what the hub knows. The detail names field and rule, no value. */
export class CannotApply extends Error {
  constructor(readonly reason: DeadReason, readonly detail: string) {
    super(reason);
    this.name = 'CannotApply';
  }
}
