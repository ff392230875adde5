import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Cast } from '#policies/cast';
import { createProgram } from '#policies/cli/program';
import { compileDirectory } from '#policies/load-policy';
import { printDocuments } from '#policies/register/documents';

const PROJECT = join(__dirname, '../..');

/** Runs the command line and gives what it wrote, and whether it failed. */
const run = async (...words: readonly string[]): Promise<{ readonly text: string; readonly failed: boolean }> => {
  const written: string[] = [];
  let failed = false;
  const program = createProgram({ write: (text) => void written.push(text), fail: () => { failed = true; }, project: PROJECT, now: () => new Date('2026-11-21') });
  await program.exitOverride().parseAsync(['node', 'policy', ...words]);
  return { text: written.join(''), failed };
};

describe('npm run policy', () => {
  it('explains a decision in English: level, rule and what would change it', async () => {
    const { text } = await run('explain', '--viewer', 'tom', '--child', 'amira', '--category', 'child-in-need');
    expect(text).toMatch(/^Tom, a class teacher of education, asking to support the child directly/);
    expect(text).toContain('F10 Without consent, what stands on consent stops:');
    expect(text).toContain('DETAIL if on record: consent was given for this (P03)');
  });

  it('explains it in JSON, by a field of the graph', async () => {
    const { text } = await run('--json', 'explain', '--viewer', 'ines', '--child', 'amira', '--field', 'Child.name');
    expect(JSON.parse(text)).toMatchObject({ category: 'identity', level: 'DETAIL', deciding: ['P01', 'P04'], facts: { role: 'social_worker' } });
  });

  it('helps with a word it does not know', async () => {
    await expect(run('explain', '--viewer', 'tim', '--child', 'amira', '--category', 'school')).rejects.toThrow(/There is no viewer "tim". Did you mean "tom"\?/);
    await expect(run('explain', '--viewer', 'tom', '--child', 'amira')).rejects.toThrow(/--category ID or --field/);
  });

  it('says who can see a field of a child, and who ever could', async () => {
    expect((await run('who', '--child', 'amira', '--category', 'physical-health')).text).toContain('DETAIL   Ines (social_worker, direct_support) under P01');
    expect((await run('who', '--child', 'sealed', '--category', 'identity')).text).toBe('Nobody.\n');
    expect((await run('who', '--category', 'parent-imprisonment')).text).toContain('P12');
  });

  it('takes real facts from a file, one request or many', async () => {
    const { compiled } = compileDirectory(join(PROJECT, 'policies'));
    const cast = new Cast(compiled);
    const file = join(mkdtempSync(join(tmpdir(), 'cases-')), 'cases.json');
    writeFileSync(file, JSON.stringify(['tom', 'hal'].map((id) => cast.request(cast.viewer(id)!, cast.child('amira')!))));
    expect((await run('who', '--cases', file, '--category', 'attainment')).text).toBe('DETAIL   Tom (class_teacher, direct_support) under P25\n');
    expect((await run('explain', '--case', file, '--category', 'attainment')).text).toContain('is shown the detail of "attainment"');
  });

  it('prints one role\'s column of the matrix', async () => {
    expect((await run('matrix', '--role', 'sysadmin')).text).not.toMatch(/DETAIL|SUMMARY|HOLDER|NOTICE/);
  });

  it('says that a policy does not differ from itself', async () => {
    expect((await run('diff', 'policies', 'policies')).text).toBe('They decide the same, always.\n');
  });

  it('says which rules are due for review, and which are overdue', async () => {
    expect((await run('review', '--within', '60')).text).toContain('2027-01-15 P10');
    expect((await run('review', '--within', '1', '--on', '2027-02-01')).text).toContain('2027-01-15 OVERDUE P10');
    expect((await run('review', '--within', '1')).text).toBe('No rule is to be reviewed by 2026-11-22.\n');
  });
});

describe('The register', () => {
  it('answers what people ask, from the rules', () => {
    const { compiled, hash } = compileDirectory(join(PROJECT, 'policies'));
    const register = printDocuments(compiled, hash, 'nowhere').find(({ file }) => file === 'REGISTER.md')?.text ?? '';
    expect(register).toMatch(/### May a class teacher see that a child is with CAMHS\?\n\nA class teacher is shown at most/);
    expect(register).toMatch(/### Who sees a parent's imprisonment, and on what basis\?[^#]*\*\*a summary\*\*, when the viewer is this child's lead professional \(P01/);
    expect(register).toMatch(/\*For youth justice, with no open case on record\*:\n- \*\*nothing\*\* of everything/);
    expect(register).toMatch(/unchanged, the detail: who the child is, who is involved/);
    expect(register).toMatch(/### What happens on break-glass\?/);
    for (const { id, owner, reviewBy } of compiled.rows.rules) expect(register).toMatch(new RegExp(`### ${id} · [^#]*Owner: ${owner}. Review by ${reviewBy}.`));
  });
});
