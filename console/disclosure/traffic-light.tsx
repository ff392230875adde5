import type { JSX } from 'react';
import type { ConcernLevel } from '#console/graph/generated/graphql';

const WORDS: Readonly<Record<ConcernLevel, string>> = { RED: 'Red: do something now', AMBER: 'Amber: watch, and talk', GREEN: 'Green: worth noting' };

/** A concern's level: a square, a triangle, a disc, and its word. */
export const TrafficLight = ({ level }: { readonly level: ConcernLevel }): JSX.Element => (
  <span className={`cg-light cg-light--${level.toLowerCase()}`}><span className="cg-light__lamp" aria-hidden="true" />{WORDS[level]}</span>
);
