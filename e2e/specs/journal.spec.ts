import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { accessibilityFaults, photograph } from "../deeds/look.ts";
import { onDisk } from "../deeds/on-disk.ts";
import { newDraft, saved, writeBody } from "../deeds/write.ts";
import { expect, test } from "../desk-test.ts";
import { environmentFor } from "../torture/host/fault.ts";

test("the next start opens the last draft at its caret; damaged, it is recovered in two presses", async ({
  desk,
  folder,
  host,
}) => {
  const { keyboard } = host.page;
  await newDraft(desk, "Lighthouse");
  await writeBody(desk, "One two three.");
  await keyboard.press("Home");
  for (let step = 0; step < 4; step += 1) await keyboard.press("ArrowRight");
  await saved(desk);
  // Leaving the draft keeps its caret; coming back makes it the last one again.
  await desk.rows.last().click();
  await expect(desk.headline).not.toHaveText("Lighthouse");
  await desk.draft("Lighthouse").click();
  await expect(desk.headline).toHaveText("Lighthouse");
  await host.stop();
  await host.restart();
  await host.page.reload();
  await expect(desk.headline).toHaveText("Lighthouse");
  await expect(desk.article).toBeFocused();
  await host.page.keyboard.type("and ");
  await expect(desk.article).toContainText("One and two three.");
  await saved(desk);

  await host.stop();
  onDisk(folder, { readonly: false }, (store) => {
    store.run(
      "UPDATE journal SET bytes = CAST(x'00' || bytes AS BLOB) WHERE seq = (SELECT max(seq) FROM journal)",
    );
  });
  await host.restart();
  await host.page.reload();
  await desk.problem.getByRole("button", { name: "Recover this draft…" }).click();
  const dialog = desk.dialog("Recover this draft?");
  await expect(dialog.getByRole("list", { name: "What can be had" })).toContainText("is damaged");
  await expect(dialog.getByRole("list", { name: "Lost changes" })).toContainText("Mara Lind");
  await photograph(host.page, "recover");
  expect(await accessibilityFaults(host.page)).toEqual([]);
  await dialog.getByRole("button", { name: "Recover", exact: true }).click();
  await expect(desk.headline).toHaveText("Lighthouse");
  await expect(desk.article).toContainText("two three.");
  await expect(desk.problem).toHaveCount(0);
});

test("two windows of one desk see each other's words", async ({ desk, host, hostKind }) => {
  test.skip(hostKind === "electron", "The desktop app has one window.");
  await newDraft(desk, "Shared");
  await saved(desk);
  const other = await host.page.context().newPage();
  await other.goto(host.page.url());
  const there = other.getByRole("textbox", { name: "Article" });
  await expect(there).toContainText("Shared");
  await writeBody(desk, "From here.");
  await expect(there).toContainText("From here.");
  await there.locator("> p:not([data-node])").last().click();
  await other.keyboard.press("End");
  await other.keyboard.type(" From there.");
  await expect(desk.article).toContainText("From here. From there.");
});

test("while the host is gone, its disk full or its database damaged, the desk never says Saved; a copy can be saved, and what can be read", async ({
  desk,
  host,
  hostKind,
  out,
}) => {
  test.skip(hostKind === "electron", "The window goes with its host.");
  const { page } = host;
  await newDraft(desk, "Power cut");
  await saved(desk);
  await host.kill();
  await writeBody(desk, "Typed in the dark.");
  await expect(desk.saveState).not.toHaveText("Saved");
  await page.keyboard.press("F1");
  const help = page.getByRole("dialog", { name: "Help" });
  await help.getByRole("button", { name: "Close" }).last().click();
  const downloading = page.waitForEvent("download");
  await desk.problem.getByRole("button", { name: "Save a copy" }).click();
  const copy = await downloading;
  expect(copy.suggestedFilename()).toBe("power-cut.html");
  expect(await readFile(await copy.path(), "utf8")).toContain("<p>Typed in the dark.</p>");

  const full = path.join(out, "full");
  await writeFile(full, "");
  const point = { point: "write.written", detail: "drafts.append" } as const;
  await host.restart(
    environmentFor({ ...point, deed: "refuse", code: "SQLITE_FULL", whileThere: full }),
  );
  // For a moment the list too may say that the host could not be reached.
  await expect(
    desk.problem.filter({ hasText: "“Power cut” is not saved. The disk is full" }),
  ).toBeVisible();
  await photograph(page, "disk-full");
  await expect(desk.saveState).toHaveText("Not saved");
  await rm(full);
  await saved(desk);
  await expect(desk.problem).toHaveCount(0);
  await page.reload();
  await expect(desk.article).toContainText("Typed in the dark.");

  await host.kill();
  await host.restart(
    environmentFor({ ...point, deed: "refuse", code: "SQLITE_CORRUPT", whileThere: full }),
  );
  await saved(desk);
  await writeFile(full, "");
  await writeBody(desk, " And on.");
  const damaged = desk.problem.filter({ hasText: "database is damaged" });
  await damaged.getByRole("button", { name: "Save what can be read…" }).click();
  const question = desk.dialog("Save what can be read?");
  await photograph(page, "salvage-question");
  expect(await accessibilityFaults(page)).toEqual([]);
  await rm(full);
  await question.getByRole("button", { name: "Save what can be read", exact: true }).click();
  await expect(page.getByText("The desk stands again, with 2 drafts.")).toBeVisible();
  await expect(desk.article).toContainText("Typed in the dark.");
});
