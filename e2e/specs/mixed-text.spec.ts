import type { CDPSession, Locator } from "@playwright/test";
import { photograph } from "../deeds/look.ts";
import { newDraft, saved, writeBody, writeHeadline } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";
import type { DeskPage } from "../pages/desk-page.ts";

const body = (desk: DeskPage): Locator => desk.article.locator("> p:not([data-node])");

/** Whether the first words of a block stand at its left or right edge, as they are painted. */
function edge(block: Locator): Promise<"left" | "right"> {
  return block.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const [words, box] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
    return words.left - box.left < box.right - words.right ? "left" : "right";
  });
}

test.beforeEach(async ({ desk }) => {
  await newDraft(desk);
});

test("each block runs in the direction of its own words", async ({ desk, host }) => {
  await writeHeadline(desk, "Two harbours");
  await writeBody(desk, "Fog.", "عاد الضباب.", "Low water.");
  expect(await edge(body(desk).nth(0))).toBe("left");
  expect(await edge(body(desk).nth(1))).toBe("right");
  await desk.article.evaluate((article) => article.setAttribute("dir", "rtl"));
  expect(await edge(body(desk).nth(0))).toBe("left");
  expect(await edge(body(desk).nth(1))).toBe("right");
  await photograph(host.page, "mixed-direction");
});

test("what is composed is left alone until it is settled", async ({ desk, host }) => {
  const input = await host.page.context().newCDPSession(host.page);
  const menu = host.page.getByRole("listbox", { name: "Insert" });
  const bubble = host.page.getByRole("toolbar", { name: "Selection" });
  await writeBody(desk, "So ");
  await compose(input, "/", "/'", "/'\"");
  await expect(menu).toBeHidden();
  await expect(bubble).toBeHidden();
  await expect(body(desk)).toHaveText([`So /'"`]);
  await input.send("Input.insertText", { text: "港" });
  await expect(body(desk)).toHaveText(["So 港"]);
  await host.page.keyboard.type(' "');
  await expect(body(desk)).toHaveText([/港 “$/]);
});

test("what is composed while suggesting is one suggestion", async ({ desk, host }) => {
  const { page } = host;
  const input = await page.context().newCDPSession(page);
  await writeBody(desk, "So fog.");
  await page.keyboard.press(`${desk.mod}+Alt+Shift+x`);
  await compose(input, "g", "ga");
  await input.send("Input.insertText", { text: "港" });
  await expect(body(desk).locator("ins")).toHaveText(["港"]);
  await expect(body(desk)).toHaveText(["So fog.港"]);
  await composeOver(desk, input, 3, "fog", "霧");
  await expect(body(desk)).toHaveText(["So 霧fog.港"]);
  await page.evaluate(keepSelectionUntilComposed);
  await composeOver(desk, input, 0, "So", "雨");
  await expect(body(desk)).toHaveText(["雨So 霧fog.港"]);
  await expect(body(desk).locator("del")).toHaveText(["So", "fog"]);
  await expect(body(desk).locator("ins")).toHaveText(["雨", "霧", "港"]);
  await desk.toolbar.getByRole("radio", { name: "Editing" }).click();
});

test("what is composed stays in the draft it was begun in, once, however it is left", async ({
  desk,
  host,
}) => {
  const { page } = host;
  const input = await page.context().newCDPSession(page);
  await writeHeadline(desk, "Tide");
  await newDraft(desk, "Ebb");
  const composeIn = async (headline: string, ...stages: string[]) => {
    await expect(desk.headline).toHaveText(headline);
    await body(desk).last().click();
    await page.keyboard.press("End");
    await compose(input, ...stages);
    await expect(body(desk)).toContainText([stages.at(-1) ?? ""]);
  };
  await composeIn("Ebb", "k", "か");
  await desk.draft("Tide").click();
  await composeIn("Tide", "m", "みず");
  await desk.search.click();
  await expect(body(desk)).toHaveText(["みず"]);
  await desk.draft("Ebb").click();
  await expect(desk.headline).toHaveText("Ebb");
  await expect(body(desk)).toHaveText(["か"]);
  await composeIn("Ebb", "s", "しお");
  await saved(desk);
  await page.reload();
  await expect(body(desk)).toHaveText(["かしお"]);
  await desk.draft("Tide").click();
  await expect(desk.headline).toHaveText("Tide");
  await expect(body(desk)).toHaveText(["みず"]);
});

/** Text as an input method shows it while it is not settled yet. */
async function compose(input: CDPSession, ...stages: string[]): Promise<void> {
  for (const text of stages) {
    await input.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
}

/** As on a busy machine: what is selected is heard of only after an input method writes over it. */
function keepSelectionUntilComposed(): void {
  const keep = (event: Event) => {
    if (document.getSelection()?.isCollapsed === false) event.stopImmediatePropagation();
  };
  const tell = () => window.removeEventListener("selectionchange", keep, true);
  window.addEventListener("selectionchange", keep, true);
  window.addEventListener("compositionstart", tell, { capture: true, once: true });
}

/** Selects words so many letters into the line, and has an input method write over them. */
async function composeOver(
  { page }: DeskPage,
  input: CDPSession,
  at: number,
  words: string,
  text: string,
): Promise<void> {
  await page.keyboard.press("Home");
  for (let n = 0; n < at; n += 1) await page.keyboard.press("ArrowRight");
  for (const _ of words) await page.keyboard.press("Shift+ArrowRight");
  await compose(input, "k", "ki", text);
  await input.send("Input.insertText", { text });
}
