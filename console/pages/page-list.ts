import type { ComponentType } from 'react';
import type { Side } from '#console/session/side';

/** One page: its address under /console, whom it is for, and where its code is (fetched when it is first opened). */
export interface Page {
  readonly path: string;
  readonly side: Side;
  /** Its name in the navigation; pages without are reached from others. */
  readonly link?: string;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

/** Every page, in the order of the navigation. The first of a side is its home. */
export const pages: readonly Page[] = [
  { path: '/caseload', side: 'practitioner', link: 'My caseload', load: () => import('#console/pages/caseload/caseload-page') },
  { path: '/find', side: 'practitioner', link: 'Find a child', load: () => import('#console/pages/find/find-page') },
  { path: '/desk', side: 'practitioner', link: 'My desk', load: () => import('#console/pages/desk/desk-page') },
  { path: '/registers', side: 'practitioner', link: 'Registers', load: () => import('#console/pages/registers/registers-page') },
  { path: '/library', side: 'practitioner', link: 'Library', load: () => import('#console/pages/library/library-page') },
  { path: '/child/:id', side: 'practitioner', load: () => import('#console/pages/child/child-page') },
  { path: '/child/:id/timeline', side: 'practitioner', load: () => import('#console/pages/timeline/timeline-page') },
  { path: '/child/:id/people', side: 'practitioner', load: () => import('#console/pages/people/people-page') },
  { path: '/child/:id/concerns', side: 'practitioner', load: () => import('#console/pages/concerns/concerns-page') },
  { path: '/child/:id/plan', side: 'practitioner', load: () => import('#console/pages/plan/plan-page') },
  { path: '/child/:id/consent', side: 'practitioner', load: () => import('#console/pages/consent/consent-page') },
  { path: '/child/:id/messages', side: 'practitioner', load: () => import('#console/pages/messages/messages-page') },
  { path: '/child/:id/summary', side: 'practitioner', load: () => import('#console/pages/summary/summary-page') },
  { path: '/child/:id/ask', side: 'practitioner', load: () => import('#console/pages/ask/ask-page') },
  { path: '/child/:id/emergency', side: 'practitioner', load: () => import('#console/pages/emergency/emergency-page') },
  { path: '/decision/:id', side: 'practitioner', load: () => import('#console/pages/decision/decision-page') },
  { path: '/reviews', side: 'practitioner', load: () => import('#console/pages/reviews/reviews-page') },
  { path: '/glance', side: 'oversight', link: 'At a glance', load: () => import('#console/pages/glance/glance-page') },
  { path: '/record', side: 'oversight', link: 'The record', load: () => import('#console/pages/record/record-page') },
  { path: '/reviews', side: 'oversight', link: 'Reviews', load: () => import('#console/pages/reviews/reviews-page') },
  { path: '/register', side: 'oversight', link: 'The register', load: () => import('#console/pages/register/register-page') },
  { path: '/matrix', side: 'oversight', link: 'The matrix', load: () => import('#console/pages/matrix/matrix-page') },
  { path: '/who-can-see', side: 'oversight', link: 'Who can see this?', load: () => import('#console/pages/who-can-see/who-can-see-page') },
  { path: '/decision', side: 'oversight', link: 'Why withheld?', load: () => import('#console/pages/decision/decision-page') },
  { path: '/decision/:id', side: 'oversight', load: () => import('#console/pages/decision/decision-page') },
  { path: '/consents', side: 'oversight', link: 'Consent', load: () => import('#console/pages/consents/consents-page') },
  { path: '/draft', side: 'oversight', link: 'Try a draft', load: () => import('#console/pages/draft/draft-page') },
  { path: '/who-looked', side: 'oversight', link: 'Who looked?', load: () => import('#console/pages/who-looked/who-looked-page') },
  { path: '/who-looked/:id', side: 'oversight', load: () => import('#console/pages/who-looked/report-page') },
  { path: '/who-looked', side: 'disclosure', link: 'Who looked?', load: () => import('#console/pages/who-looked/who-looked-page') },
  { path: '/who-looked/:id', side: 'disclosure', load: () => import('#console/pages/who-looked/report-page') },
  { path: '/register', side: 'disclosure', link: 'The register', load: () => import('#console/pages/register/register-page') },
];
