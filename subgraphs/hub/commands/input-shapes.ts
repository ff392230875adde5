import { z } from 'zod';

/** What every command's input holds. */
export const commandInput = {
  childId: z.string().min(1, 'Say which child.').max(100),
  idempotencyKey: z.string().min(8, 'At least 8 characters, new for every request: a UUID will do.').max(100),
};

const FEWEST_LETTERS = 20;
const FEWEST_WORDS = 4;

/** What people write where a reason is wanted and none is given. */
const BOILERPLATE = /^(emergency|safeguarding|urgent|child protection|needed|access|required|reason|test|asap|n a|na|see notes|for|the|is|of|my|work|case|concern|concerns|purposes|information)( |$)/;

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{Letter}\p{Number}]+/gu, ' ').trim();

const withoutBoilerplate = (text: string): string => {
  let rest = plain(text);
  while (BOILERPLATE.test(rest)) rest = rest.replace(BOILERPLATE, '');
  return rest;
};

/** A reason someone else will review: in words of its own, not a phrase that fits every case (attack A57). */
export const reason = z.string().trim().max(2_000, 'At most 2,000 characters.')
  .refine((text) => text.length >= FEWEST_LETTERS && new Set(plain(text).split(' ')).size >= FEWEST_WORDS, 'Say in a sentence what has happened and why it is needed now.')
  .refine((text) => new Set(withoutBoilerplate(text).split(' ').filter(Boolean)).size >= 3, 'Say what is so of this child; a general phrase is no reason.');
