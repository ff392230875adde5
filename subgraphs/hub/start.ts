import type { AskContact } from '#schema/contracts/facts';
import { runSubgraph } from '#subgraphs/host/run-subgraph';
import type { HubConfig } from '#subgraphs/hub/config';
import type { HubStore } from '#subgraphs/hub/store/connect';
import { createHubSubgraph } from '#subgraphs/hub/subgraph';

/** Serves a store that is open, as the configuration says, until the process is asked to stop. */
export const runHub = (store: HubStore, config: HubConfig): Promise<void> =>
  runSubgraph(createHubSubgraph({ store, frontDoor: frontDoorOf(config), breakGlassMinutes: config.HUB_BREAK_GLASS_MINUTES, frontDoorRoles: config.HUB_FRONT_DOOR_ROLES, indexReviewerRoles: config.HUB_INDEX_REVIEWER_ROLES }), config);

const frontDoorOf = ({ HUB_FRONT_DOOR_NAME, HUB_FRONT_DOOR_PHONE, HUB_FRONT_DOOR_EMAIL }: HubConfig): AskContact => ({
  name: HUB_FRONT_DOOR_NAME,
  role: 'front door',
  agency: 'social_care',
  ...(HUB_FRONT_DOOR_PHONE ? { phone: HUB_FRONT_DOOR_PHONE } : {}),
  ...(HUB_FRONT_DOOR_EMAIL ? { email: HUB_FRONT_DOOR_EMAIL } : {}),
});
