import fc from 'fast-check';
import { statementReader } from '#demo/stand-ins/ssd/asked';

const int32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
};
const message = (type: string, body: string): Buffer => Buffer.concat([Buffer.from(type), int32(4 + Buffer.byteLength(body)), Buffer.from(body)]);

const CONVERSATION = Buffer.concat([
  int32(8), int32(80_877_103),
  int32(8), int32(196_608),
  message('Q', 'begin\0'),
  message('P', 'name\0select * from ssd_person join public.ssd_missing on true\0\0\0'),
  message('B', '\0\0secret\0'),
  message('S', ''),
  message('Q', 'commit\0'),
]);

it('hears every statement, and no value, however the bytes arrive', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1 }), (sizes) => {
    const heard: { sql: string; tables: readonly string[] }[] = [];
    const read = statementReader(({ sql, tables }) => heard.push({ sql, tables }));
    for (let at = 0, turn = 0; at < CONVERSATION.length; turn += 1) {
      const size = sizes[turn % sizes.length] ?? 1;
      read(CONVERSATION.subarray(at, at + size));
      at += size;
    }
    expect(heard).toEqual([
      { sql: 'begin', tables: [] },
      { sql: 'select * from ssd_person join public.ssd_missing on true', tables: ['ssd_person', 'ssd_missing'] },
      { sql: 'commit', tables: [] },
    ]);
  }));
});
