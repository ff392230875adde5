import { auditPlace, checkpointKeyFile, commandEnvironment } from '#record/config';
import { createProgram } from '#record/cli/program';
import { openRulebook } from '#record/register/rulebook';
import { openAuditDatabase } from '#record/store/audit-database';

/** `npm run audit -- COMMAND`, on the record that the environment names; a folder that another process serves is asked of that process. */
async function main(): Promise<void> {
  const { POLICY_DIRECTORY, ...environment } = commandEnvironment.parse(process.env);
  const program = createProgram({
    write: (text) => void process.stdout.write(text),
    fail: () => { process.exitCode = 1; },
    open: () => openAuditDatabase(auditPlace(process.env)),
    rulebook: () => openRulebook(POLICY_DIRECTORY),
    checkpointKeyFile: checkpointKeyFile(environment),
    now: () => new Date(),
  });
  await program.parseAsync();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'The record of access cannot be read'}\n`);
  process.exitCode = 1;
});
