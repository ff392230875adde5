import type { LauncherConfig } from '#demo/launcher/config';
import { gatewayUrlOf, issuerOf, type Process } from '#demo/launcher/processes';
import type { DemoViewer } from '#demo/population/viewers';

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** One line for each step that is done; plain text, so that it reads the same in a terminal and in a file. */
export const stepDone = (process: Process, port: number, tookMs: number): string => `  ✓ ${process.title.padEnd(28)} port ${String(port).padEnd(6)} ${seconds(tookMs).padStart(7)}`;

const wrapped = (text: string, width: number, indent: string): string =>
  text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && `${last} ${word}`.length <= width ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
  }, []).join(`\n${indent}`);

const who = ({ practitioner: { name, role }, purpose, tryThis }: DemoViewer): string =>
  `  ${name.padEnd(18)} ${role.replaceAll('_', ' ').padEnd(22)} ${purpose.padEnd(17)} ${wrapped(tryThis, 60, ' '.repeat(62))}`;

/** Printed when everything runs: where it is, who one can be, and what one can break. */
export const whereAndWho = (config: LauncherConfig, viewers: readonly DemoViewer[], tookMs: number): string => `
childgraph is ready in ${seconds(tookMs)}. Everyone in it is invented.

  Console    ${gatewayUrlOf(config)}/console        sign in as one of those below, and look at a child
  Explorer   ${gatewayUrlOf(config)}/explorer       pick a viewer and a purpose, and ask
  Graph      ${gatewayUrlOf(config)}/graphql        POST, with a bearer token and the header x-purpose
  Viewers    ${gatewayUrlOf(config)}/demo/viewers   ready-made tokens, good for twelve hours
  Sign-in    ${issuerOf(config)}

Who one can be       role                   purpose           and what to try
${viewers.map(who).join('\n')}

See a system fail and recover:   npm run demo -- stop health     then     npm run demo -- start health
What runs, with process ids:     npm run demo -- status          Logs: ${config.DEMO_DATA}/logs
Stop everything:                 Ctrl-C
`;
