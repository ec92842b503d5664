/** What failed in a report of vitest: a title and the first lines of its message each. */
export function unitFailures({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (failed.length === 0) return status === "failed" ? [told(name, message)] : [];
    return failed.map((test) =>
      told(`${name} › ${test.fullName}`, test.failureMessages.join("\n")),
    );
  });
}

/** What failed in a report of Playwright, at its last try; and errors outside any test. */
export function e2eFailures({ suites, errors }) {
  return [
    ...suites.flatMap(specsOf).flatMap(failuresOf),
    ...errors.map(({ message }) => told("outside any test", message)),
  ];
}

function specsOf({ suites = [], specs }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

function failuresOf({ file, line, title, tests }) {
  return tests
    .filter((test) => test.status === "unexpected")
    .map((test) => told(`${file}:${line} › ${title}`, test.results.at(-1)?.error?.message));
}

/** A log is often kept by its end only: a message there is short enough to stand beside others. */
const LINES = 12;

function told(title, message = "") {
  const lines = message.split("\n").slice(0, LINES);
  return [title, ...lines.map((line) => `    ${line}`)].join("\n");
}
