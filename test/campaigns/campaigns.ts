/** A test or a check at a size that takes too long for `npm test`. */
export interface Campaign {
  readonly name: string;
  readonly command: string;
  /** Sizes; what is set outside is taken instead. */
  readonly sizes?: Readonly<Record<string, string>>;
  /** Seconds of a core that it was seen to take; the longest begin first, so that lanes end together. */
  readonly about: number;
}

const jest = (files: string): string => `npx jest -i ${files} --testTimeout=900000`;
const script = (name: string, given = ''): string => `npm run --silent ${name}${given && ` -- ${given}`}`;

/** All of them, from named seeds: a build says what the last one said. */
export const CAMPAIGNS: readonly Campaign[] = [
  { name: 'policy, proved', command: script('policy', 'prove'), about: 3 },
  { name: 'policy, as Cedar decides', command: script('policy:agree', '42'), about: 126 },
  { name: 'executor against another, random graphs', command: jest('test/fuzz/differential'), sizes: { FUZZ_SUPERGRAPHS: '100', FUZZ_OPERATIONS: '50' }, about: 200 },
  { name: 'executor, random answers', command: jest('test/fuzz/answers'), sizes: { FUZZ_ANSWERS: '1500' }, about: 90 },
  { name: 'refusals, non-interference', command: jest('test/refusals/non-interference'), sizes: { REFUSAL_OPERATIONS: '150', REFUSAL_VIEWERS: '50' }, about: 200 },
  { name: 'refusals, reference', command: jest('test/refusals/reference'), sizes: { REFUSAL_ROUNDS: '1500' }, about: 170 },
  { name: 'withdrawal in every process', command: script('bench:withdrawal'), about: 126 },
  { name: 'matching, quality', command: jest('subgraphs/hub/matching/quality'), sizes: { MATCHING_RECORDS: '20000' }, about: 134 },
  { name: 'hub, many events', command: jest('test/hub/many-events'), sizes: { EVENT_STORY: '10000', EVENT_DEATHS: '100' }, about: 100 },
  { name: 'hub, one lead and one authority', command: jest('subgraphs/hub/transfer/one-lead'), sizes: { TRANSFER_STORIES: '60' }, about: 40 },
  { name: 'record, processes killed', command: script('campaign:kill'), about: 224 },
  { name: 'demonstration, checked', command: script('demo', 'check'), about: 58 },
];
