import { generatePopulation } from '#demo/population/generate';
import { startEducationDrop } from '#demo/stand-ins/education-drop/education-drop';

/** Fills `EDUCATION_DROP_FOLDER`, answers on `PORT` that it has, and takes the folder away when it is asked to stop. */
async function main(): Promise<void> {
  const folder = process.env['EDUCATION_DROP_FOLDER'] ?? '.data/education-drop';
  const today = process.env['DEMO_TODAY'] ?? new Date().toISOString().slice(0, 10);
  const drop = await startEducationDrop(generatePopulation(today), { folder, port: Number(process.env['PORT'] ?? 4203) });
  console.log(`education drop: ${drop.written.length} files in ${folder}, health at ${drop.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void drop.stop().then(() => process.exit(0)));
}

void main();
