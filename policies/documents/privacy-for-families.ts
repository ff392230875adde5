import type { CategoryRow } from '#policies/compiler/rows';
import { documentOf, type OwedDocument, PRINTED, time } from '#policies/documents/markdown';
import { helpersOf } from '#policies/documents/plain-words';
import type { WhatFamiliesAreTold } from '#policies/documents/what-families-are-told';
import { listed, sentenceCase } from '#policies/register/english';

const bullets = (categories: readonly CategoryRow[]): readonly string[] =>
  categories.map(({ label, what }) => `- ${sentenceCase(label)}${what.toLowerCase() === label.toLowerCase() ? '' : `: ${what}`}`);

const section = (heading: string, sentences: readonly string[], categories: readonly CategoryRow[]): readonly string[] =>
  categories.length === 0 ? [] : [`## ${heading}`, '', sentences.join(' '), '', ...bullets(categories), ''];

/** What a legal basis means to a family; the row's own words where a new one has none. */
const BASES: Readonly<Record<string, string>> = {
  ca89_s47: 'Social workers are checking whether a child is being harmed.',
  ca04_s16LA: 'A law says that services must share this to keep a child safe.',
  cda98_s115: 'The youth justice team has an open case.',
  court_order: 'A court has made an order.',
  vital_interests: 'Someone’s life or safety is at risk.',
};

/** Prints a privacy statement for families, in plain words. */
export const privacyForFamilies = (told: WhatFamiliesAreTold): OwedDocument => documentOf('privacy-for-families.md', [
  '# Who can see information about your child and your family', '', `<!-- ${PRINTED} -->`, '',
  'Several services may help your child. Each keeps its own records. This service shows one of them what another holds, if the rules allow it. It does not copy the records. This page tells you what the rules allow.', '',
  '## Who keeps what', '',
  ...told.kept.map(({ agency, categories }) => `- ${sentenceCase(helpersOf(agency.id, agency.label))}: ${listed(categories.map(({ label }) => label), 'and')}.`), '',
  'The team is the people who work with your child now. One of them is the lead. The lead is your main contact. You can ask who it is.', '',
  ...section('What the team sees without asking you', ['The team needs this to work together.'], told.toTheTeam),
  ...section('What the team sees only if you agree', ['Agreeing is called consent.', 'Without it, the team is told who to ask, and no more.'], told.toTheTeamIfAgreed),
  ...section('What the lead may let one person see', [`The lead can let one person of the team see this for up to ${time(told.leave)}.`, 'That person must say why they need it.', 'If you have said no, the lead cannot.'], told.toOneIfLet),
  ...section('What only the lead sees', ['The lead may see a short note about this.', 'The rest of the team may not.', 'The service that keeps the record can see its own record.'], told.toTheLead),
  ...section('What stays with the service that keeps it', ['In everyday work nobody from another service sees this.'], told.toNobodyEveryday),
  ...section('What nobody sees', ['This is never shown.'], told.never),
  '## If you say no, or change your mind', '',
  'You can say no. You can agree now and say no later. It takes effect at once. What people saw before stays known to them. If two parents do not agree, we treat that as a no.', '',
  ...(told.stopsOnRefusal.length === 0 ? [] : ['After a no, the team also stops seeing:', '', ...bullets(told.stopsOnRefusal), '']),
  ...(told.childDecides.length === 0 ? [] : [
    'Some things are for your child to decide. This is so at 16. It is so sooner if your child understands well enough what it means. If your child then says no, the lead may not see it either. A parent’s yes does not change that:',
    '', ...bullets(told.childDecides), '',
  ]),
  ...(told.basesAgainstRefusal.length === 0 ? [] : [
    '## When services may share without your consent', '', 'They may do so only if one of these is on record:', '',
    ...told.basesAgainstRefusal.map((basis) => `- ${BASES[basis] ?? `Another legal reason is on record (${basis}).`}`), '',
    'Even then, people see only what the rules open to them.', '',
  ]),
  '## In an emergency', '',
  `A worker who must act at once can open more for ${time(told.emergency)}. The worker must say why. The lead and the privacy officer are told. Someone else checks it within ${time(told.emergencyReview)}. You are told when that is safe.`,
  ...(told.notInEmergency.length === 0 ? [] : ['', 'Even then these stay closed:', '', ...bullets(told.notInEmergency)]), '',
  '## Your rights', '',
  'You can ask what is held about you and your child. You can ask who has looked at it, and why. You can ask for mistakes to be put right. You can object. You can complain to the Information Commissioner. Ask the lead, or any of the services.',
]);
