import { TimelineKind } from '#schema/objects/timeline-entry';
import type { NhsNumber } from '#schema/scalars/nhs-number';
import { CLINICAL_CATEGORIES, type ClinicalCategory } from '#subgraphs/health/fhir/sensitivity';
import type { HealthLoaders } from '#subgraphs/health/loaders';
import { type Appointment, AppointmentStatus } from '#subgraphs/health/objects/appointment';
import { ImmunisationStatus } from '#subgraphs/health/objects/immunisation';

export interface Occasion {
  readonly id: string;
  readonly date: string;
  readonly kind: TimelineKind;
  readonly title: string;
}

/** A source of the timeline: its category, and how it is asked. Asked only where its category is granted. */
export interface OccasionSource {
  readonly category: string;
  readonly ask: (loaders: HealthLoaders, number: NhsNumber) => Promise<readonly Occasion[]>;
}

export const OCCASIONS: readonly OccasionSource[] = [
  { category: 'immunisation-growth', ask: immunisations },
  { category: 'physical-health', ask: emergencyAttendances },
  { category: 'child-mental-health', ask: mentalHealthReferrals },
  { category: 'sexual-health', ask: episodes('sexual-health', 'sexual health service') },
  { category: 'child-substance-use', ask: episodes('child-substance-use', 'substance use service') },
  ...CLINICAL_CATEGORIES.map((category) => ({ category, ask: appointments(category) })),
];

async function immunisations(loaders: HealthLoaders, number: NhsNumber): Promise<readonly Occasion[]> {
  const given = (await loaders.immunisations.load(number)).filter(({ status }) => status === ImmunisationStatus.COMPLETED);
  return given.flatMap(({ id, date, vaccine, targets }) => {
    const what = targets.map(({ display }) => display).join(', ') || vaccine?.display;
    return occasion(`immunisation:${id}`, date, TimelineKind.HEALTH_ENCOUNTER, what ? `Immunised: ${what}` : 'Immunised');
  });
}

async function emergencyAttendances(loaders: HealthLoaders, number: NhsNumber): Promise<readonly Occasion[]> {
  const attendances = await loaders.emergencyAttendances.load(number);
  return attendances.flatMap(({ id, date, site }) => occasion(`emergency:${id}`, date, TimelineKind.HEALTH_ENCOUNTER, `Emergency department${site ? `, ${site}` : ''}`));
}

async function mentalHealthReferrals(loaders: HealthLoaders, number: NhsNumber): Promise<readonly Occasion[]> {
  const referrals = await loaders.mentalHealth.load(number);
  return referrals.flatMap(({ referredOn }, index) => occasion(`camhs:${referredOn}:${index}`, referredOn, TimelineKind.REFERRAL, 'Referred to child and adolescent mental health services'));
}

function episodes(category: 'sexual-health' | 'child-substance-use', service: string): OccasionSource['ask'] {
  return async (loaders, number) => {
    const care = await loaders.confidentialCare[category].load(number);
    return care.flatMap(({ from }, index) => occasion(`${category}:${from}:${index}`, from, TimelineKind.CONTACT, `Care of a ${service} began`));
  };
}

function appointments(category: ClinicalCategory): OccasionSource['ask'] {
  return async (loaders, number) => {
    const held = (await loaders.appointments[category].load(number)).filter(({ status }) => status in OUTCOME);
    return held.flatMap(({ id, date, service, status }) => {
      const { kind, words } = OUTCOME[status as keyof typeof OUTCOME];
      return occasion(`appointment:${id}`, date, kind, `${words}: ${service ?? 'health service'}`);
    });
  };
}

/** What became a contact, or should have. Cancelled and future ones are no occasions. */
const OUTCOME = {
  [AppointmentStatus.ATTENDED]: { kind: TimelineKind.HEALTH_ENCOUNTER, words: 'Appointment kept' },
  [AppointmentStatus.MISSED]: { kind: TimelineKind.MISSED_APPOINTMENT, words: 'Appointment missed' },
} as const satisfies Partial<Record<Appointment['status'], { kind: TimelineKind; words: string }>>;

/** What has no day has no place on a timeline; it still stands in its own list. */
const occasion = (id: string, date: string | null, kind: TimelineKind, title: string): readonly Occasion[] =>
  date === null ? [] : [{ id, date, kind, title }];
