import type { HubDatabase } from '#subgraphs/hub/store/database';
import type { Insertable } from 'kysely';

/** Authorities next to Larkhaven. None exists. */
export const authorityRows: readonly Insertable<HubDatabase['authority']>[] = [
  { id: 'fenmarsh', name: 'Fenmarsh County Council', contact_name: 'Fenmarsh first contact', phone: '01632 960811', email: 'first.contact@fenmarsh.example' },
  { id: 'oakcester', name: 'Oakcester City Council', contact_name: 'Oakcester front door', phone: '01632 960822', email: 'front.door@oakcester.example' },
];
