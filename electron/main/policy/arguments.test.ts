import { expect, it } from "vitest";
import { namedDesk } from "./arguments.ts";

it("finds the desk among Chromium's switches", () => {
  const argv = ["--no-sandbox", "/app", "--desk", "/desks/harbour", "--user-data-dir", "/profile"];
  expect(namedDesk(argv)).toBe("/desks/harbour");
  expect(namedDesk(["--remote-debugging-port=0", "--desk=here"])).toBe("here");
});

it("takes no desk for none", () => {
  for (const argv of [[], ["--desk"], ["--desk="], ["/app", "--flag"]]) {
    expect(namedDesk(argv), argv.join(" ")).toBeUndefined();
  }
});
