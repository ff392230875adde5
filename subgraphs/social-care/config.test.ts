import { ConfigError } from '#subgraphs/host/run-subgraph';
import { socialCareConfig } from '#subgraphs/social-care/config';

const environment = { PORT: '4103', GRANT_KEY: 'x'.repeat(64), SOCIAL_CARE_DATABASE_URL: 'postgres://reader@db.council.example:5432/ssd' };

it('needs only where the case system is, and a way to know the gateway', () => {
  expect(socialCareConfig(environment).source).toEqual({ url: environment.SOCIAL_CARE_DATABASE_URL, schema: 'public', timeLimit: 1200, connections: 6, staffIdColumn: 'prof_staff_id' });
});

it('can say whose staff id is whose', () => {
  const { source } = socialCareConfig({ ...environment, SOCIAL_CARE_VIEWER_ID: 'registration_no', SOCIAL_CARE_STAFF_MAP: 'SW1=p-ines, SW2=p-ruth' });
  expect(source).toMatchObject({ staffIdColumn: 'prof_social_worker_registration_no', staffMap: [['SW1', 'p-ines'], ['SW2', 'p-ruth']] });
});

it('lists everything that is wrong at once, and repeats no address', () => {
  const wrong = { PORT: 'x', SOCIAL_CARE_DATABASE_URL: 'mysql://root:secret@db/ssd', SOCIAL_CARE_SCHEMA: 'a; drop table b', SOCIAL_CARE_STAFF_MAP: 'SW1' };
  try {
    socialCareConfig(wrong);
    throw new Error('it took what is wrong');
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    const { problems, message } = error as ConfigError;
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['PORT', 'GRANT_KEY', 'SOCIAL_CARE_DATABASE_URL', 'SOCIAL_CARE_SCHEMA', 'SOCIAL_CARE_STAFF_MAP']);
    expect(message).not.toContain('secret');
  }
});
