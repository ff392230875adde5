import type { JSX } from 'react';
import { Select } from '#console/govuk/select';
import type { FactsChosen } from '#console/oversight/facts-chosen';
import { capitalised, inWords } from '#console/words/in-words';

interface Attribute {
  readonly id: string;
  readonly words: readonly { readonly id: string; readonly label: string }[];
}

interface Props {
  readonly attributes: readonly Attribute[];
  /** Which of them, in which order. */
  readonly ask: readonly string[];
  readonly chosen: FactsChosen;
  readonly onChange: (chosen: FactsChosen) => void;
}

/** Supposes facts: one choice for each thing that rules ask about. What is not chosen is ordinary. */
export const ChooseFacts = ({ attributes, ask, chosen, onChange }: Props): JSX.Element => (
  <div className="cg-filters">
    {ask.flatMap((id) => attributes.filter((attribute) => attribute.id === id)).map(({ id, words }) => (
      <Select key={id} id={`fact-${id}`} label={capitalised(inWords(id))} value={chosen[id] ?? ''} onChange={(word) => onChange({ ...chosen, [id]: word })}
        options={[{ value: '', label: 'As usual' }, ...words.map((word) => ({ value: word.id, label: word.label }))]} />
    ))}
  </div>
);
