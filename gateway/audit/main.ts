import { Command } from 'commander';
import { openAuditDatabase } from '#gateway/audit/audit-database';
import { auditPlace } from '#gateway/audit/config';
import { verifyChain } from '#gateway/audit/verify-chain';

/** `npm run audit -- verify`: reads the whole record of access and tells whether anything in it was altered. */
async function verify(): Promise<void> {
  const database = await openAuditDatabase(auditPlace(process.env));
  try {
    const { records, problems } = await verifyChain(database);
    for (const { sequence, problem } of problems) process.stdout.write(`record ${sequence}: ${problem}\n`);
    process.stdout.write(problems.length === 0 ? `${records} records, the chain holds\n` : `${records} records, ${problems.length} problems\n`);
    if (problems.length > 0) process.exitCode = 1;
  } finally {
    await database.destroy();
  }
}

const program = new Command('audit').description('The record of access');
program.command('verify').description('Was anything in it altered?').action(verify);
program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'The record of access cannot be read'}\n`);
  process.exitCode = 1;
});
