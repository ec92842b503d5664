import { para, run, style, wordFile } from "../../shared/testing/word-file.ts";
import { accessibilityFaults, photograph } from "../deeds/look.ts";
import { saved } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";
import type { DeskPage } from "../pages/desk-page.ts";

const STORY = `Night ferry turns back

The master saw nothing of the quay, and turned back at a quarter past one in the morning.

The quay in fog. Photo by Lea Brandt/NPA

What the ferry strike cost the islands. Read more here.

Why the light on the mole is dark. Read more here.

This story is over 5 years old.
`;

/** Resolves once the file is in: the draft before it may look the same. */
async function importFile(desk: DeskPage, name: string, buffer: Buffer) {
  await desk.navigation.getByRole("button", { name: "Import" }).click();
  const files = desk.dialog("Import").locator("input[type=file]").first();
  await files.setInputFiles({ name, mimeType: "", buffer });
  await expect(desk.dialog("Import")).toHaveCount(0);
}

async function openDetails(desk: DeskPage) {
  const messages = desk.page.getByRole("region", { name: "Messages" });
  await messages.getByRole("button", { name: "Details" }).first().click();
  return desk.dialog("What the import changed");
}

test("each change is listed with its words; a press leads to its place, and the list can be had again", async ({
  desk,
}) => {
  await importFile(desk, "ferry.txt", Buffer.from(STORY));
  await expect(desk.headline).toHaveText("Night ferry turns back");
  const details = await openDetails(desk);
  await expect(details).toContainText("2 lines kept as related links");
  await expect(details).toContainText("“This story is over 5 years old.”");
  expect(await accessibilityFaults(desk.page)).toEqual([]);
  for (const scheme of ["light", "dark"] as const) {
    await desk.page.emulateMedia({ colorScheme: scheme });
    await photograph(desk.page, `import-audit-${scheme}`);
  }
  await details.getByRole("button", { name: /Why the light on the mole/ }).click();
  await expect(details).toHaveCount(0);
  await expect(desk.relatedLinks.last()).toBeInViewport();
  await expect(desk.relatedLinks.last()).toHaveClass(/ProseMirror-selectednode|is-selected/);
  await expect(await openDetails(desk)).toContainText("1 credit line kept");
});

test("a kind is taken back: the words stand as the file had them, by one step of undo", async ({
  desk,
}) => {
  await importFile(desk, "ferry.txt", Buffer.from(STORY));
  await expect(desk.relatedLinks).toHaveCount(2);
  const details = await openDetails(desk);
  await details.getByRole("button", { name: "Keep as paragraphs" }).click();
  await expect(details).toContainText("2 taken back.");
  await details.getByRole("button", { name: "Put back into the caption" }).click();
  await expect(details).toContainText("1 taken back.");
  await desk.page.setViewportSize({ width: 640, height: 800 });
  await photograph(desk.page, "import-audit-narrow");
  await desk.page.setViewportSize({ width: 1440, height: 900 });
  await details.getByRole("button", { name: "Close" }).last().click();
  await expect(desk.relatedLinks).toHaveCount(0);
  await expect(desk.article).toContainText("Why the light on the mole is dark. Read more here.");
  await expect(desk.photos.getByRole("textbox", { name: "Caption" })).toHaveText(
    "The quay in fog. Photo by Lea Brandt/NPA",
  );
  await expect(desk.photos.getByRole("textbox", { name: "Photographer" })).toHaveValue("");
  await desk.headline.click();
  await desk.page.keyboard.press(`${desk.mod}+z`);
  await expect(desk.photos.getByRole("textbox", { name: "Photographer" })).toHaveValue(
    "Lea Brandt",
  );
  await desk.page.keyboard.press(`${desk.mod}+z`);
  await expect(desk.relatedLinks).toHaveCount(2);
  await saved(desk);
});

test("of a Word file the tracked words are told where they stand", async ({ desk }) => {
  const word = wordFile({
    styles: style("Title", "Title"),
    body: [
      para("Quay wall sinks again", "Title"),
      para(run("It sank four centimetres in a night.")),
      para(
        `${run("Nobody saw it.")}<w:del><w:r><w:delText> Somebody did.</w:delText></w:r></w:del>`,
      ),
    ].join(""),
  });
  await importFile(desk, "quay.docx", Buffer.from(word));
  await expect(desk.headline).toHaveText("Quay wall sinks again");
  const details = await openDetails(desk);
  await details.getByRole("button", { name: "“Somebody did.”" }).click();
  await expect(desk.article).toBeFocused();
  await desk.page.keyboard.press("End");
  await desk.page.keyboard.type(" So they say.");
  const last = desk.article.locator("p").last();
  await expect(last.locator("del")).toHaveText("Somebody did.");
  await expect(last).toHaveText("Nobody saw it. Somebody did. So they say.");
});
