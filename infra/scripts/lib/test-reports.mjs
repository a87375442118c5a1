import { existsSync, readFileSync } from 'node:fs';

/** What one run of tests came to: how many, and the names of those that failed. */
const brokenOff = (what) => ({ passed: 0, failures: [`${what} broke off before its report`], skipped: 0 });

/** Reads the JSON report of vitest. A suite that breaks before its first test has no failed test, but it has failed. */
export function vitestTotals(file) {
  if (!existsSync(file)) return brokenOff('vitest');
  const { numPassedTests, numPendingTests, numTodoTests, success, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const failures = testResults.filter(({ status }) => status === 'failed').flatMap(failuresOfFile);
  const silent = success || failures.length > 0 ? [] : ['vitest: an error outside of every test; its words are further up'];
  return { passed: numPassedTests, failures: [...failures, ...silent], skipped: numPendingTests + numTodoTests };
}

function failuresOfFile({ name, message, assertionResults }) {
  const tests = assertionResults.filter(({ status }) => status === 'failed');
  if (tests.length === 0) return [`${name}: ${firstLine(message)}`];
  return tests.map(({ fullName, failureMessages }) => `${name}: ${fullName}: ${firstLine(failureMessages[0])}`);
}

/** Reads the JSON report of Playwright. */
export function playwrightTotals(file) {
  if (!existsSync(file)) return brokenOff('Playwright');
  const { stats, suites, errors } = JSON.parse(readFileSync(file, 'utf8'));
  const failures = [...suites.flatMap(failuresOfSuite), ...errors.map(({ message }) => `Playwright: ${firstLine(message)}`)];
  return { passed: stats.expected + stats.flaky, failures, skipped: stats.skipped };
}

function failuresOfSuite({ specs = [], suites = [] }) {
  const here = specs.filter(({ ok }) => !ok).map(({ file, line, title }) => `${file}:${line}: ${title}`);
  return [...here, ...suites.flatMap(failuresOfSuite)];
}

function firstLine(message = '') {
  return message.trim().split('\n', 1)[0];
}
