import { TimelineKind } from '#schema/objects/timeline-entry';
import type { NhsNumber } from '#schema/scalars/nhs-number';
import { CLINICAL_CATEGORIES, type ClinicalCategory } from '#subgraphs/health/fhir/sensitivity';
import { lookUp } from '#subgraphs/health/fhir/reading';
import type { HealthLoaders } from '#subgraphs/health/loaders';
import { type Appointment, AppointmentStatus } from '#subgraphs/health/objects/appointment';
import { ImmunisationStatus } from '#subgraphs/health/objects/immunisation';

export interface Occasion {
  readonly id: string;
  readonly date: string;
  readonly kind: TimelineKind;
  readonly title: string;
  readonly category: string;
}

/** What one request asks the timeline's sources by. */
interface Asking {
  readonly loaders: HealthLoaders;
  readonly number: NhsNumber;
  readonly isGranted: (category: string) => boolean;
}

type Ask = (asking: Asking) => Promise<readonly Occasion[]>;

/** Everything for the timeline, from sources of granted categories; the others are not asked. */
export async function occasions(asking: Asking): Promise<readonly Occasion[]> {
  const single = SINGLE_CATEGORY.filter(([category]) => asking.isGranted(category)).map(([, ask]) => ask(asking));
  const clinical = CLINICAL_CATEGORIES.filter(asking.isGranted);
  const classified = clinical.length > 0 ? [emergencyAttendances(asking, clinical), appointments(asking, clinical)] : [];
  return (await Promise.all([...single, ...classified])).flat();
}

const SINGLE_CATEGORY: readonly (readonly [category: string, ask: Ask])[] = [
  ['immunisation-growth', immunisations],
  ['child-mental-health', mentalHealthReferrals],
  ['sexual-health', episodes('sexual-health', 'sexual health service')],
  ['child-substance-use', episodes('child-substance-use', 'substance use service')],
];

async function immunisations({ loaders, number }: Asking): Promise<readonly Occasion[]> {
  const given = (await loaders.immunisations.load(number)).filter(({ status }) => status === ImmunisationStatus.COMPLETED);
  return given.flatMap(({ id, date, vaccine, targets }) => {
    const what = targets.map(({ display }) => display).join(', ') || vaccine?.display;
    return occasion(`immunisation:${id}`, date, TimelineKind.HEALTH_ENCOUNTER, what ? `Immunised: ${what}` : 'Immunised', 'immunisation-growth');
  });
}

async function emergencyAttendances({ loaders, number }: Asking, categories: readonly ClinicalCategory[]): Promise<readonly Occasion[]> {
  const attendances = await loaders.emergencyAttendances.load({ number, categories });
  return attendances.flatMap(({ id, date, site, category }) => occasion(`emergency:${id}`, date, TimelineKind.HEALTH_ENCOUNTER, `Emergency department${site ? `, ${site}` : ''}`, category));
}

async function mentalHealthReferrals({ loaders, number }: Asking): Promise<readonly Occasion[]> {
  const referrals = await loaders.mentalHealth.load(number);
  return referrals.flatMap(({ referredOn }, index) => occasion(`camhs:${referredOn}:${index}`, referredOn, TimelineKind.REFERRAL, 'Referred to child and adolescent mental health services', 'child-mental-health'));
}

function episodes(category: 'sexual-health' | 'child-substance-use', service: string): Ask {
  return async ({ loaders, number }) => {
    const care = await loaders.confidentialCare[category].load(number);
    return care.flatMap(({ from }, index) => occasion(`${category}:${from}:${index}`, from, TimelineKind.CONTACT, `Care of a ${service} began`, category));
  };
}

async function appointments({ loaders, number }: Asking, categories: readonly ClinicalCategory[]): Promise<readonly Occasion[]> {
  const held = await loaders.appointments.load({ number, categories });
  return held.flatMap(({ id, date, service, status, category }) => {
    const outcome = lookUp<{ readonly kind: TimelineKind; readonly words: string }>(OUTCOME, status);
    return outcome ? occasion(`appointment:${id}`, date, outcome.kind, `${outcome.words}: ${service ?? 'health service'}`, category) : [];
  });
}

/** What became a contact, or should have. Cancelled and future ones are no occasions. */
const OUTCOME = {
  [AppointmentStatus.ATTENDED]: { kind: TimelineKind.HEALTH_ENCOUNTER, words: 'Appointment kept' },
  [AppointmentStatus.MISSED]: { kind: TimelineKind.MISSED_APPOINTMENT, words: 'Appointment missed' },
} as const satisfies Partial<Record<Appointment['status'], { kind: TimelineKind; words: string }>>;

/** What has no day has no place on a timeline; it still stands in its own list. */
const occasion = (id: string, date: string | null, kind: TimelineKind, title: string, category: string): readonly Occasion[] =>
  date === null ? [] : [{ id, date, kind, title, category }];
