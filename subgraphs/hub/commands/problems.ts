/** How the hub's commands say what went wrong: as every subgraph's do. */
export { InputProblem, InvalidInput, NotPermitted, type Problem, ProblemFound, Stale } from '#schema/objects/command-problems';
