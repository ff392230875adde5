/**
 * Loaded before each process that `npm start` starts. Should the launcher die without stopping anybody (kill -9, a closed
 * laptop's out-of-memory killer), its end of the channel closes, and the process ends as if it had been asked to:
 * nothing is left behind that holds a port.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
