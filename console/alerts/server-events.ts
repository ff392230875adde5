export interface ServerEvent {
  /** Empty for a line that only says that it is still there. */
  readonly event: string;
  readonly data: string;
}

const field = (block: string, name: string): string => block.split('\n').find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';

/** Server-sent events (HTML Standard, 9.2), each as it comes. `EventSource` itself sends no header, and so no proof that it is ours. */
export async function* serverEvents(body: ReadableStream<BufferSource>): AsyncGenerator<ServerEvent> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) yield { event: field(block, 'event'), data: field(block, 'data') };
  }
}
