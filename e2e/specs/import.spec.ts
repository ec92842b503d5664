import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import {
  item,
  LISTS,
  para,
  pictureRun,
  run,
  style,
  wordFile,
} from "../../shared/testing/word-file.ts";
import { test as onOwnDesk } from "../desk-test.ts";
import { expect, test } from "../draft-test.ts";
import { stetJson } from "../hosts/shell.ts";
import type { DeskPage } from "../pages/desk-page.ts";

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
const SAMPLES = fileURLToPath(new URL("../../../shared/samples/", import.meta.url));

interface Shown {
  words: number;
  article: {
    headline: string;
    dek: string;
    publishedAt: string | null;
    byline: { name: string; handle: string | null; network: string | null }[];
    body: { type: string; attrs: Record<string, unknown> }[];
  };
}

async function importThroughDialog(desk: DeskPage, ...files: string[]): Promise<void> {
  await desk.navigation.getByRole("button", { name: "Import" }).click();
  const dialog = desk.dialog("Import");
  const chooser = desk.page.waitForEvent("filechooser");
  await dialog.getByRole("button", { name: /choose files/i }).click();
  await (await chooser).setFiles(files);
}

test("plain text comes in as an article with its parts, and a version of its own", async ({
  desk,
  folder,
}) => {
  await importThroughDialog(desk, fixture("night-buses.txt"));
  await expect(desk.draft("Night buses return to Norhaven")).toBeVisible();
  const { drafts } = await stetJson<{ drafts: { id: string }[] }>(folder, "list");
  const { article } = await stetJson<Shown>(folder, "show", drafts[0]?.id ?? "");
  expect(article.dek).toMatch(/^The council found the money/);
  expect(article.byline).toMatchObject([
    { name: "Ines Aldor", handle: "@inesaldor", network: "Mastodon" },
  ]);
  expect(article.body.map(({ type }) => type)).toEqual([
    "photo",
    "paragraph",
    "paragraph",
    "relatedLink",
    "paragraph",
  ]);
  expect(article.body[0]?.attrs).toMatchObject({ photographer: "Lea Brandt", agency: "NPA" });
  expect(article.body[3]?.attrs).toMatchObject({
    title: "What the ferry strike cost the islands",
    callToAction: "Read more here.",
    url: null,
    draftId: null,
  });
  await desk.page.keyboard.press("Escape");
  await desk.draft("Night buses return to Norhaven").click();
  await desk.tab("Versions").click();
  await expect(desk.versions.getByRole("option", { name: /import/i })).toHaveCount(1);
});

test("Markdown comes in with its front matter, and each bad file has its own sentence", async ({
  desk,
}) => {
  const empty = { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.from("") };
  const binary = { name: "tool.txt", mimeType: "text/plain", buffer: Buffer.from([0, 1, 2, 0]) };
  await desk.navigation.getByRole("button", { name: "Import" }).click();
  const dialog = desk.dialog("Import");
  const files = dialog.locator("input[type=file]").first();
  await files.setInputFiles([empty, binary]);
  await expect(dialog).toContainText("empty.txt");
  await expect(dialog).toContainText("tool.txt");
  await files.setInputFiles(fixture("ferry.md"));
  await expect(desk.draft("Ferry line, the figures behind the fare")).toBeVisible();
  await desk.page.keyboard.press("Escape");
  await desk.draft("Ferry line").click();
  await expect(desk.dek).toContainText("A ticket costs three crowns.");
  await expect(desk.article.locator("ul li")).toHaveCount(3);
  await expect(desk.article.locator("h2")).toHaveText("What a crossing costs");
});

test("a Word file comes in with its picture, list and notes, and the message tells what was changed", async ({
  desk,
}) => {
  const bytes = await sharp({
    create: { width: 600, height: 400, channels: 3, background: "#357" },
  })
    .jpeg()
    .toBuffer();
  const word = wordFile({
    styles: style("Title", "Title") + style("Caption", "caption"),
    numbering: LISTS,
    footnotes: `<w:footnote w:id="1">${para("Harbour office, 3 May.")}</w:footnote>`,
    pictures: { p: { name: "image1.jpeg", bytes } },
    body: [
      para("East quay wall sinks again", "Title"),
      para(
        `${run("It sank ")}${run("four centimetres", "<w:b/>")}${run(" in a night.")}<w:r><w:footnoteReference w:id="1"/></w:r>`,
      ),
      para(pictureRun("p", "A crane leans over the water")),
      para("The wall on Monday. Photo: Lea Brandt/NPA", "Caption"),
      item("Close the road", 2) + item("Call the divers", 2),
    ].join(""),
  });
  await desk.navigation.getByRole("button", { name: "Import" }).click();
  await desk
    .dialog("Import")
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "quay.docx", mimeType: "", buffer: Buffer.from(word) });
  await desk.draft("East quay wall sinks again").click();
  await expect(
    desk.page.getByText(/“quay.docx” is imported: .*1 footnote kept as a desk note/),
  ).toBeVisible();
  await expect(desk.headline).toHaveText("East quay wall sinks again");
  await expect(desk.article.locator("strong")).toHaveText("four centimetres");
  await expect(desk.article.locator("ol li")).toHaveText(["Close the road", "Call the divers"]);
  await expect(desk.article).toContainText("Footnote 1: Harbour office, 3 May.");
  const photo = desk.page.getByRole("group", { name: "Photo" });
  await expect(photo.locator("img")).toBeVisible();
  await expect(photo.getByRole("textbox", { name: "Caption" })).toHaveText("The wall on Monday.");
  await expect(photo.getByRole("textbox", { name: "Photographer" })).toHaveValue("Lea Brandt");
});

onOwnDesk("the real sample article gives what the product promises", async ({ desk, folder }) => {
  onOwnDesk.skip(
    !existsSync(SAMPLES),
    "The sample article lies beside the project and is not here.",
  );
  const name = (await readdir(SAMPLES)).find((entry) => entry.endsWith(".txt")) ?? "";
  await importThroughDialog(desk, `${SAMPLES}${name}`);
  await expect(desk.rows).toHaveCount(2);
  const { drafts } = await stetJson<{ drafts: { id: string }[] }>(folder, "list");
  const { article, words } = await stetJson<Shown>(folder, "show", drafts[0]?.id ?? "");
  const of = (type: string) => article.body.filter((block) => block.type === type);
  expect(words).toBe(572);
  expect(of("paragraph")).toHaveLength(11);
  expect(of("relatedLink")).toHaveLength(4);
  expect(of("relatedLink").every(({ attrs }) => attrs.url === null)).toBe(true);
  expect(of("photo")).toHaveLength(1);
  expect(of("photo")[0]?.attrs.photographer).not.toBeNull();
  expect(of("photo")[0]?.attrs.agency).not.toBeNull();
  expect(article.headline).not.toBeNull();
  expect(article.dek).not.toBeNull();
  expect(article.byline).toHaveLength(1);
  expect(article.byline[0]?.handle).toMatch(/^@/);
  expect(article.publishedAt).toBeNull();
});
