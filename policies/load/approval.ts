import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#policies/load/problem';
import type { RawRows } from '#policies/load/read-files';

type Part = 'author' | 'approve';

/** Someone who may write or approve the policy; the public key as base64 of its SubjectPublicKeyInfo. */
interface Person {
  readonly id: string;
  readonly name: string;
  readonly may: readonly Part[];
  readonly public_key: string;
}

/** `approvals/PERSON.json`: one person's signature over one policy. */
interface Signature {
  readonly person: string;
  readonly part: Part;
  readonly hash: string;
  readonly signed_on: string;
  readonly signature: string;
}

const FOLDER = 'approvals';

const messageOf = ({ person, part, hash, signed_on }: Omit<Signature, 'signature'>): Buffer =>
  Buffer.from(`childgraph policy\n${hash}\n${part}\n${person}\n${signed_on}`);

const publicKey = (base64: string): KeyObject => createPublicKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' });

/** SHA-256 (hex) of a public key: what an authority pins, so that new people cannot be written into the files. */
export const fingerprint = (base64: string): string => createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex');

const peopleOf = (rows: RawRows): readonly Person[] => (rows.get('people') ?? []).map(({ value }) => value as Person);

const isGenuine = (signature: Signature, person: Person): boolean => {
  try {
    return verify(null, messageOf(signature), publicKey(person.public_key), Buffer.from(signature.signature, 'base64'));
  } catch {
    return false;
  }
};

const readSignatures = (directory: string): readonly { readonly file: string; readonly signature: Signature | null }[] => {
  const folder = join(directory, FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => {
    try {
      return { file: `${FOLDER}/${name}`, signature: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Signature };
    } catch {
      return { file: `${FOLDER}/${name}`, signature: null };
    }
  });
};

const signatureProblem = (signature: Signature | null, people: readonly Person[], hash: string): string | null => {
  const person = people.find(({ id }) => id === signature?.person);
  if (signature === null) return 'This is not a signature.';
  if (person === undefined) return `"${signature.person}" is not among the people who may sign.`;
  if (!person.may.includes(signature.part)) return `"${signature.person}" may not ${signature.part === 'author' ? 'sign as author' : 'approve'}.`;
  if (signature.hash !== hash) return `${signature.person} signed another version of these files (${signature.hash.slice(0, 12)}, not ${hash.slice(0, 12)}).`;
  return isGenuine(signature, person) ? null : `The signature is not ${signature.person}'s.`;
};

export interface ApprovalDemand {
  /** Fingerprints of the keys that may approve; absent: those the files name. */
  readonly trustedKeys?: readonly string[] | undefined;
  /** A folder without any signature is let pass. */
  readonly ifPresent?: boolean;
}

/** What is missing for these rows to be in force: two people's signatures, over exactly these rows. */
export const approvalProblems = (directory: string, rows: RawRows, hash: string, demand: ApprovalDemand = {}): readonly Problem[] => {
  const people = peopleOf(rows);
  const found = readSignatures(directory);
  if (found.length === 0 && demand.ifPresent === true) return [];
  const wrong = found.flatMap(({ file, signature }) => {
    const message = signatureProblem(signature, people, hash);
    return message === null ? [] : [{ file, line: 1, message }];
  });
  const valid = found.flatMap(({ signature }) => (signature !== null && signatureProblem(signature, people, hash) === null ? [signature] : []));
  const keyOf = (id: string): string => people.find((person) => person.id === id)?.public_key ?? '';
  const approvers = valid.filter(({ part }) => part === 'approve')
    .filter(({ person }) => demand.trustedKeys === undefined || demand.trustedKeys.includes(fingerprint(keyOf(person))));
  const authors = valid.filter(({ part }) => part === 'author');
  const isTwoPeople = approvers.some((approver) => authors.some((author) => author.person !== approver.person && keyOf(author.person) !== keyOf(approver.person)));
  if (isTwoPeople) return wrong;
  return [...wrong, { file: FOLDER, line: 1, message: whatIsMissing(authors.length, approvers.length) }];
};

const whatIsMissing = (authors: number, approvers: number): string => {
  if (authors > 0 && approvers > 0) return 'The author cannot approve: another person, with another key, must.';
  if (approvers > 0) return 'These rows have no valid signature of their author.';
  return 'These rows are not approved: they need the valid signature of someone who may approve and is not the author.';
};

/** Signs a policy's hash; writes `approvals/PERSON.json`. */
export const signPolicy = (directory: string, rows: RawRows, hash: string, personId: string, privateKeyPem: string, on: Date): string => {
  const person = peopleOf(rows).find(({ id }) => id === personId);
  if (person === undefined) throw new Error(`"${personId}" is not among the people who may sign.`);
  const unsigned = { person: personId, part: person.may.includes('approve') ? 'approve' as const : 'author' as const, hash, signed_on: on.toISOString() };
  const signature: Signature = { ...unsigned, signature: sign(null, messageOf(unsigned), createPrivateKey(privateKeyPem)).toString('base64') };
  if (!isGenuine(signature, person)) throw new Error(`That is not ${personId}'s key.`);
  const file = join(directory, FOLDER, `${personId}.json`);
  writeFileSync(file, `${JSON.stringify(signature, null, 2)}\n`);
  return file;
};
