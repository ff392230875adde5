/** Something in the result is above its viewer's level: the walls before have failed, and nothing leaves. */
export class AboveLevel extends Error {
  constructor(readonly coordinate: string) {
    super(`Above the level: ${coordinate}`);
    this.name = 'AboveLevel';
  }
}
