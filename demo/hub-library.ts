import type { HubDatabase } from '#subgraphs/hub/store/database';
import type { Insertable } from 'kysely';

type Document = Insertable<HubDatabase['document']>;

const document = (id: string, topic: string, audience: Document['audience'], title: string, summary: string, body: string): Document =>
  ({ id: `d-${id}`, topic, audience, title, summary, body, link: null, publisher: 'Larkhaven Safeguarding Children Partnership', reviewed_on: '2026-09-01' });

/** A small library. Everything in it is made up, as the partnership is. */
export const libraryRows: readonly Document[] = [
  document('thresholds', 'thresholds', 'PUBLIC', 'When to ask for help, and whom', 'The four levels of need in Larkhaven, with examples.', 'Universal: school, GP and health visitor. Early help: talk to the family, and to the lead professional if there is one. Child in need and child protection: call the front door.'),
  document('sharing-families', 'sharing', 'PUBLIC', 'What we share about your family, and what you can say about it', 'For parents and young people: who sees what, how to agree, and how to take it back.', 'You can say yes to one thing and no to another. You can change your mind at any time. There are times when we must share without asking, and we write down why.'),
  document('attendance', 'school attendance', 'PUBLIC', 'When a child is not in school', 'What the school does, what the council does, and when.', 'On the first day the school calls home. After ten days without word the council looks for the child.'),
  document('cme', 'school attendance', 'PRACTITIONERS', 'Children missing from education: the named officer', 'What the named officer does in the first ten days.', 'Ask the last school, the household, health and housing, in this order. Record the next step on the register each time, with a day. Never close an entry because nothing was heard.'),
  document('lead', 'lead professional', 'PRACTITIONERS', 'Being the lead professional', 'What the lead does, and does not do.', 'The lead co-ordinates, is asked first, and judges when concerns add up. The lead does not take over what others do. Hand over before leave; cover lasts three days at most.'),
  document('transfer', 'moving away', 'PRACTITIONERS', 'A child who moves to another authority', 'How a child is offered, accepted and handed over.', 'Offer as soon as the move is likely. Nothing is sent before the other authority has accepted. You lead until you have acknowledged that the new lead professional has begun.'),
  document('fabricated', 'thresholds', 'PRACTITIONERS', 'Professional curiosity: fact apart from opinion', 'How to write a flag of concern that helps.', 'Say what was seen, by whom and when. Say what the child said in the child’s words. Say what you think under its own heading.'),
];
