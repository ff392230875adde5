import { useState, type JSX } from 'react';
import type { ReferenceType } from '#console/pages/graph/graph-reference';
import { whatWithheld } from '#console/pages/graph/what-withheld';

interface Props {
  readonly type: ReferenceType;
  readonly open: boolean;
}

/** One type of the graph; its fields are drawn once it is opened. */
export function TypeOfGraph({ type, open }: Props): JSX.Element {
  const [opened, setOpened] = useState(false);
  return (
    <details className="govuk-details" open={open || opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary className="govuk-details__summary"><span className="govuk-details__summary-text"><code>{type.kind} {type.name}</code></span></summary>
      <div className="govuk-details__text">
        {type.says && <p className="govuk-body">{type.says}</p>}
        {(open || opened) && type.fields.length > 0 && (
          <dl className="cg-fields">
            {type.fields.map((field) => (
              <div key={field.name}>
                <dt><code><strong>{field.name}</strong>{field.type}</code></dt>
                <dd>{field.says}{whatWithheld(field) && <span className="cg-line cg-quiet">{whatWithheld(field)}</span>}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </details>
  );
}
