import { newDraft, saved, writeBody } from "../deeds/write.ts";
import { expect, test } from "../desk-test.ts";
import { DeskPage } from "../pages/desk-page.ts";

for (const blocked of [true, false])
test(`two windows ${blocked}`, async ({ desk, host }) => {
  if (blocked) await host.page.context().route(/article-presence/, (r) => r.abort());
  await newDraft(desk, "Tide tables");
  await writeBody(desk, "The ferry leaves at six.", "It is back by noon.");
  await saved(desk);
  const other = await host.page.context().newPage();
  await other.goto(host.page.url());
  const there = new DeskPage(() => other);
  await expect(there.article).toContainText("back by noon");
  await there.article.getByText("The ferry leaves at six.").click();
  await other.keyboard.press("End");
  await other.waitForTimeout(1500);
  await desk.article.getByText("The ferry").click();
  await desk.page.keyboard.press("Home");
  await desk.page.keyboard.type("Mind: ");
  await expect(there.article).toContainText("Mind: The");
  await other.waitForTimeout(1000);
  console.log(blocked, await other.evaluate(() => { const s = getSelection(); return `${s?.anchorNode?.textContent} @${s?.anchorOffset} focus=${document.hasFocus()} ${document.activeElement?.className}`; }));
  await other.keyboard.type(" Be early.");
  await other.waitForTimeout(1500);
  console.log(blocked, "A:", await desk.article.innerText(), "\nB:", await there.article.innerText());
  await other.close();
});
