import { type HttpResponse, responseReader } from '#gateway/transport/http-response-reader';

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n';

function read(pieces: readonly Buffer[], most = 1_000): { readonly responses: readonly HttpResponse[]; readonly fault: string | null } {
  const responses: HttpResponse[] = [];
  const reader = responseReader(most, (response) => responses.push(response));
  for (const piece of pieces) {
    const fault = reader.read(piece);
    if (fault) return { responses, fault };
  }
  return { responses, fault: reader.end() };
}

const inPieces = (text: string, size: number): Buffer[] => {
  const bytes = Buffer.from(text);
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
};

it('reads several answers of one connection alike, however their bytes are cut', () => {
  const wire = `${HEAD}content-length: 9\r\n\r\n{"a":"é"}${HEAD}transfer-encoding: chunked\r\n\r\n4\r\n{"b"\r\n3;x=y\r\n:1}\r\n0\r\ntrailing: yes\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n${HEAD}connection: close\r\n\r\n{"c":2}`.replace('length: 9', `length: ${Buffer.byteLength('{"a":"é"}')}`);
  for (let size = 1; size <= wire.length; size += 1) {
    const { responses, fault } = read(inPieces(wire, size));
    expect([size, fault, responses.map(({ status, text, closes }) => [status, text, closes])]).toEqual([size, null, [[200, '{"a":"é"}', false], [200, '{"b":1}', false], [204, '', false], [200, '{"c":2}', true]]]);
  }
});

it.each([
  ['a length and chunks', `${HEAD}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n{}`, 'malformed'],
  ['two lengths', `${HEAD}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`, 'malformed'],
  ['a length that is no number', `${HEAD}content-length: +2\r\n\r\n{}`, 'malformed'],
  ['a coding it was not asked for', `${HEAD}transfer-encoding: gzip, chunked\r\n\r\n0\r\n\r\n`, 'malformed'],
  ['an interim answer', 'HTTP/1.1 100 Continue\r\n\r\n', 'malformed'],
  ['another protocol', 'SSH-2.0-OpenSSH_9.2\r\n\r\n', 'malformed'],
  ['a chunk without a size', `${HEAD}transfer-encoding: chunked\r\n\r\nzz\r\n`, 'malformed'],
  ['a chunk longer than it says', `${HEAD}transfer-encoding: chunked\r\n\r\n1\r\n{}\r\n`, 'malformed'],
  ['headers without end', `${HEAD}${'x: y\r\n'.repeat(4_000)}`, 'malformed'],
  ['a body that is too large by its length', `${HEAD}content-length: 1001\r\n\r\n`, 'too_large'],
  ['chunks that are too large together', `${HEAD}transfer-encoding: chunked\r\n\r\n${`12c\r\n${'x'.repeat(300)}\r\n`.repeat(4)}`, 'too_large'],
  ['a body without a length that is too large', `${HEAD}\r\n${'x'.repeat(1_001)}`, 'too_large'],
  ['half an answer', `${HEAD}content-length: 20\r\n\r\n{"a":`, 'cut_short'],
  ['half a head', HEAD, 'cut_short'],
])('refuses %s', (_what, wire, fault) => {
  expect(read([Buffer.from(wire)])).toEqual({ responses: [], fault });
});
