import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { newFolder } from "./testing/new-folder.ts";
import { stet } from "./testing/run-stet.ts";

it("names the export profiles there are, and ends with 1 where a file is none", async () => {
  const folder = newFolder();
  const own = path.join(folder, "desk", "export-profiles");
  await stet(folder, "list");
  mkdirSync(own, { recursive: true });
  writeFileSync(path.join(own, "evening.yaml"), "title: Evening page\nformat: html\n");
  const right = await stet(folder, "profiles");
  expect(right).toMatchObject({ status: 0, stderr: "" });
  expect(right.stdout).toMatch(/^wire +text +Wire text in 72 columns$/m);
  expect(right.stdout.trimEnd()).toMatch(/^evening +html +Evening page$/m);
  writeFileSync(path.join(own, "evening.yaml"), "title: Evening page\nformat: rtf\n");
  const wrong = await stet(folder, "profiles");
  expect(wrong.status).toBe(1);
  expect(wrong.stdout).not.toContain("Evening page");
  expect(wrong.stderr).toContain("The export profile evening.yaml is wrong in line 2, format: ");
});
