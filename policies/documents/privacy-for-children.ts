import type { CategoryRow } from '#policies/compiler/rows';
import { documentOf, type OwedDocument, PRINTED, time } from '#policies/documents/markdown';
import { helpersOf, toChildren } from '#policies/documents/plain-words';
import type { WhatFamiliesAreTold } from '#policies/documents/what-families-are-told';
import { sentenceCase } from '#policies/register/english';

const bullets = (categories: readonly CategoryRow[]): readonly string[] => categories.map(({ id, label }) => `- ${sentenceCase(toChildren(id, label))}`);

/** A heading, a sentence or two, and a list; nothing where the list is empty. */
const section = (heading: string, sentences: readonly string[], categories: readonly CategoryRow[]): readonly string[] =>
  categories.length === 0 ? [] : [`## ${heading}`, '', ...sentences, '', ...bullets(categories), ''];

/** Prints a privacy statement that a child of nine to eleven can read alone. */
export const privacyForChildren = (told: WhatFamiliesAreTold): OwedDocument => documentOf('privacy-for-children.md', [
  '# Who can see notes about you', '', `<!-- ${PRINTED} -->`, '',
  'Many grown-ups may help you.', 'They keep notes about you.', 'This page says who can see them.', '',
  '## Who keeps the notes', '',
  ...told.kept.map(({ agency }) => `- ${sentenceCase(helpersOf(agency.id, agency.label))}`), '',
  'Your team is the people who help you now.', 'One of them is your main helper.', 'You can ask who it is.', '',
  ...section('What your team can see', ['Your team can see this.', 'They do not have to ask you first.'], told.toTheTeam),
  ...section('What your team can see if you say yes', ['They need a yes from you or your family.', 'Without a yes, they only see who to ask.'], told.toTheTeamIfAgreed),
  ...section('What your main helper may let one person see', ['Your main helper can let one of your team see this.', `It is for up to ${time(told.leave)}.`, 'They must say why they need it.'], told.toOneIfLet),
  ...section('What only your main helper can see', ['Your main helper may read a short note about this.', 'The rest of your team may not.', 'The people who wrote the notes can read them too.'], told.toTheLead),
  ...section('What stays with the people who keep it', ['This stays with those who wrote it.', 'Your team does not get to read it.'], told.toNobodyEveryday),
  ...section('What nobody can see', ['This is kept safe.', 'We never show it.'], told.never),
  '## You can say no', '',
  'You and your family can say no.', 'You can say yes now and no later.', 'Then your team stops seeing what needs a yes.', 'They cannot forget what they read before.', '',
  ...(told.stopsOnRefusal.length === 0 ? [] : ['They also stop seeing:', '', ...bullets(told.stopsOnRefusal), '']),
  ...(told.childDecides.length === 0 ? [] : [
    'Some things are yours to decide.', 'You can decide at 16.', 'You can decide sooner if you understand it well.', 'A helper checks this with you.',
    'If you say no, even your main helper may not read about:', '', ...bullets(told.childDecides), '',
  ]),
  '## When we do not need a yes', '',
  'Sometimes you may not be safe.', 'Then the people who keep you safe can see more.', 'A judge can also say who may see your notes.',
  'They must have a good reason.', 'We write down who looked and why.', '',
  '## In an emergency', '',
  'Someone may be in danger.', `Then a helper can see more for ${time(told.emergency)}.`, 'We tell your main helper.', `Someone else checks it within ${time(told.emergencyReview)}.`,
  ...(told.notInEmergency.length === 0 ? [] : ['Even then they cannot see:', '', ...bullets(told.notInEmergency)]), '',
  '## You can ask', '',
  'You can ask what the notes say.', 'You can ask who looked at them.', 'You can tell us if something is wrong.', 'Ask your main helper or a grown-up you trust.',
]);
