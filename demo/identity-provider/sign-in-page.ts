import type { DemoViewer } from '#demo/population/viewers';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
const inWords = (word: string): string => escaped(word.replaceAll('_', ' '));

const choice = (uid: string, { practitioner: { id, name, role, agency }, tryThis }: DemoViewer): string => `
      <li>
        <form method="post" action="/sign-in/${escaped(uid)}/${escaped(id)}"><button>${escaped(name)}</button></form>
        <p>${inWords(role)}, ${inWords(agency)}. ${escaped(tryThis)}.</p>
      </li>`;

/** The page on which one picks whom to be; no password, since nobody here exists. */
export const signInPage = (uid: string, viewers: readonly DemoViewer[]): string => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Sign in to the demonstration</title>
    <style>
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
      ul { list-style: none; padding: 0 }
      button { font: inherit; padding: .4rem .8rem; cursor: pointer }
      button:focus-visible { outline: 3px solid #1d70b8; outline-offset: 2px }
      p { margin: .25rem 0 1rem }
    </style>
  </head>
  <body>
    <main>
      <h1>Who are you today?</h1>
      <p>Everyone here is invented. Choose a practitioner to sign in as.</p>
      <ul>${viewers.map((viewer) => choice(uid, viewer)).join('')}
      </ul>
    </main>
  </body>
</html>
`;
