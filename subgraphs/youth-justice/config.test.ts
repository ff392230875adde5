import { type ConfigError } from '#subgraphs/host/run-subgraph';
import { youthJusticeConfig } from '#subgraphs/youth-justice/config';

it('names everything that is wrong at once', () => {
  try {
    youthJusticeConfig({ PORT: 'x', YOUTH_JUSTICE_URL: 'file:///returns', COURT_RESULTS_SECRET: 'short' });
    throw new Error('it was taken');
  } catch (error) {
    expect((error as ConfigError).problems.map((problem) => problem.split(':')[0])).toEqual(['PORT', 'GRANT_KEY', 'YOUTH_JUSTICE_URL', 'YOUTH_JUSTICE_TOKEN', 'COURT_RESULTS_SECRET']);
  }
});

it('takes a URL with or without a slash at its end', () => {
  const config = youthJusticeConfig({ PORT: '0', GRANT_KEY: 'a'.repeat(32), YOUTH_JUSTICE_URL: 'http://127.0.0.1:4204//', YOUTH_JUSTICE_TOKEN: 't' });
  expect(config.YOUTH_JUSTICE_URL).toBe('http://127.0.0.1:4204');
});
