/** Remembers the most recently used of what is dear to make; forgets the rest, so that memory stays bounded. */
export class Recent<Key, Value extends object> {
  private readonly kept = new Map<Key, Value>();

  constructor(private readonly most: number) {}

  /** What is kept for `key`; made by `make`, and kept, where nothing is. */
  of(key: Key, make: () => Value): Value {
    const known = this.kept.get(key);
    const value = known ?? make();
    if (known) this.kept.delete(key);
    this.kept.set(key, value);
    if (this.kept.size > this.most) this.kept.delete(this.kept.keys().next().value as Key);
    return value;
  }

  /** What is kept for `key`, if anything is. */
  find(key: Key): Value | undefined {
    const known = this.kept.get(key);
    if (known === undefined) return undefined;
    this.kept.delete(key);
    this.kept.set(key, known);
    return known;
  }

  /** Was anything kept for `key`? It is no longer. */
  forget(key: Key): boolean {
    return this.kept.delete(key);
  }

  /** From the least to the most recently used. */
  keys(): readonly Key[] {
    return [...this.kept.keys()];
  }

  get size(): number {
    return this.kept.size;
  }
}
