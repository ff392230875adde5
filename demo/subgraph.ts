import { runByHand } from '#demo/launcher/by-hand';

/** `npm run subgraph -- health`: one subgraph, in this terminal. */
runByHand('subgraph', process.argv[2]);
