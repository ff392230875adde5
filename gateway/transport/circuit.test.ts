import { circuitFor } from '#gateway/transport/circuit';
import type { SubgraphReply } from '#gateway/transport/send-once';

const answered: SubgraphReply = { kind: 'answered', json: {} };
const late: SubgraphReply = { kind: 'fault', fault: 'timed_out' };

/** A circuit that opens after two faults for a second, and a subgraph that answers what it is told to. */
function circuit() {
  let now = 0;
  const asked: number[] = [];
  const through = circuitFor({ opensAfter: 2, triedAgainAfterMs: 1_000 }, () => now);
  const ask = async (reply: SubgraphReply | Promise<SubgraphReply>): Promise<string> => {
    const got = await through(() => { asked.push(now); return Promise.resolve(reply); });
    return got.kind === 'fault' ? got.fault : got.kind;
  };
  return { ask, asked, later: (milliseconds: number) => { now += milliseconds; } };
}

describe('a circuit', () => {
  it('leaves a subgraph alone after faults in a row, and tries it with one question', async () => {
    const { ask, asked, later } = circuit();
    expect([await ask(late), await ask(late), await ask(answered)]).toEqual(['timed_out', 'timed_out', 'circuit_open']);
    later(1_000);
    let answer = (_reply: SubgraphReply): void => undefined;
    const trial = ask(new Promise<SubgraphReply>((resolve) => { answer = resolve; }));
    expect(await ask(answered)).toBe('circuit_open');
    answer(answered);
    expect(await trial).toBe('answered');
    expect(await ask(answered)).toBe('answered');
    expect(asked).toEqual([0, 0, 1_000, 1_000]);
  });

  it('stays open where the trial fails too', async () => {
    const { ask, later } = circuit();
    await ask(late);
    await ask(late);
    later(1_000);
    expect(await ask(late)).toBe('timed_out');
    later(999);
    expect(await ask(answered)).toBe('circuit_open');
    later(1);
    expect(await ask(answered)).toBe('answered');
  });

  it('counts faults in a row only, and no fault that costs nobody anything', async () => {
    const { ask } = circuit();
    const wrong: SubgraphReply = { kind: 'fault', fault: 'not_json' };
    for (const reply of [late, answered, late, wrong, late]) await ask(reply);
    expect(await ask(answered)).toBe('answered');
  });

  it('tries again after a question that could not even be asked', async () => {
    const { ask, later } = circuit();
    await ask(late);
    await ask(late);
    later(1_000);
    await expect(ask(Promise.reject(new Error('no grant could be signed')))).rejects.toThrow('no grant');
    expect(await ask(answered)).toBe('answered');
  });
});
