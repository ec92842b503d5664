import { accessibilityFaults, photograph } from "../deeds/look.ts";
import { takePicture } from "../deeds/picture.ts";
import { newDraft, saved, writeBody } from "../deeds/write.ts";
import { expect, test } from "../newsroom-test.ts";
import type { DeskPage } from "../pages/desk-page.ts";

const ferry = "The ferry leaves at six.";

async function pickPhoto(desk: DeskPage, file: string): Promise<void> {
  const chooser = desk.page.waitForEvent("filechooser");
  await desk.toolbar.getByRole("button", { name: "Insert photo" }).click();
  await (await chooser).setFiles(file);
}

test("photos, comments, suggestions, versions and a status go from desk to desk, each with who made it", async ({
  desk,
  folder,
  server,
  newsroom,
  there,
  theirs,
}) => {
  test.setTimeout(240_000);
  await newDraft(desk, "Tide tables");
  await writeBody(desk, ferry);
  await newsroom.takePart(server, "editor");
  await theirs.takePart(server, "reporter");
  await there.draft("Tide tables").click();
  await expect(there.article).toContainText(ferry);

  // Omar comments on the last words and suggests others.
  const { keyboard } = there.page;
  await there.article.getByText(ferry).click();
  await keyboard.press("End");
  for (const _letter of "six.") await keyboard.press("Shift+ArrowLeft");
  await keyboard.press(`${there.mod}+Alt+m`);
  await expect(there.inspector.getByRole("textbox", { name: "New comment" })).toBeFocused();
  await keyboard.type("In winter, too?");
  await keyboard.press(`${there.mod}+Enter`);
  await expect(there.article.locator(".comment-mark")).toHaveText("six.");
  await expect(there.article).toBeFocused();
  await keyboard.press("End");
  await keyboard.press(`${there.mod}+Alt+Shift+x`);
  await keyboard.type(" Sharp.");
  await expect(there.article.locator("ins")).toHaveText(" Sharp.");
  await expect(desk.article.locator("ins")).toContainText("Sharp.");
  await expect(desk.article.locator(".comment-mark")).toHaveText("six.");
  await desk.tab("Notes").click();
  const thread = desk.inspector.getByRole("list", { name: "Comments in the text" });
  await expect(thread).toContainText("In winter, too?");
  await expect(thread).toContainText("Omar Haddad");
  await expect(desk.inspector).toContainText(/suggest/i);
  await photograph(desk.page, "newsroom-comments");

  // A photo of each desk stands on both.
  const photosOf = (one: DeskPage) => one.page.getByRole("group", { name: "Photo" });
  const isDrawn = (one: DeskPage, nth: number) => () =>
    photosOf(one)
      .nth(nth)
      .locator("img")
      .first()
      .evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0);
  await pickPhoto(desk, await takePicture(folder, "gantry.jpg", { creator: "Lea Brandt" }));
  await expect(photosOf(there)).toHaveCount(1);
  await expect.poll(isDrawn(there, 0), { timeout: 60_000 }).toBe(true);
  await expect(photosOf(there).getByRole("textbox", { name: "Photographer" })).toHaveValue(
    "Lea Brandt",
  );

  // Mara keeps a version and files nothing; Omar's history has it with her name.
  await desk.tab("Versions").click();
  await desk.page.getByRole("textbox", { name: "Version name" }).fill("Before lunch");
  await desk.page.getByRole("button", { name: "Save version" }).click();
  await there.tab("Versions").click();
  const version = there.versions.getByRole("option", { name: /Before lunch/ });
  await expect(version).toContainText("Mara Lind", { timeout: 30_000 });
  await photograph(there.page, "newsroom-versions");
  expect(await accessibilityFaults(there.page)).toEqual([]);

  await there.page.keyboard.press(`${there.mod}+Alt+Shift+f`);
  await expect(desk.draft("Tide tables")).toContainText("Filed");
  await saved(there);
  await expect(theirs.step).toHaveText("In step");
});

test("who may not write any more while they type keeps every word, is told, and sends them once they may", {
  tag: "@long",
}, async ({ desk, server, newsroom, there, theirs }) => {
  test.setTimeout(240_000);
  await newDraft(desk, "Tide tables");
  await writeBody(desk, ferry);
  await newsroom.takePart(server, "editor");
  await theirs.takePart(server, "reporter");
  await there.draft("Tide tables").click();
  await writeBody(there, " By day.");
  await expect(desk.article).toContainText("By day.");

  await server.setRole("Omar Haddad", "reader");
  const soon = { timeout: 45_000 };
  await expect(theirs.pill).toHaveAccessibleName("In step: Quay News, newsroom", soon);
  await theirs.open();
  await expect(theirs.dialog).toContainText("You read here.", soon);
  await theirs.close();
  await there.article.getByText("By day.").click();
  await there.page.keyboard.press("End");
  await there.page.keyboard.type(" By night as well.");
  await saved(there);
  await expect(theirs.step).toHaveText("Not taken", soon);
  await expect(there.article).toContainText("By night as well.");
  await expect(desk.article).not.toContainText("By night");
  await photograph(there.page, "newsroom-reader-now");

  await server.setRole("Omar Haddad", "reporter");
  await expect(desk.article).toContainText("By night as well.", soon);
  await expect(theirs.step).toHaveText("In step", soon);
});
