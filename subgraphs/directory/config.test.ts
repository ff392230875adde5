import { directoryConfig } from '#subgraphs/directory/config';
import { type ConfigError } from '#subgraphs/host/run-subgraph';

it('names everything that is wrong at once', () => {
  try {
    directoryConfig({ PORT: '0', GRANT_KEY: 'a'.repeat(32), DIRECTORY_URL: 'http://127.0.0.1:4205/', STAFF_DIRECTORY_URL: 'ldap://127.0.0.1' });
    throw new Error('it was taken');
  } catch (error) {
    expect((error as ConfigError).problems.map((problem) => problem.split(':')[0])).toEqual(['STAFF_DIRECTORY_URL', 'STAFF_DIRECTORY_TOKEN']);
  }
});
