import { z } from 'zod';
import { parseLocalDate } from '#schema/scalars/local-date';
import type { IncomingRecord } from '#subgraphs/hub/matching/record';

const text = z.string().trim().max(200);

const shape = z.strictObject({
  agency: z.string().regex(/^[a-z][a-z_]{1,30}$/, 'not an agency’s word'),
  reference: text.min(1, 'no reference'),
  given: z.array(text).max(10),
  family: text,
  nhsNumber: text.optional(),
  upn: text.optional(),
  dateOfBirth: z.string().transform((written, problem) => parseLocalDate(written) ?? (problem.addIssue({ code: 'custom', message: 'not a day that exists' }), z.NEVER)).optional(),
  sex: z.enum(['FEMALE', 'MALE', 'NOT_KNOWN', 'NOT_SPECIFIED']).optional(),
  postcode: text.optional(),
  shielded: z.boolean().optional(),
});

/** A line that cannot be used: where, and why, without quoting it. */
export interface RejectedLine {
  readonly line: number;
  readonly reason: string;
}

/** Reads JSON lines, a record each. Every good line is kept, and every bad one named; blank lines are nothing. */
export function readRecords(written: string): { readonly records: readonly IncomingRecord[]; readonly rejected: readonly RejectedLine[] } {
  const records: IncomingRecord[] = [];
  const rejected: RejectedLine[] = [];
  for (const [index, line] of written.replace(/^\uFEFF/, '').split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const parsed = shape.safeParse(json(line));
    if (parsed.success) records.push(withoutUndefined(parsed.data));
    else rejected.push({ line: index + 1, reason: parsed.error.issues.map(({ path, message, code }) => `${path.join('.') || 'line'}: ${code === 'custom' ? message : reasonOf(code)}`).join('; ') });
  }
  return { records, rejected };
}

const json = (line: string): unknown => {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
};

/** In our words: a library's may quote what was written. */
const reasonOf = (code: string): string => (code === 'unrecognized_keys' ? 'has a field that is not known' : code === 'invalid_type' ? 'is missing or of the wrong kind' : 'is not as it should be');

const withoutUndefined = (record: z.infer<typeof shape>): IncomingRecord =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as unknown as IncomingRecord;
