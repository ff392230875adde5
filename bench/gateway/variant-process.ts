/** How a gateway variant runs in a process of its own: tells its parent where it is, and what CPU it used whenever asked. */
export function runVariant(start: () => Promise<string>): void {
  process.on('message', (message) => {
    if (message === 'usage') {
      const { user, system } = process.cpuUsage();
      process.send?.({ cpuMicros: user + system, rssBytes: process.memoryUsage().rss });
    }
    if (message === 'stop') process.exit(0);
  });
  process.on('disconnect', () => process.exit(0));
  start().then((url) => process.send?.({ url }), (error: Error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  });
}
