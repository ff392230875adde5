import type { DemoPractitioner, DemoSocialCare } from '#demo/population/model';
import type { SsdRow } from '#demo/stand-ins/ssd/ssd-rows';

/** The case system's own id of a worker, which is nobody's id elsewhere; the staff id is the `sub` of the worker's token. */
export const workerId = (practitioner: string): string => `W-${practitioner}`;

export const professionalRows = (practitioners: readonly DemoPractitioner[]): SsdRow[] =>
  practitioners
    .filter(({ agency }) => agency === 'social_care')
    .map(({ id, name, role, team }): SsdRow => ({
      table: 'ssd_professionals',
      values: {
        prof_professional_id: workerId(id),
        prof_staff_id: id,
        prof_professional_name: name,
        prof_professional_job_title: inWords(role),
        prof_professional_department: team,
      },
    }));

export const workRows = (personId: string, held: DemoSocialCare): SsdRow[] =>
  held.workers.map(({ practitioner, from, until }, index): SsdRow => ({
    table: 'ssd_involvements',
    values: {
      invo_involvements_id: `${personId}-worker-${index}`,
      invo_person_id: personId,
      invo_professional_id: workerId(practitioner),
      invo_professional_role_id: 'Allocated case worker',
      invo_professional_team: null,
      invo_involvement_start_date: from,
      invo_involvement_end_date: until ?? null,
    },
  }));

const inWords = (role: string): string => {
  const words = role.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
