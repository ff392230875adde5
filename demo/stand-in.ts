import { runByHand } from '#demo/launcher/by-hand';

/** `npm run stand-in -- health`: one agency's stand-in system, in this terminal. */
runByHand('agency system', process.argv[2]);
