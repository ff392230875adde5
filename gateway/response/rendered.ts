import type { Answer } from '#gateway/response/reply';

/** `data` that is text already. A reader who wants the values, such as a plugin of Apollo Server, parses it. */
export class Rendered {
  constructor(readonly text: string) {}

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

interface Result { readonly errors?: readonly unknown[] | undefined; readonly data?: unknown; readonly extensions?: unknown }

/** The body of an answer: `errors` first, as readers of logs like to see them, and a line's end. */
export const bodyOf = ({ text, errors, extensions }: Answer): string =>
  `{${errors ? `"errors":${JSON.stringify(errors)},` : ''}"data":${text}${extensions ? `,"extensions":${JSON.stringify(extensions)}` : ''}}\n`;

/** Apollo Server's `stringifyResult`: what is text already is not written again. */
export const stringifyResult = (result: Result): string =>
  (result.data instanceof Rendered ? bodyOf({ ...result, text: result.data.text } as Answer) : `${JSON.stringify(result)}\n`);
