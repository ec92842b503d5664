import { writeFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { newFolder } from "./testing/new-folder.ts";
import { stet } from "./testing/run-stet.ts";

const STORY = `Cranes return

The harbour waited for them, and nobody had clapped at all.

Bridges of Norhaven. Read more here.

This story is over 5 years old.
`;

it("tells with --audit, and always in JSON, where each change is", async () => {
  const folder = newFolder();
  const file = path.join(folder, "cranes.txt");
  writeFileSync(file, STORY);
  const printed = await stet(folder, "import", file, "--audit", "--json");
  const { drafts } = JSON.parse(printed.stdout);
  const shown = JSON.parse((await stet(folder, "show", drafts[0].id, "--json")).stdout);
  const link = shown.article.body.find(({ type }: { type: string }) => type === "relatedLink");
  expect(drafts[0].audit).toEqual([
    {
      kind: "ageBanner",
      count: 1,
      places: [{ block: null, field: null, words: "This story is over 5 years old." }],
    },
    {
      kind: "relatedLine",
      count: 1,
      places: [
        { block: link.attrs.id, field: null, words: "Bridges of Norhaven. Read more here." },
      ],
    },
  ]);
  const { stdout } = await stet(folder, "import", file, "--audit");
  expect(stdout).toContain("    relatedLine: 1\n");
  expect(stdout).toMatch(/^ {8}\w{10} {2}Bridges of Norhaven\. Read more here\.$/m);
});

it("finds the blocks of the draft that a file becomes the next state of", async () => {
  const folder = newFolder();
  const file = path.join(folder, "cranes.txt");
  writeFileSync(file, STORY);
  const first = JSON.parse((await stet(folder, "import", file, "--json")).stdout).drafts[0];
  const again = await stet(folder, "import", file, "--into", first.id, "--json");
  const { audit } = JSON.parse(again.stdout).drafts[0];
  const { article } = JSON.parse((await stet(folder, "show", first.id, "--json")).stdout);
  const link = article.body.find(({ type }: { type: string }) => type === "relatedLink");
  expect(audit[1].places[0].block).toBe(link.attrs.id);
});

it("takes a ZIP apart, and names what of it stays out", async () => {
  const folder = newFolder();
  const file = path.join(folder, "lot.zip");
  const inner = zipSync({ "x.txt": strToU8(STORY) });
  writeFileSync(
    file,
    zipSync({ "a.txt": strToU8(STORY), "b.md": strToU8("# Quay"), "c.zip": inner }),
  );
  const { status, stdout, stderr } = await stet(folder, "import", file, "--json");
  expect(status).toBe(1);
  const { drafts, failed } = JSON.parse(stdout);
  expect(drafts.map((one: { file: string }) => one.file)).toEqual([
    `${file}/a.txt`,
    `${file}/b.md`,
  ]);
  expect(failed).toEqual([{ file: `${file}/c.zip`, error: expect.stringContaining("ZIP within") }]);
  expect(stderr).toContain("1 of 2 files");
});
