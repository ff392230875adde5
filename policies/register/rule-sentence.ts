import type { Level } from '#schema/level';
import type { Condition, RulePart, RuleRow } from '#policies/compiler/rows';
import { type English, lettered, LEVEL_SAYS, listed, sentenceCase } from '#policies/register/english';

const CAPS: Readonly<Record<Level, string>> = {
  NONE: 'nothing is shown',
  NOTICE: 'no more is shown than a notice that there may be information, and whom to ask',
  HOLDER: 'no more is shown than which agency holds information, and whom to ask',
  SUMMARY: 'no more is shown than a summary',
  DETAIL: 'everything may be shown',
};

const OBLIGATIONS: Readonly<Record<string, string>> = {
  tell_lead: 'the lead professional is told',
  tell_privacy_officer: 'the privacy officer is told',
  review_in_two_working_days: 'someone in another chain of command reviews it within two working days',
  tell_family_when_safe: 'the family is told when that is safe',
  no_caching: 'no copy is kept',
  step_up: 'the viewer is offered to sign in more strongly',
};

/** Prints a rule as English: what it allows or forbids, when, unless. Printed from the row, never written by hand. */
export class RuleSentences {
  constructor(private readonly english: English) {}

  /** The rule as one sentence, or one for each level it gives. */
  sentences(rule: RuleRow): readonly string[] {
    return [...rule.parts.map((part) => this.#sentence(rule, part)), ...this.#obligations(rule)];
  }

  /** When a rule applies, without what it applies to: "when (a) ...; and (b) ..., unless ...". */
  conditions(rule: RuleRow, part: RulePart): string {
    const facts = [rule.when, part.when].flatMap((condition) => this.english.clauses(condition, 'facts'));
    const exceptions = [rule.unless, part.unless].flatMap((condition) => (condition === null ? [] : this.#exceptions(condition)));
    const excepted = exceptions.flatMap(({ information }) => information ?? []);
    const unless = exceptions.flatMap(({ facts: fact }) => fact ?? []);
    return [
      ...(excepted.length === 0 ? [] : [`, except ${listed(excepted, 'and')},`]),
      ...(facts.length === 0 ? [] : [` when ${lettered(facts)}`]),
      ...(unless.length === 0 ? [] : [`${facts.length > 1 ? ';' : ','} unless ${lettered(unless).replace('; and (', '; or (')}`]),
    ].join('').replace(/,$/, '');
  }

  /** As `conditions`, without what the rule does not apply to: for where the information is already named. */
  circumstances(rule: RuleRow, part: RulePart): string {
    return this.conditions(rule, part).replace(/^, except [^;]*?,(?= when|$)/, '').replace(/^, except .*$/, '').trim();
  }

  #sentence(rule: RuleRow, part: RulePart): string {
    const what = listed([rule.when, part.when].flatMap((condition) => this.english.clauses(condition, 'information', true)), 'and');
    const conditions = this.conditions(rule, part);
    if (rule.kind === 'permission') return `The viewer may be shown ${LEVEL_SAYS[part.level]} of ${what === '' ? 'everything' : what}${conditions}.`;
    return `${sentenceCase(`${what === '' ? '' : `of ${what}, `}${CAPS[part.level]}`)}${conditions}.`;
  }

  /** What a rule does not apply to: information, or circumstances. */
  #exceptions(condition: Condition): readonly { readonly information?: string; readonly facts?: string }[] {
    if (this.english.clauses(condition, 'facts').length === 0) return [{ information: listed(this.english.clauses(condition, 'information'), 'and') }];
    if (condition.tests.length === 0) return condition.any.flatMap((one) => this.#exceptions(one));
    return [{ facts: this.english.joined(condition) }];
  }

  #obligations({ obligations }: RuleRow): readonly string[] {
    if (obligations.length === 0) return [];
    return [`Whenever this rule decides, ${listed(obligations.map((one) => OBLIGATIONS[one] ?? one), 'and')}.`];
  }
}
