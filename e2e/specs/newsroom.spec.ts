import { accessibilityFaults, LOOKS, photograph } from "../deeds/look.ts";
import { newDraft, saved, writeBody } from "../deeds/write.ts";
import { expect, test } from "../newsroom-test.ts";
import { SettingsPage } from "../pages/settings-page.ts";

test("a desk joins after it was told what that means, and says how it stands", async ({
  desk,
  host,
  server,
  newsroom,
}) => {
  await newDraft(desk, "Tide tables");
  await saved(desk);
  await expect(newsroom.pill).toHaveCount(0);
  await expect(newsroom.step).toHaveCount(0);
  await newsroom.open();
  await expect(newsroom.dialog).toContainText("every draft of this desk is shared with everybody");
  await newsroom.lookUp("http://127.0.0.1:1");
  await expect(newsroom.dialog.getByRole("alert", { name: "Problem" })).toBeVisible();
  await newsroom.lookUp(server.url);
  await expect(newsroom.dialog).toContainText("This is “Quay News”.");
  await photograph(host.page, "newsroom-join");
  expect(await accessibilityFaults(host.page)).toEqual([]);
  await newsroom.code.fill("no such invitation code");
  await newsroom.button("Join and share this desk").click();
  await expect(newsroom.dialog.getByRole("alert", { name: "Problem" })).toBeVisible();
  await newsroom.code.fill(await server.invite("editor"));
  await newsroom.button("Join and share this desk").click();
  await expect(newsroom.dialog).toContainText("You write as an editor");
  await expect(newsroom.dialog).toContainText("1 of 1 in step");
  for (const look of LOOKS) {
    await host.page.emulateMedia({ colorScheme: look.scheme });
    await host.page.setViewportSize({ width: look.width, height: 900 });
    await photograph(host.page, `newsroom-joined-${look.name}`);
    expect(await accessibilityFaults(host.page)).toEqual([]);
  }
  await host.page.setViewportSize({ width: 1440, height: 900 });
  await newsroom.close();
  await expect(newsroom.pill).toHaveAccessibleName("In step: Quay News, newsroom");
  await expect(newsroom.step).toHaveText("In step");

  await newsroom.open();
  await newsroom.button("Leave the newsroom…").click();
  const question = desk.dialog("Leave “Quay News”?");
  await expect(question).toContainText("All drafts that are on this desk stay here");
  await photograph(host.page, "newsroom-leave");
  await question.getByRole("button", { name: "Leave", exact: true }).click();
  await expect(newsroom.address).toBeVisible();
  await newsroom.close();
  await expect(newsroom.pill).toHaveCount(0);
  await expect(newsroom.step).toHaveCount(0);
});

test("two desks write in one paragraph, see each other there, and go on without the server", async ({
  desk,
  server,
  newsroom,
  there,
  theirs,
}) => {
  test.setTimeout(240_000);
  await newDraft(desk, "Tide tables");
  await writeBody(desk, "The ferry leaves at six.");
  await saved(desk);
  await newsroom.takePart(server, "editor");
  await expect(newsroom.step).toHaveText("In step");

  await theirs.takePart(server, "reporter");
  await expect(theirs.stepOf("Tide tables")).toHaveText("In the newsroom only");
  // The sample article is not shared before somebody writes in it.
  await expect(theirs.step).toHaveText("On this desk only");
  await expect(desk.rows).toHaveCount(2);
  await photograph(there.page, "newsroom-there");
  await there.draft("Tide tables").click();
  await expect(there.article).toContainText("The ferry leaves at six.");
  await expect(theirs.step).toHaveText("In step");
  await expect(theirs.stepOf("Tide tables")).toHaveText("In step");

  // Both write in it at the same time.
  await expect(desk.page.getByRole("button", { name: "Also open: Omar Haddad" })).toBeVisible();
  await expect(there.page.getByRole("button", { name: "Also open: Mara Lind" })).toBeVisible();
  await there.article.getByText("The ferry").click();
  await there.page.keyboard.press("End");
  await expect(desk.article.locator("bdi", { hasText: "Omar Haddad" })).toBeAttached();
  await desk.article.getByText("The ferry").click();
  await desk.page.keyboard.press("Home");
  await Promise.all([
    desk.page.keyboard.type("Mind the tide: ", { delay: 40 }),
    there.page.keyboard.type(" Be there by five.", { delay: 40 }),
  ]);
  // The names stand at their carets.
  const both =
    /^Mind the tide: (Mara Lind)?The ferry leaves at six\. Be there by five\.(Omar Haddad)?$/;
  for (const one of [desk, there]) {
    await expect(one.article.locator(":scope > p:not([data-node])").first()).toHaveText(both);
  }
  await photograph(desk.page, "newsroom-together");
  await expect(async () => {
    await desk.page.keyboard.press(`${desk.mod}+z`);
    await expect(desk.article).not.toContainText("Mind the tide", { timeout: 500 });
  }).toPass();
  await expect(there.article).not.toContainText("Mind the tide");
  await expect(there.article).toContainText("Be there by five.");

  // What only the server has cannot be had without it; what is here is written on.
  await newDraft(desk, "Lighthouse");
  await saved(desk);
  await expect(theirs.stepOf("Lighthouse")).toHaveText("In the newsroom only");
  await server.kill();
  await expect(newsroom.pill).toHaveAccessibleName(/^Offline since .*: Quay News, newsroom$/);
  await there.draft("Lighthouse").click();
  const fetching = there.page.getByRole("region", { name: "From the newsroom" });
  await expect(fetching.getByRole("alert")).toBeVisible();
  await expect(fetching).toContainText("Lighthouse");
  // Fields of the article below would be taken for those of this one.
  const inspector = there.page.getByRole("complementary", { name: "Inspector" });
  await expect(inspector).toBeHidden();
  await photograph(there.page, "newsroom-fetching");
  expect(await accessibilityFaults(there.page)).toEqual([]);
  await fetching.getByRole("button", { name: "Back" }).click();
  await expect(there.headline).toHaveText("Tide tables");
  await expect(inspector).toBeVisible();
  await there.article.getByText("Be there by five.").click();
  await there.page.keyboard.press("End");
  await there.page.keyboard.type(" Written on the pier.");
  await saved(there);
  await expect(theirs.step).toHaveText(/^Offline since/);
  await photograph(there.page, "newsroom-offline");

  await server.restart();
  // Each desk finds it again by itself.
  const soon = { timeout: 45_000 };
  await expect(newsroom.pill).toHaveAccessibleName("In step: Quay News, newsroom", soon);
  await expect(theirs.step).toHaveText("In step", soon);
  await desk.draft("Tide tables").click();
  await expect(desk.article).toContainText("Written on the pier.");
  await there.draft("Lighthouse").click();
  await expect(there.headline).toHaveText("Lighthouse");
});

test("what a reader writes stays on their desk, and the draft says why; in Arabic, too", async ({
  desk,
  server,
  newsroom,
  there,
  theirs,
}) => {
  test.setTimeout(240_000);
  await newsroom.takePart(server, "editor");
  await newDraft(desk, "Tide tables");
  await writeBody(desk, "The ferry leaves at six.");
  await expect(newsroom.step).toHaveText("In step");
  await theirs.join(server.url, await server.invite("reader"));
  await expect(theirs.dialog).toContainText("You read here.");
  await theirs.close();
  await there.draft("Tide tables").click();
  await expect(there.article).toContainText("The ferry leaves at six.");
  await writeBody(there, " Or at seven?");
  await saved(there);
  await expect(theirs.step).toHaveText("Not taken");
  await there.page.getByRole("button", { name: "Not taken: why" }).click();
  const why = there.dialog("Why it waits");
  await expect(why.getByRole("button", { name: "Try again" })).toBeVisible();
  await expect(why).toContainText(/\w+ \w+ \w+/);
  await photograph(there.page, "newsroom-refused");
  expect(await accessibilityFaults(there.page)).toEqual([]);
  await there.page.keyboard.press("Escape");
  await expect(there.article).toContainText("Or at seven?");
  await expect(desk.article).not.toContainText("Or at seven?");
  // What others write still comes.
  await writeBody(desk, " On Sundays at nine.");
  await expect(there.article).toContainText("On Sundays at nine.");
  await expect(there.article).toContainText("Or at seven?");

  const settings = new SettingsPage(there);
  await settings.open("Look");
  await settings.choice("Language of Stet", "العربية").click();
  await expect(there.page.locator("html[dir=rtl]")).toBeVisible();
  await there.page.getByRole("button", { name: /غرفة الأخبار$/ }).click();
  await expect(there.page.getByRole("dialog")).toContainText("Quay News");
  await photograph(there.page, "newsroom-arabic");
  expect(await accessibilityFaults(there.page)).toEqual([]);
});
