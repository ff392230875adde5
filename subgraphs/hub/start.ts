import pino from 'pino';
import type { AskContact } from '#schema/contracts/facts';
import { runSubgraph } from '#subgraphs/host/run-subgraph';
import type { HubConfig } from '#subgraphs/hub/config';
import { openEvents } from '#subgraphs/hub/events/open-events';
import { keepRegisters } from '#subgraphs/hub/register/keep-registers';
import type { HubStore } from '#subgraphs/hub/store/connect';
import { pdsClient } from '#subgraphs/hub/pds/pds-client';
import { openDelivery } from '#subgraphs/hub/transfer/open-delivery';
import { createHubSubgraph } from '#subgraphs/hub/subgraph';

/** Serves a store that is open, as the configuration says, until the process is asked to stop. */
export async function runHub(store: HubStore, config: HubConfig): Promise<void> {
  const log = pino({ name: 'hub', level: config.LOG_LEVEL });
  const events = await openEvents(store, config, (fault) => log.warn({ fault }, 'events wait'));
  const delivery = openDelivery(store, config, (fault) => log.warn({ fault }, 'another authority was not told; it is tried again'));
  const registers = keepRegisters(store, () => new Date(), (fault) => log.warn({ fault }, 'the registers were not reviewed'));
  const hub = createHubSubgraph({
    store, frontDoor: frontDoorOf(config), breakGlassMinutes: config.HUB_BREAK_GLASS_MINUTES, longestGrantDays: config.HUB_LONGEST_GRANT_DAYS,
    frontDoorRoles: config.HUB_FRONT_DOOR_ROLES, indexReviewerRoles: config.HUB_INDEX_REVIEWER_ROLES, registerRoles: config.HUB_REGISTER_ROLES, reviewerRoles: config.HUB_REVIEWER_ROLES,
    ...(events ? { events } : {}),
    ...(config.HUB_PDS_URL && config.HUB_PDS_TOKEN ? { askPds: pdsClient({ url: config.HUB_PDS_URL, token: config.HUB_PDS_TOKEN, timeout: config.HUB_PDS_TIME_LIMIT_MS }) } : {}),
  });
  await runSubgraph({ ...hub, close: async () => { await Promise.all([registers.close(), delivery?.close()]); await hub.close(); } }, config);
}

const frontDoorOf = ({ HUB_FRONT_DOOR_NAME, HUB_FRONT_DOOR_PHONE, HUB_FRONT_DOOR_EMAIL }: HubConfig): AskContact => ({
  name: HUB_FRONT_DOOR_NAME,
  role: 'front door',
  agency: 'social_care',
  ...(HUB_FRONT_DOOR_PHONE ? { phone: HUB_FRONT_DOOR_PHONE } : {}),
  ...(HUB_FRONT_DOOR_EMAIL ? { email: HUB_FRONT_DOOR_EMAIL } : {}),
});
