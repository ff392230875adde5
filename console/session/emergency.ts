/** An opening on vital interests, in this page's memory only: after a reload one states one's purpose anew. */
export interface Emergency {
  readonly childId: string;
  /** When it closes by itself. */
  readonly until: string;
  /** By when someone else reviews it. */
  readonly reviewBy: string;
}

/** Under it alone an opening counts. */
export const EMERGENCY_PURPOSE = 'emergency';
