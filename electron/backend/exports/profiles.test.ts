import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { EXPORT_FORMATS } from "../../../shared/contract/exports.ts";
import { PLAIN_STYLE } from "../../../shared/exports/style.ts";
import { resourcesFor } from "../../ports/resources-folder.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { draftOf, exportingDesk } from "../testing/exports.ts";
import { copyProfile, listProfiles, type ProfileReader, styleOf } from "./profiles.ts";
import { profileReads, readProfiles } from "./read-profiles.ts";

vi.setConfig({ testTimeout: 60_000 });

const resources = resourcesFor(import.meta.url);

/** What the reading thread answers, asked here. */
const reader: ProfileReader["reader"] = {
  call: async (name, input) => (await profileReads[name](input as never)) as never,
};

function deskIn(folder: string): ProfileReader & { readonly folder: string } {
  return { folder, ports: { folder, resources }, reader };
}

function deskWith(files: Readonly<Record<string, string>>) {
  const folder = newFolder();
  keep(folder, files);
  return deskIn(folder);
}

const profilesOf = async ({ ports: { folder } }: ProfileReader) =>
  readProfiles({
    own: fileURLToPath(new URL("export-profiles", resources)),
    desk: join(folder, "export-profiles"),
  });

function keep(desk: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(desk, "export-profiles"));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(desk, "export-profiles", name), text);
  }
}

test("each format has a profile of its own, which says nothing else than Stet does", async () => {
  const { profiles, wrong } = await profilesOf(deskIn(newFolder()));
  expect([...wrong]).toEqual([]);
  expect(profiles.map(({ name }) => name)).toEqual(expect.arrayContaining([...EXPORT_FORMATS]));
  for (const format of EXPORT_FORMATS) {
    expect(profiles.find(({ name }) => name === format)).toMatchObject({
      format,
      style: PLAIN_STYLE,
    });
  }
});

test("the newsroom's stand beside Stet's, and in their place under the same name", async () => {
  const desk = deskWith({
    "evening.yaml": "title: Evening\nformat: text\nwrap: 60\n",
    "text.yaml": "title: Ours\nformat: text\nheader: false\n",
    "notes.txt": "mine",
  });
  const { profiles } = await profilesOf(desk);
  const named = profiles.filter(({ format }) => format === "text").map(({ title }) => title);
  expect(named).toEqual(["Wire text in 72 columns", "Evening", "Ours"]);
  expect((await styleOf(desk, "text")).text.header).toBe(false);
  expect((await styleOf(desk, "text", "evening")).text.wrap).toBe(60);
});

test("a name that is none, or of another format, is told with those there are", async () => {
  const desk = deskWith({ "evening.yaml": "title: Evening\nformat: html\n" });
  await expect(styleOf(desk, "text", "morning")).rejects.toMatchObject({
    code: "BAD_INPUT",
    message: expect.stringMatching(/^There is no export profile “morning”.*: text, wire\.$/),
  });
  await expect(styleOf(desk, "text", "evening")).rejects.toThrow(/^For Wire text there is no/);
  await expect(styleOf(desk, "text", "../secret")).rejects.toThrow(/no export profile/);
});

test("one that is wrong stops the exports that follow it, and no other", async () => {
  const desk = deskWith({
    "html.yaml": "title: Ours\nformat: html\nwrap: 60\n",
    "huge.yaml": "#".repeat(70_000),
  });
  const { wrong } = await profilesOf(desk);
  expect([...wrong.keys()]).toEqual(["html", "huge"]);
  await expect(styleOf(desk, "html")).rejects.toThrow(/html\.yaml is wrong in line 3, wrap/);
  await expect(styleOf(desk, "html", "huge")).rejects.toThrow(/larger than 64 KB/);
  expect(await styleOf(desk, "markdown")).toEqual(PLAIN_STYLE);
});

test("an export follows the profile that it names", async () => {
  const { client, folder } = await exportingDesk();
  keep(folder, {
    "ours.yaml":
      "title: Ours\nformat: markdown\nfrontMatter: [slug]\ncreditPattern: 'Foto: {photographer}'\ncallToAction: Mehr lesen\n",
  });
  const id = await draftOf(
    client,
    "---\nslug: quay\nsection: Local\n---\n\nThe quay closes.\n\nAlso read: Fleet moves south\n",
  );
  const order = { drafts: [id], format: "markdown" as const, profile: "ours" };
  const told = await client.exports.losses(order);
  expect(told.losses).toContainEqual({ draft: id, format: "markdown", element: "field", count: 1 });
  const written = { ...order, folder: newFolder(), force: false };
  const { files, losses } = await client.exports.toFolder(written);
  expect(losses).toEqual(told.losses);
  const text = readFileSync(files[0] ?? "", "utf8");
  expect(text).toMatch(/^---\nstet: 1\ndraftId: \S+\nslug: quay\n---\n/);
  expect(text).toContain("Mehr lesen");
  expect((await client.exports.toFolder(written)).files).toEqual(files);
  expect((await client.exports.profiles()).profiles).toContainEqual({
    name: "ours",
    title: "Ours",
    format: "markdown",
    about: null,
    from: "desk",
    template: null,
    review: false,
    creditPattern: "Foto: {photographer}",
    longestHeadline: null,
    uncheckedQuotes: null,
  });
});

test("one of Stet's is copied into the desk's folder, where it stands in its place", async () => {
  const desk = deskIn(newFolder());
  const path = await copyProfile(desk, "wire");
  expect(path).toBe(join(desk.folder, "export-profiles", "wire.yaml"));
  const { profiles, wrong, folder } = await listProfiles(desk);
  expect(wrong).toEqual([]);
  expect(path.startsWith(folder)).toBe(true);
  expect(profiles.find(({ name }) => name === "wire")).toEqual({
    name: "wire",
    title: "Wire text in 72 columns",
    format: "text",
    about: "Copy for systems with narrow lines: wrapped, and without addresses in the text.",
    from: "desk",
    template: null,
    review: false,
    longestHeadline: null,
    uncheckedQuotes: null,
    creditPattern: null,
  });
  expect(profiles.find(({ name }) => name === "text")).toMatchObject({ from: "stet" });
});

test("a copy never lands on a newsroom's own, nor comes from elsewhere", async () => {
  const desk = deskWith({ "wire.yaml": "title: Ours\nformat: text\n" });
  await expect(copyProfile(desk, "wire")).rejects.toMatchObject({ code: "BAD_INPUT" });
  expect(readFileSync(join(desk.folder, "export-profiles", "wire.yaml"), "utf8")).toContain("Ours");
  await expect(copyProfile(desk, "../sample-desk/article")).rejects.toThrow(/Nothing was copied/);
});

test("a template comes along with its profile, and stands around each article then", async () => {
  const { client, folder } = await exportingDesk();
  await client.exports.copyProfile({ name: "house-page" });
  const own = join(folder, "export-profiles");
  const page = readFileSync(join(own, "house-page.html"), "utf8");
  writeFileSync(join(own, "house-page.html"), page.replace("Your imprint.", "Norhaven Post"));
  expect((await client.exports.profiles()).profiles).toContainEqual(
    expect.objectContaining({ name: "house-page", from: "desk", template: "house-page.html" }),
  );
  const id = await draftOf(client, "---\nsection: Local\n---\n\n# Quay \\<shut>\n\nText.\n");
  const order = { drafts: [id], format: "html" as const, profile: "house-page", force: false };
  const written = { ...order, folder: newFolder() };
  const { files } = await client.exports.toFolder(written);
  const text = readFileSync(files[0] ?? "", "utf8");
  expect(text).toContain("<title>Quay &#x3C;shut></title>");
  expect(text).toContain("<span>Local</span>");
  expect(text).toContain("<p>Norhaven Post</p>");
  expect((await client.exports.toFolder(written)).files).toEqual(files);
});

test("a template lies beside its profile, and is looked at before anything is written", async () => {
  const profile = (template: string) => `title: Ours\nformat: html\ntemplate: ${template}\n`;
  const desk = deskWith({
    "none.yaml": profile("none.html"),
    "faulty.yaml": profile("faulty.html"),
    "faulty.html": "<body>\n{{story}}",
    "huge.yaml": profile("huge.html"),
    "huge.html": `{{article}}${" ".repeat(300_000)}`,
    "linked.yaml": profile("linked.html"),
  });
  const elsewhere = join(newFolder(), "secret.html");
  writeFileSync(elsewhere, "<body>{{article}}");
  symlinkSync(elsewhere, join(desk.folder, "export-profiles", "linked.html"));
  const fault = (name: string) => expect(styleOf(desk, "html", name)).rejects;
  await fault("none").toThrow(
    /none\.yaml is wrong in line 3, template: There is no file none\.html/,
  );
  await fault("faulty").toThrow(/template faulty\.html is wrong in line 2, {{story}}: There is no/);
  await fault("huge").toThrow(/huge\.yaml is wrong in line 3, template: huge\.html is larger/);
  await fault("linked").toThrow(
    /linked\.yaml is wrong in line 3, template: linked\.html is no file/,
  );
});

test("a copied template never lands on a newsroom's own", async () => {
  const desk = deskWith({ "house-page.html": "ours" });
  await expect(copyProfile(desk, "house-page")).rejects.toThrow(
    /a template house-page\.html already/,
  );
  expect(await listProfiles(desk)).toMatchObject({ wrong: [] });
});
