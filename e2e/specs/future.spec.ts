import {
  changeFromElsewhere,
  changeInNewerSchema,
  hologram,
  journalOf,
  paragraph,
} from "../deeds/newer-stet.ts";
import { newDraft, saved, writeBody } from "../deeds/write.ts";
import { expect, test } from "../desk-test.ts";
import { stetJson } from "../hosts/shell.ts";
import type { DeskPage } from "../pages/desk-page.ts";

/** Writes a draft about fog, and answers with its id. */
async function writeAboutFog(desk: DeskPage, folder: string): Promise<string> {
  await newDraft(desk, "Fog");
  await writeBody(desk, "The quay was white.", "Nobody saw the ferry.");
  await saved(desk);
  // The list follows a moment after what was saved.
  await expect(desk.draft("Fog").first()).toBeVisible();
  const { drafts } = await stetJson<{ drafts: { id: string; headline: string }[] }>(folder, "list");
  return drafts.find(({ headline }) => headline === "Fog")?.id ?? "";
}

/** The words of the article are all there, and what a person now does to it changes nothing. */
async function expectOnlyShown(desk: DeskPage): Promise<void> {
  const { keyboard } = desk.page;
  await expect(desk.article).toHaveAttribute("contenteditable", "false");
  const words = await desk.article.textContent();
  for (const line of ["Fog", "The quay was white.", "Nobody saw the ferry."]) {
    expect(words).toContain(line);
  }
  await desk.article.getByText("Nobody saw the ferry.").click();
  await keyboard.type("Lost words");
  await keyboard.press("Enter");
  await keyboard.press(`${desk.mod}+a`);
  await keyboard.press("Delete");
  await keyboard.press(`${desk.mod}+z`);
  await desk.tab("Story").click();
  await expect(desk.inspector.getByRole("textbox", { name: "Slug" })).not.toBeEditable();
  expect(await desk.article.textContent()).toBe(words);
}

test("a draft with a block of a newer Stet is shown, cannot be written in and keeps its bytes", async ({
  desk,
  host,
  folder,
}) => {
  const id = await writeAboutFog(desk, folder);
  await desk.rows.last().click();
  await expect(desk.headline).not.toHaveText("Fog");
  await changeFromElsewhere(folder, id, hologram);
  const journal = journalOf(folder, id);

  await desk.draft("Fog").click();
  await expect(desk.problem).toContainText("hologram");
  await expect(desk.problem).toContainText("Update Stet");
  await expectOnlyShown(desk);
  await saved(desk);
  expect(journalOf(folder, id)).toEqual(journal);

  await host.page.reload();
  await expect(desk.problem).toContainText("hologram");
  await expectOnlyShown(desk);
  await host.stop();
  expect(journalOf(folder, id)).toEqual(journal);
});

test("a draft that a newer Stet wrote in is shown even where every block is known", async ({
  desk,
  host,
  folder,
}) => {
  const id = await writeAboutFog(desk, folder);
  await host.stop();
  changeInNewerSchema(folder, id, paragraph);
  const journal = journalOf(folder, id);
  await host.restart();
  await host.page.reload();
  await expect(desk.problem).toContainText("A newer Stet wrote this draft");
  await expect(desk.article).toContainText("The crane stands.");
  await expectOnlyShown(desk);
  await host.stop();
  expect(journalOf(folder, id)).toEqual(journal);
});

test("a block of a newer Stet that arrives while one writes ends the writing and loses nothing", async ({
  desk,
  host,
  folder,
}) => {
  const id = await writeAboutFog(desk, folder);
  const typing = desk.page.keyboard.type(" It sounded its horn twice.", { delay: 20 });
  await Promise.all([typing, changeFromElsewhere(folder, id, hologram)]);
  await expect(desk.problem).toContainText("hologram");
  await expectOnlyShown(desk);
  await saved(desk);
  const shown = await desk.article.textContent();
  const journal = journalOf(folder, id);
  expect(journal.join(" ")).toContain(Buffer.from("The crane turns.").toString("hex"));

  await host.page.reload();
  await expect(desk.problem).toContainText("hologram");
  await expect(desk.article).toHaveText(shown ?? "");
  await expectOnlyShown(desk);
  expect(journalOf(folder, id)).toEqual(journal);
});
