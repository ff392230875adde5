import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { answer, type CommonOptions, commonOptions, type Surroundings } from '#policies/cli/run';
import { PolicyProblems } from '#policies/load/problem';
import type { SharingAgreement, SharingMode, SharingRequest } from '#policies/sharing-agreements/agreement';
import { decideSharing, decideSharingProhibitionFirst } from '#policies/sharing-agreements/decide-sharing';
import { compareModes } from '#policies/sharing-agreements/differences';
import { readAgreement } from '#policies/sharing-agreements/read-agreement';
import { sayDecision, sayReport } from '#policies/sharing-agreements/sharing-english';

interface Asked {
  readonly mode: string;
  readonly recordType?: string;
  readonly purpose?: string;
  readonly to?: string;
  readonly toType?: string;
  readonly at?: string;
}

const isMode = (mode: string): mode is SharingMode => mode === 'EXISTENCE' || mode === 'CONTENT';

const refuse = (option: string, message: string): never => {
  throw new PolicyProblems([{ file: option, line: 1, message }]);
};

const requestOf = ({ mode, recordType = '', purpose = '', to = '', toType = '', at }: Asked, now: Date): SharingRequest => {
  const asked = mode.toUpperCase();
  const instant = at === undefined ? now : new Date(at);
  if (!isMode(asked)) return refuse('--mode', 'must be EXISTENCE or CONTENT.');
  if (Number.isNaN(instant.getTime())) return refuse('--at', 'must be a moment, such as 2026-06-30T23:59:59Z.');
  return { mode: asked, recordType, purpose, destOrgId: to, destOrgType: toType, at: instant };
};

/** One question to the agreement, answered as the prototype would and as this product would. */
const decide = (surroundings: Surroundings, common: CommonOptions, agreement: SharingAgreement, request: SharingRequest): void => {
  const firstMatch = decideSharing(agreement, request);
  const prohibitionFirst = decideSharingProhibitionFirst(agreement, request);
  answer(surroundings, common, { request, firstMatch, prohibitionFirst }, () =>
    [`By the first match: ${sayDecision(firstMatch)}`, `By prohibition over permission: ${sayDecision(prohibitionFirst)}`]);
};

/**
 * `import-dsa FILE`: reads an organisation's sharing agreement, says it in English, and where prohibition over permission
 * would decide otherwise. With `--record-type` it answers one question instead.
 */
export const addImportDsa = (program: Command, surroundings: Surroundings): void => {
  program.command('import-dsa')
    .description('read an organisation\'s sharing agreement; say where prohibition over permission would differ from its first match')
    .argument('<file>', 'JSON with `defaults` and `exceptions`')
    .option('--record-type <type>', 'decide one request: the kind of record')
    .option('--purpose <purpose>', 'the purpose of the request')
    .option('--to <organisation>', 'the id of the organisation that asks')
    .option('--to-type <type>', 'its type')
    .option('--mode <mode>', 'EXISTENCE or CONTENT', 'EXISTENCE')
    .option('--at <moment>', 'when (ISO 8601); now, unless stated')
    .action((file: string, asked: Asked, command: Command) => {
      const common = commonOptions(command);
      try {
        const agreement = readAgreement(readFileSync(resolve(surroundings.project, file), 'utf8'), file);
        if (asked.recordType !== undefined) return decide(surroundings, common, agreement, requestOf(asked, surroundings.now()));
        const report = compareModes(agreement);
        answer(surroundings, common, { agreement, ...report }, () => [sayReport(agreement, report)]);
      } catch (error) {
        if (!(error instanceof PolicyProblems)) throw error;
        const { problems, message } = error;
        answer(surroundings, common, { problems }, () => [message]);
        surroundings.fail();
      }
    });
};
