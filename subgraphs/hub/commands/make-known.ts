import type { Doing } from '#subgraphs/hub/commands/carry-out';

/** A practitioner may record something before the directory has sent the hub their work contact. */
export const makeKnown = ({ write, viewer }: Doing) =>
  write.insertInto('work_contact').values({ id: viewer.id, name: viewer.name, role: viewer.role, agency: viewer.agency }).onConflict((known) => known.doNothing()).execute();
