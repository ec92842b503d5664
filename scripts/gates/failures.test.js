import { expect, it } from "vitest";
import { e2eFailures, unitFailures } from "./failures.js";

it("names each failed unit test, and a file that could not be loaded", () => {
  const testResults = [
    {
      name: "a.test.ts",
      status: "failed",
      message: "",
      assertionResults: [
        { status: "passed", fullName: "holds", failureMessages: [] },
        { status: "failed", fullName: "breaks", failureMessages: ["expected 1 to be 2\n  at a:1"] },
      ],
    },
    { name: "b.test.ts", status: "failed", message: "no such module", assertionResults: [] },
    { name: "c.test.ts", status: "passed", message: "", assertionResults: [] },
  ];
  expect(unitFailures({ testResults })).toEqual([
    "a.test.ts › breaks\n    expected 1 to be 2\n      at a:1",
    "b.test.ts\n    no such module",
  ]);
});

it("names each failed end-to-end test with the message of its last try, however deep it stands", () => {
  const failed = {
    status: "unexpected",
    results: [{ error: { message: "first" } }, { error: { message: "last" } }],
  };
  const spec = { file: "a.spec.ts", line: 3, title: "opens", tests: [failed] };
  const passed = { ...spec, tests: [{ status: "flaky", results: [] }] };
  const suites = [{ specs: [passed], suites: [{ specs: [spec] }] }];
  expect(e2eFailures({ suites, errors: [{ message: "wrong configuration" }] })).toEqual([
    "a.spec.ts:3 › opens\n    last",
    "outside any test\n    wrong configuration",
  ]);
});
