/** Text as HTML shows it: a name with an ampersand in it is a name, and no markup gets in with one. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\'', '&#39;');

const STYLE = `
  @page { size: A4; margin: 18mm }
  body { font: 12pt/1.5 Arial, sans-serif; color: #0b0c0c; max-width: 42em; margin: 2em auto; padding: 0 1em }
  h1 { font-size: 20pt; line-height: 1.2 } h2 { font-size: 14pt; margin-top: 1.6em; break-after: avoid }
  fieldset { border: 1px solid #0b0c0c; margin: 1em 0; break-inside: avoid } legend { font-weight: bold; padding: 0 .4em }
  label { display: block; margin: .5em 0 } .line { display: block; border-bottom: 1px solid #0b0c0c; height: 2em }
  footer { margin-top: 3em; font-size: 10pt }
  @media print { body { margin: 0; max-width: none } }`;

export const paragraph = (...sentences: readonly string[]): string => `<p>${sentences.map(escaped).join(' ')}</p>`;

export const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;

/** A box to tick by hand. It is paper: nothing on it is sent anywhere. */
export const box = (label: string): string => `<label><input type="checkbox"> ${escaped(label)}</label>`;

export const line = (label: string): string => `<label>${escaped(label)}<span class="line"></span></label>`;

export const fieldset = (legend: string, ...inside: readonly string[]): string => `<fieldset><legend>${escaped(legend)}</legend>${inside.join('')}</fieldset>`;

/** A page to print: no script, nothing from elsewhere. */
export const htmlPage = (title: string, body: readonly string[], version: string): string => `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escaped(title)}</title><style>${STYLE}
</style></head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body.join('\n')}
</main>
<footer>${escaped(`Printed from the rules in force, version ${version.slice(0, 12)}.`)}</footer>
</body>
</html>
`;
