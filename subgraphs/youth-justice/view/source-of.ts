import type { Source } from '#schema/objects/source';
import type { ReturnHeader } from '#subgraphs/youth-justice/client/child-return';
import type { CourtHearing } from '#subgraphs/youth-justice/client/court-hearing';

export const sourceOfReturn = ({ signoffDate }: ReturnHeader): Source =>
  ({ agency: 'yot', system: 'YJAF child-level return', recordedAt: `${signoffDate}T00:00:00.000Z`, receivedAt: null });

export const sourceOfCourt = ({ sharedTime }: CourtHearing): Source =>
  ({ agency: 'court', system: 'HMCTS Common Platform', recordedAt: sharedTime, receivedAt: null });
