import { isDeepStrictEqual } from 'node:util';
import { ask, type Answer, type ListedViewer, listViewers, type SectionName, statesOf } from '#demo/check/ask';
import { type Process, processes } from '#demo/launcher/processes';
import type { Supervisor } from '#demo/launcher/supervisor';

/** What was looked at, and what was wrong with it; null where nothing was. */
export type Report = (what: string, wrong: string | null) => void;

const SEES_NO_CHILD: readonly string[] = ['dpo', 'privacy_officer', 'subject_access_officer', 'sysadmin', 'housing_officer'];
const ANSWERS_WITHIN_MS = 2_000;
const RECOVERS_WITHIN_MS = 15_000;

const SYSTEMS: Readonly<Record<string, SectionName>> = { health: 'health', 'social-care': 'socialCare', education: 'education', 'youth-justice': 'youthJustice' };

const listed = (answer: Answer): string => Object.entries(statesOf(answer)).map(([name, state]) => `${name} ${state}`).join(', ') || 'not found';

const wrongFor = ({ role }: ListedViewer, answer: Answer): string | null => {
  const { child } = answer.data;
  if (answer.errors) return `errors in the answer: ${JSON.stringify(answer.errors)}`;
  if (SEES_NO_CHILD.includes(role)) return child ? 'a child is shown' : null;
  if (!child?.name?.text) return 'the child is not shown';
  return Object.values(statesOf(answer)).includes('UNAVAILABLE') ? `unavailable: ${listed(answer)}` : null;
};

/** The first question opens connections and plans the operation; what is timed comes after. */
export async function warmUp(gateway: string): Promise<void> {
  const [first] = await listViewers(gateway);
  if (first) await ask(gateway, first).catch(() => undefined);
}

/** The README's query as everyone one can be. */
export async function everyone(gateway: string, report: Report): Promise<void> {
  for (const viewer of await listViewers(gateway)) {
    const who = `${viewer.name}, ${viewer.role.replaceAll('_', ' ')}`;
    const answer = await ask(gateway, viewer).catch((error: unknown) => String(error));
    if (typeof answer === 'string') report(who, answer);
    else report(`${who}: ${listed(answer)}`, wrongFor(viewer, answer));
  }
}

/** The lead professional sees everything, the teacher the same shape with sections withheld and whom to ask. */
export async function leadAndTeacher(gateway: string, report: Report): Promise<void> {
  const viewers = await listViewers(gateway);
  const [lead, teacher] = await Promise.all(
    ['social_worker', 'class_teacher'].map((role) => {
      const viewer = viewers.find((candidate) => candidate.role === role);
      if (!viewer) throw new Error(`nobody is a ${role}`);
      return ask(gateway, viewer);
    }),
  );
  const [leads, teachers] = [lead?.data.child, teacher?.data.child];
  report('the answers to both have the same shape', leads && teachers && isDeepStrictEqual(Object.keys(leads), Object.keys(teachers)) ? null : 'they differ');
  report('nothing is withheld whole from the lead', lead && !Object.values(statesOf(lead)).includes('WITHHELD') ? null : 'a section is');
  report('the teacher is told whom to ask', teachers?.youthJustice.state === 'WITHHELD' && teachers.youthJustice.notices.length > 0 ? null : 'youth justice says nothing of it');
}

const untilAsBefore = async (gateway: string, viewer: ListedViewer, before: Answer): Promise<string | null> => {
  let last = 'nothing';
  for (const end = Date.now() + RECOVERS_WITHIN_MS; Date.now() < end; ) {
    const answer = await ask(gateway, viewer);
    if (isDeepStrictEqual(statesOf(answer), statesOf(before))) return null;
    last = listed(answer);
  }
  return `still ${last}`;
};

const wrongWithout = (section: SectionName, answer: Answer, before: Answer): string | null => {
  if (!isDeepStrictEqual(statesOf(answer), { ...statesOf(before), [section]: 'UNAVAILABLE' })) return listed(answer);
  return answer.tookMs < ANSWERS_WITHIN_MS ? null : `it took ${Math.round(answer.tookMs)} ms`;
};

/** Each agency's system fails alone, under the eyes of the lead professional, and comes back. */
export async function eachSystemFails(gateway: string, supervisor: Supervisor, report: Report): Promise<void> {
  const [lead] = await listViewers(gateway);
  if (!lead) throw new Error('there are no viewers');
  const before = await ask(gateway, lead);
  for (const [name, section] of Object.entries(SYSTEMS)) {
    const system = processes.find((process): process is Process => process.name === name);
    if (!system) continue;
    await supervisor.stop(system);
    const without = await ask(gateway, lead);
    report(`${system.title} stopped: ${section} says UNAVAILABLE, the rest is as before, in ${Math.round(without.tookMs)} ms`, wrongWithout(section, without, before));
    await supervisor.start(system);
    report(`${system.title} started: ${section} has recovered`, await untilAsBefore(gateway, lead, before));
  }
}
