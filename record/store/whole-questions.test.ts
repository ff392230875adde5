import { Client } from 'pg';
import { emptyDatabase } from '#demo/stand-ins/ssd/pglite-image';
import { serveEmbedded, type ServedDatabase } from '#record/store/serve-embedded';

let served: ServedDatabase;
beforeAll(async () => { served = await serveEmbedded(await emptyDatabase(), 0); });
afterAll(() => served.close());

const connected = async (): Promise<Client> => {
  const client = new Client({ connectionString: served.url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
};

describe('Several ask an embedded database at once', () => {
  it('some in transactions and some not, and each has the answer to its own question', async () => {
    const clients = await Promise.all(Array.from({ length: 8 }, connected));
    const rounds = Array.from({ length: 25 }, (_, round) => round);
    const asked = async (client: Client, who: number): Promise<readonly number[]> => {
      const answers: number[] = [];
      for (const round of rounds) {
        if (who % 2 === 0) await client.query('begin');
        answers.push((await client.query(`select $1::int as said, ${who} as who`, [who * 100 + round])).rows[0].said);
        if (who % 2 === 0) await client.query('commit');
      }
      return answers;
    };
    expect(await Promise.all(clients.map(asked))).toEqual(clients.map((_, who) => rounds.map((round) => who * 100 + round)));
    await Promise.all(clients.map((client) => client.end()));
  });

  it('and one that goes away in the middle of a question keeps nobody waiting', async () => {
    const [leaves, stays] = await Promise.all([connected(), connected()]);
    const parse = Buffer.concat([Buffer.from('P'), Buffer.from([0, 0, 0, 16]), Buffer.from('\0select 1\0'), Buffer.from([0, 0])]);
    leaves.connection.stream.write(parse);
    await new Promise((done) => setTimeout(done, 50));
    leaves.connection.stream.destroy();
    expect((await stays.query('select $1::text as said', ['I have my turn'])).rows).toEqual([{ said: 'I have my turn' }]);
    await stays.end();
  });
});
