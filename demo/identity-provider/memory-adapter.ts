import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly endsAt: number;
}

/** Every session, code and grant of this process, by kind and id. A restart signs everybody out, and that is all it loses. */
export function memoryAdapter(): new (kind: string) => Adapter {
  const kept = new Map<string, Kept>();

  const current = (matches: (payload: AdapterPayload) => boolean, kind: string): AdapterPayload | undefined => {
    for (const [key, { payload, endsAt }] of kept) {
      if (endsAt <= Date.now()) kept.delete(key);
      else if (key.startsWith(`${kind}:`) && matches(payload)) return payload;
    }
    return undefined;
  };

  return class implements Adapter {
    constructor(readonly kind: string) {}

    #key(id: string): string {
      return `${this.kind}:${id}`;
    }

    async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
      kept.set(this.#key(id), { payload, endsAt: expiresIn ? Date.now() + expiresIn * 1000 : Number.POSITIVE_INFINITY });
    }

    async find(id: string): Promise<AdapterPayload | undefined> {
      const found = kept.get(this.#key(id));
      return found && found.endsAt > Date.now() ? found.payload : undefined;
    }

    async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
      return current((payload) => payload.userCode === userCode, this.kind);
    }

    async findByUid(uid: string): Promise<AdapterPayload | undefined> {
      return current((payload) => payload.uid === uid, this.kind);
    }

    async consume(id: string): Promise<void> {
      const found = kept.get(this.#key(id));
      if (found) kept.set(this.#key(id), { ...found, payload: { ...found.payload, consumed: Math.floor(Date.now() / 1000) } });
    }

    async destroy(id: string): Promise<void> {
      kept.delete(this.#key(id));
    }

    async revokeByGrantId(grantId: string): Promise<void> {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
    }
  };
}
