import 'reflect-metadata';
import { startFederation } from '#test/federation/start-federation';

/** The console over a federation in one process, for looking at while one builds a page: `npm run console:try -- 15700`. */
void startFederation({ consolePort: Number(process.argv[2] ?? 15_700), record: true }).then(({ gateway, child }) => console.log(`${gateway.url}/console, Amira is /console/child/${child('amira').id}`));
