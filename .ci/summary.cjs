// Fails when a test was skipped: in CI every service and all third-party data are there, so a skip hides something.
// Prints the suites that took longest, since how long a newcomer waits is part of what is tested.
const results = JSON.parse(require('node:fs').readFileSync(process.argv[2], 'utf8'));
const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped, testResults: suites, startTime } = results;
const seconds = ({ startTime: from, endTime: until }) => (until - from) / 1000;
const slowest = [...suites].sort((one, other) => seconds(other) - seconds(one)).slice(0, 12);
for (const suite of slowest) console.log(`${seconds(suite).toFixed(1).padStart(7)}s  ${suite.name.replace(`${process.cwd()}/`, '')}`);
const elapsed = (Math.max(...suites.map(({ endTime }) => endTime)) - startTime) / 1000;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped, in ${suites.length} suites and ${elapsed.toFixed(0)}s`);
if (skipped > 0) {
  for (const file of suites)
    for (const test of file.assertionResults) if (test.status === 'pending') console.error(`skipped: ${test.fullName}`);
  process.exit(1);
}
