const WIDTH = 30;
/** Where nobody watches, a line for every tenth part is enough. */
const STEPS = 10;

export interface ProgressBar {
  readonly at: (done: number) => void;
  readonly end: () => void;
}

/** How far a piece of work has come, on one line of the terminal that is written over; with what rate, and how long it will take. */
export function progressBar(total: number, what: string, out: NodeJS.WriteStream = process.stderr): ProgressBar {
  const began = Date.now();
  let told = -1;
  const line = (done: number): string => {
    const part = Math.min(1, done / total);
    const seconds = (Date.now() - began) / 1000;
    const left = done > 0 && done < total ? `, ${Math.ceil((seconds / done) * (total - done))} s left` : '';
    return `${'█'.repeat(Math.round(part * WIDTH)).padEnd(WIDTH, '░')} ${String(Math.floor(part * 100)).padStart(3)} %  ${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} ${what}, ${seconds.toFixed(0)} s${left}`;
  };
  return {
    at: (done) => {
      if (out.isTTY) {
        out.write(`\r\x1b[2K${line(done)}`);
        return;
      }
      const step = Math.floor((done / total) * STEPS);
      if (step > told) out.write(`${line(done)}\n`);
      told = Math.max(told, step);
    },
    end: () => { if (out.isTTY) out.write('\n'); },
  };
}
