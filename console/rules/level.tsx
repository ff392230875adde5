import type { JSX } from 'react';
import type { PolicyLevel } from '#console/graph/generated/graphql';

interface Told {
  readonly mark: string;
  readonly name: string;
  readonly means: string;
}

const TOLD: Readonly<Record<PolicyLevel, Told>> = {
  NONE: { mark: '–', name: 'Nothing', means: 'nothing is shown, and nothing said' },
  NOTICE: { mark: 'N', name: 'Notice', means: 'that there may be information, and whom to ask' },
  HOLDER: { mark: 'H', name: 'Holder', means: 'which agency holds information, and whom to ask' },
  SUMMARY: { mark: 'S', name: 'Summary', means: 'a summary' },
  DETAIL: { mark: 'D', name: 'Detail', means: 'the detail' },
};

/** From the least to the most. */
export const LEVELS: readonly PolicyLevel[] = ['NONE', 'NOTICE', 'HOLDER', 'SUMMARY', 'DETAIL'];

export const levelName = (level: PolicyLevel): string => TOLD[level].name;
export const levelMark = (level: PolicyLevel): string => TOLD[level].mark;

/** A level by a word, a mark and a colour. */
export const Level = ({ level }: { readonly level: PolicyLevel }): JSX.Element => <span className={`cg-level cg-level--${level.toLowerCase()}`}>{levelName(level)}</span>;

/** What the marks and colours mean. */
export const LevelKey = (): JSX.Element => (
  <ul className="cg-level-key" aria-label="What the levels mean">
    {LEVELS.map((level) => <li key={level}><span className={`cg-level cg-level--${level.toLowerCase()}`} aria-hidden="true">{levelMark(level)}</span> {levelName(level)}: {TOLD[level].means}</li>)}
  </ul>
);
