/** A configuration that cannot be used, with all that is wrong with it. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The gateway's configuration cannot be used:\n  ${problems.join('\n  ')}`);
    this.name = 'ConfigError';
  }
}
