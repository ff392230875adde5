import type { Coded } from '#schema/objects/coded';

/** A service as the directory publishes it. */
export interface ListedService {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly organisation: Organisation | null;
  /** The taxonomy's terms for what it helps with. */
  readonly needs: readonly Coded[];
  /** In whole years; null where there is no limit. */
  readonly minimumAge: number | null;
  readonly maximumAge: number | null;
  readonly eligibility: string | null;
  /** How one is referred, or asks for it oneself. */
  readonly referral: string | null;
  readonly fees: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly url: string | null;
  readonly places: readonly ServicePlace[];
}

export interface Organisation {
  readonly id: string;
  readonly name: string;
}

export interface ServicePlace {
  readonly id: string;
  readonly name: string | null;
  /** One line, commas between its parts. */
  readonly address: string | null;
  readonly postcode: string | null;
  /** WGS 84, degrees; null where the source gives none, or one that is not on the globe. */
  readonly position: Position | null;
}

export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}
