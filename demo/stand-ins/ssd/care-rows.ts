import type { DemoSocialCare } from '#demo/population/model';
import type { SsdRow } from '#demo/stand-ins/ssd/ssd-rows';

type Care = DemoSocialCare['lookedAfter'][number];

const MILES_NEAR = 4.2;
const MILES_FAR = 61.5;

/** Times in care, each a chain of episodes as SSDA903 counts them: a new one at each change of placement. And times missing. */
export const careRows = (personId: string, held: DemoSocialCare): SsdRow[] => [
  ...held.lookedAfter.flatMap((care) => [
    {
      table: 'ssd_legal_status',
      values: { lega_legal_status_id: `${care.id}-status`, lega_person_id: personId, lega_legal_status: care.legalStatus, lega_legal_status_start_date: care.from, lega_legal_status_end_date: care.until ?? null },
    },
    ...inOrder(care.placements).flatMap((placement, index) => placementRows(personId, care, placement, index)),
  ]),
  ...held.missing.map((episode): SsdRow => ({
    table: 'ssd_missing',
    values: {
      miss_table_id: episode.id,
      miss_person_id: personId,
      miss_missing_episode_start_date: episode.from,
      miss_missing_episode_end_date: episode.until ?? null,
      miss_missing_episode_type: 'Missing',
      miss_missing_rhi_offered: episode.returnInterviewOffered ? 'Y' : 'N',
    },
  })),
];

function placementRows(personId: string, care: Care, placement: Care['placements'][number], index: number): SsdRow[] {
  const id = `${care.id}-${index}`;
  const isLast = index === care.placements.length - 1;
  return [
    {
      table: 'ssd_cla_episodes',
      values: {
        clae_cla_episode_id: id,
        clae_person_id: personId,
        clae_cla_id: care.id,
        clae_cla_placement_id: id,
        clae_entered_care_date: care.from,
        clae_cla_episode_start_date: placement.from,
        clae_cla_episode_start_reason: index === 0 ? 'S' : 'P',
        clae_cla_episode_ceased_date: placement.until ?? null,
        clae_cla_episode_ceased_reason: placement.until ? (isLast && care.until ? 'E4A' : 'X1') : null,
      },
    },
    {
      table: 'ssd_cla_placement',
      values: {
        clap_cla_placement_id: id,
        clap_cla_id: care.id,
        clap_person_id: personId,
        clap_cla_placement_start_date: placement.from,
        clap_cla_placement_end_date: placement.until ?? null,
        clap_cla_placement_type: placement.type,
        clap_cla_placement_provider: placement.type === 'P1' ? 'PR0' : 'PR1',
        clap_cla_placement_postcode: placement.postcode,
        clap_cla_placement_distance: placement.outsideArea ? MILES_FAR : MILES_NEAR,
        clap_cla_placement_change_reason: placement.until && !isLast ? 'CARPL' : null,
      },
    },
  ];
}

const inOrder = (placements: Care['placements']): Care['placements'] => [...placements].sort((one, other) => one.from.localeCompare(other.from));
