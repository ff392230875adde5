import type { AgencyReference } from '#schema/ids';
import { parseUpn } from '#schema/scalars/upn';
import { HeldFiles } from '#subgraphs/education/drop/held-files';
import { type FolderWatch, watchFolder } from '#subgraphs/education/drop/watch-folder';
import type { Problem } from '#subgraphs/education/drop/problem';
import type { EstablishmentStated, SchoolReference } from '#subgraphs/education/drop/statements';
import { AMBIGUOUS, findPupil } from '#subgraphs/education/records/find-pupil';
import { PupilRecord, type ReadCategory } from '#subgraphs/education/records/pupil-record';
import { StatementIndex } from '#subgraphs/education/records/statement-index';
import { sharedUpns } from '#subgraphs/education/records/shared-upns';
import { SourceUnavailable } from '#subgraphs/host/source-unavailable';

export interface EducationDropOptions {
  /** The folder that schools' files arrive in. It need not exist yet. */
  readonly folder: string;
  /** How long a file has to stay as it is before it is read, in milliseconds: one that is being uploaded still grows. */
  readonly settle?: number;
  /** How often the folder is gone through besides, in milliseconds: shares over a network do not tell of changes. */
  readonly scanEvery?: number;
  /** Told after each change, with figures only. */
  readonly onChange?: (figures: DropFigures) => void;
}

export interface DropFigures {
  readonly files: number;
  readonly pupils: number;
  readonly refused: number;
  readonly rejected: number;
  readonly flagged: number;
}

export type Lookup = PupilRecord | typeof AMBIGUOUS | null;

/** The education agency's system, as far as we have one: the folder its schools send their files to. */
export interface EducationDrop {
  /** The record under each UPN, in the order asked. Rejects with `SourceUnavailable` where the folder can not be read. */
  find(references: readonly AgencyReference[]): Promise<readonly Lookup[]>;
  establishment(school: SchoolReference): EstablishmentStated | undefined;
  /** How often each category was read, ever. */
  readonly reads: Readonly<Record<ReadCategory, number>>;
  /** What is wrong with the files as they are now, and with what they state together. */
  problems(): readonly Problem[];
  /** Goes through the folder now. */
  rescan(): Promise<void>;
  ready(): Promise<void>;
  close(): Promise<void>;
}

const SYSTEM = 'education drop folder';

/** Opens the folder and reads what is in it before it resolves; keeps up with it until closed. */
export async function openEducationDrop(options: EducationDropOptions): Promise<EducationDrop> {
  const index = new StatementIndex();
  const held = new HeldFiles(index);
  const reads: Record<ReadCategory, number> = { school: 0, attainment: 0, behaviour: 0, 'sen-support': 0, 'ehc-plan': 0, identifiers: 0 };
  const watch = await watchFolder(options, held, () => options.onChange?.(figuresOf(held, index)));

  const find = (reference: AgencyReference): Lookup => {
    const upn = parseUpn(reference);
    const found = upn ? findPupil(index, upn) : null;
    return found && found !== AMBIGUOUS ? new PupilRecord(found, index, (category) => { reads[category] += 1; }) : found;
  };

  return {
    reads,
    find: async (references) => {
      await demandAnswer(watch, index);
      return references.map(find);
    },
    establishment: (school) => index.establishment(school),
    problems: () => [...held.problems(), ...sharedUpns(index)],
    rescan: () => watch.rescan(),
    ready: () => demandAnswer(watch, index),
    close: () => watch.close(),
  };
}

/** A folder that can not be read has not "no record": saying so would make a child look unknown to every school. */
async function demandAnswer(watch: FolderWatch, index: StatementIndex): Promise<void> {
  if (!(await watch.canBeRead())) throw new SourceUnavailable(SYSTEM, 'the folder can not be read');
  if (!index.hasARoll) throw new SourceUnavailable(SYSTEM, 'no school’s roll has been read');
}

function figuresOf(held: HeldFiles, index: StatementIndex): DropFigures {
  const problems = held.problems();
  const count = (effect: Problem['effect']): number => problems.filter((problem) => problem.effect === effect).length;
  return { files: held.names().length, pupils: index.upns().length, refused: count('file-refused'), rejected: count('row-rejected'), flagged: count('flagged') };
}
