// Fails when a test was skipped: in CI every service and all third-party data are there, so a skip hides something.
const results = JSON.parse(require('node:fs').readFileSync(process.argv[2], 'utf8'));
const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = results;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
if (skipped > 0) {
  for (const file of results.testResults)
    for (const test of file.assertionResults) if (test.status === 'pending') console.error(`skipped: ${test.fullName}`);
  process.exit(1);
}
