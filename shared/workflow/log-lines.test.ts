import { expect, it } from "vitest";
import type { LogEntry } from "../article/ydoc/desk-log.ts";
import { logTable } from "./log-lines.ts";

const at = "2026-11-29T18:00:00Z";
const log: readonly LogEntry[] = [
  {
    kind: "status",
    at,
    person: "Ines Aldor",
    from: "draft",
    to: "filed",
    message: 'Says "now",\nread it',
  },
  { kind: "status", at, person: "Bo", from: "filed", to: "filed", message: "=SUM(A1)" },
  { kind: "photo", at, person: "", hash: "a", name: "crane.jpg", deed: "killed", reason: null },
];

it("is a table that a spreadsheet reads, and runs nothing of", () => {
  expect(logTable(log)).toBe(
    [
      '\uFEFF"Time","Person","What","Message"',
      `"${at}","Ines Aldor","draft → filed","Says ""now"",\nread it"`,
      `"${at}","Bo","filed","'=SUM(A1)"`,
      `"${at}","","photo crane.jpg killed",""`,
      "",
    ].join("\r\n"),
  );
});
