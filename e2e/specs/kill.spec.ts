import { bodyOnDisk } from "../deeds/on-disk.ts";
import { newDraft } from "../deeds/write.ts";
import { expect, test } from "../desk-test.ts";
import { stetJson } from "../hosts/shell.ts";
import { DeskPage } from "../pages/desk-page.ts";

const KILLS = Number(process.env.KILLS ?? 3);

declare global {
  interface Window {
    /** What the article said each time the page showed "Saved". */
    acknowledged?: string;
  }
}

/** Notes, inside the page, the text that stood there whenever the desk claimed it was saved. */
async function noteWhatIsSaved(desk: DeskPage): Promise<void> {
  await desk.page.evaluate(() => {
    const state = document.querySelector("[role=status][aria-label='Save state']");
    const article = document.querySelector("[role=textbox][aria-label=Article]");
    if (state === null || article === null) throw new Error("The desk is not open.");
    const note = () => {
      if (state.textContent === "Saved") window.acknowledged = article.textContent ?? "";
    };
    new MutationObserver(note).observe(state, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    note();
  });
}

test(`nothing that was called saved is lost in ${KILLS} kills while typing`, async ({
  desk,
  host,
  folder,
  hostKind,
}) => {
  test.skip(hostKind === "electron", "The page must outlive its host to tell what it was told.");
  test.setTimeout(900_000);
  await newDraft(desk, "Under fire");
  await desk.article.locator("> p:not([data-node])").last().click();
  await noteWhatIsSaved(desk);
  const { drafts } = await stetJson<{ drafts: { id: string }[] }>(folder, "list");
  const id = drafts[0]?.id ?? "";
  let typed = "";
  for (let kill = 0; kill < KILLS; kill += 1) {
    const words = `w${kill} `.repeat(8);
    const typing = desk.page.keyboard.type(words, { delay: 2 });
    // The moment is random, so that over many kills every step of a save is met, "Saved" too.
    const moment = Math.random() * 500;
    const killing = new Promise((resolve) => setTimeout(resolve, moment)).then(() => host.kill());
    await Promise.all([typing, killing]);
    typed += words;
    const acknowledged = await desk.page.evaluate(() => window.acknowledged ?? "");
    expect(bodyOnDisk(folder, id)).toContain(acknowledged.slice("Under fire".length).trim());
    await host.restart();
  }
  await expect(desk.saveState).toHaveText("Saved");
  expect(bodyOnDisk(folder, id).trim()).toBe(typed.trim());
});

test("a page that crashes takes nothing along that it called saved, nor what was composed in it", async ({
  desk,
  folder,
  hostKind,
}) => {
  test.skip(hostKind === "electron", "A second window is not opened there.");
  await newDraft(desk, "After the crash");
  await expect(desk.saveState).toHaveText("Saved");
  const window = await desk.page.context().newPage();
  await window.goto(desk.page.url());
  const there = new DeskPage(() => window);
  await expect(there.headline).toHaveText("After the crash");
  await there.article.locator("> p:not([data-node])").last().click();
  await window.keyboard.type("The ferry was late. ");
  const devtools = await window.context().newCDPSession(window);
  const composed = { text: "ねこ", selectionStart: 2, selectionEnd: 2 };
  await devtools.send("Input.imeSetComposition", composed);
  await expect(there.article).toContainText("ねこ");
  await devtools.send("Input.insertText", { text: "猫" });
  await expect(there.article).toContainText("late. 猫");
  // The other window's caret stands in the headline with its writer's name.
  await expect(there.headline).not.toContainText("ferry");
  await expect(there.saveState).toHaveText("Saved");
  const crashed = window.waitForEvent("crash");
  // Who would answer is gone.
  devtools.send("Page.crash").catch(() => undefined);
  await crashed;
  const { drafts } = await stetJson<{ drafts: { id: string }[] }>(folder, "list");
  expect(bodyOnDisk(folder, drafts[0]?.id ?? "")).toBe("The ferry was late. 猫");
  await expect(desk.article).toContainText("The ferry was late. 猫");
  await expect(desk.saveState).toHaveText("Saved");
});
