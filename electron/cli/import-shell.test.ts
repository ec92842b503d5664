import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { jpeg, quartered } from "../backend/testing/pictures.ts";
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

it("brings the pictures of a folder onto the desk that no text shows, and goes on after a bad one", async () => {
  const folder = newFolder();
  const card = path.join(folder, "card");
  mkdirSync(path.join(card, "day2"), { recursive: true });
  writeFileSync(path.join(card, "story.md"), "# Fog\n\n![Fog](shown.png)\n");
  writeFileSync(path.join(card, "shown.png"), await quartered(1));
  writeFileSync(path.join(card, "torn.jpg"), "no picture");
  writeFileSync(path.join(card, "day2", "crane.jpg"), await jpeg());
  const { stdout, stderr, status } = await stet(folder, "import", card, "--json");
  expect(status).toBe(1);
  expect(stderr).toContain("2 of 2 pictures");
  const { drafts, photos, failed } = JSON.parse(stdout);
  expect(drafts).toHaveLength(1);
  expect(photos).toEqual([
    { hash: expect.stringMatching(/^[0-9a-f]{64}$/), file: path.join(card, "day2", "crane.jpg") },
  ]);
  expect(failed).toEqual([
    { file: path.join(card, "torn.jpg"), error: expect.stringContaining("torn.jpg") },
  ]);
  const wrong = await stet(folder, "import", path.join(card, "shown.png"), "--into", "fog");
  expect(wrong.status).toBe(2);
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
