import { type CompiledDirectory, compileDirectory } from '#policies/load-policy';
import { Explainer } from '#policies/explain';
import { Answers } from '#policies/register/answers';
import { English } from '#policies/register/english';
import { RuleSentences } from '#policies/register/rule-sentence';

/** The rules as a data protection officer asks about them: compiled, and in English. */
export interface Rulebook extends CompiledDirectory {
  readonly english: English;
  readonly sentences: RuleSentences;
  readonly answers: Answers;
  readonly explainer: Explainer;
}

/** @throws PolicyProblems with every problem of the files at once */
export function openRulebook(directory: string, additional: readonly string[] = []): Rulebook {
  return rulebookOf(compileDirectory(directory, { additional }));
}

export function rulebookOf(read: CompiledDirectory): Rulebook {
  const english = new English(read.compiled.rows);
  const sentences = new RuleSentences(english);
  return { ...read, english, sentences, answers: new Answers(read.compiled, english, sentences), explainer: new Explainer(read.compiled) };
}
