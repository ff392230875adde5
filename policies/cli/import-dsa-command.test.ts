import { join } from 'node:path';
import { Command } from 'commander';
import { addImportDsa } from '#policies/cli/import-dsa-command';

const agreement = join(__dirname, '../sharing-agreements/examples/larkshire-health.json');

const run = (...words: readonly string[]): { readonly text: string; readonly failed: boolean } => {
  const written: string[] = [];
  let failed = false;
  const program = new Command().option('--json', '', false);
  addImportDsa(program, { write: (text) => written.push(text), fail: () => { failed = true; }, project: __dirname, now: () => new Date('2026-05-01T09:00:00Z') });
  program.parse(['import-dsa', ...words], { from: 'user' });
  return { text: written.join(''), failed };
};

describe('policy import-dsa', () => {
  it('says an agreement in English, and where prohibition over permission would differ', () => {
    expect(run(agreement).text).toContain('default 2 would forbid it');
  });

  it('says the same to machines', () => {
    const { differences, combinations } = JSON.parse(run(agreement, '--json').text) as { differences: { recordTypes: string[] }[]; combinations: number };
    expect([differences.map(({ recordTypes }) => recordTypes), combinations]).toEqual([[['health.mental-health']], 256]);
  });

  it('answers one question both ways', () => {
    expect(run(agreement, '--record-type', 'health.mental-health', '--purpose', 'SAFEGUARDING', '--to', 'LARKSHIRE-POLICE', '--to-type', 'POLICE').text)
      .toBe('By the first match: Shared: by default 1.\nBy prohibition over permission: Not shared: by default 2.\n');
  });

  it('refuses a file that is no agreement, with what is wrong', () => {
    const { text, failed } = run(__filename);
    expect([text, failed]).toEqual([expect.stringMatching(/This is not JSON/), true]);
  });
});
