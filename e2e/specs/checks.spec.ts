import { accessibilityFaults, photograph } from "../deeds/look.ts";
import { newDraft, saved, writeBody } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";

test("the Checks tab tells what stops an export and what is worth a look, and leads there", async ({
  desk,
}) => {
  const { page, inspector } = desk;
  const group = (name: RegExp) => inspector.getByRole("region", { name });
  const press = async (finding: RegExp) => {
    await desk.tab("Checks").click();
    await inspector.getByRole("button", { name: finding }).click();
  };
  await newDraft(desk, "Ferry fares rise");
  await writeBody(desk, "Fares rise by TK crowns.");
  await saved(desk);
  await desk.tab("Story").click();
  await inspector.getByRole("textbox", { name: "Planned length" }).fill("400");
  const year = new Date().getFullYear() + 1;
  await inspector.getByLabel("Embargo until").fill(`${year}-05-01T18:00`);

  await desk.tab("Checks").click();
  await expect(inspector.getByRole("status")).toHaveText(
    "2 things stop an export, 3 things are worth a look.",
  );
  await expect(group(/^Stops an export/).getByRole("listitem")).toHaveText([
    /Under embargo until .*1 May/,
    /Still to come: “Fares rise by TK crowns\.”/,
  ]);
  await expect(group(/^Worth a look/).getByRole("listitem")).toHaveText([
    /no dek yet.*Write one/,
    /Nobody is named in the byline/,
    /5 words long, 395 words short/,
  ]);
  await page.emulateMedia({ colorScheme: "dark" });
  await photograph(page, "checks-full");
  expect(await accessibilityFaults(page)).toEqual([]);

  await press(/Under embargo/);
  await expect(inspector.getByLabel("Embargo until")).toBeFocused();
  await inspector.getByLabel("Embargo until").fill("");
  await press(/words short/);
  await expect(inspector.getByRole("textbox", { name: "Planned length" })).toBeFocused();
  await page.keyboard.press(`${desk.mod}+a`);
  await page.keyboard.press("Delete");
  await press(/in the byline/);
  await expect(inspector.getByRole("button", { name: "Add author" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Ines Aldor");
  await press(/no dek/);
  await page.keyboard.type("From May, the port says.");
  await press(/Still to come/);
  await page.keyboard.press("End");
  await page.keyboard.press("Shift+Home");
  await page.keyboard.type("Fares rise by ten crowns.");
  await desk.tab("Checks").click();
  await expect(inspector.getByRole("status")).toHaveText("Nothing stops an export.");
  await expect(inspector.getByRole("listitem")).toHaveCount(0);

  await desk.article.press("End");
  await page.keyboard.type("  Boats utilise the the quay.");
  await inspector.getByRole("button", { name: "Fix: Take one out." }).click();
  await expect(desk.article).toContainText("utilise the quay.");
  await inspector.getByRole("button", { name: "Fix: Leave one." }).click();
  await expect(desk.article).toContainText("crowns. Boats");
  await press(/^“utilise”: write “use”/);
  expect(await page.evaluate(() => String(getSelection()))).toBe("utilise");
  await photograph(page, "checks-words");
  expect(await accessibilityFaults(page)).toEqual([]);
  await desk.tab("Checks").click();
  await inspector.getByRole("button", { name: "Dismiss… “utilise”" }).click();
  await page.getByRole("textbox", { name: "Reason" }).fill("The port's own word.");
  await page.getByRole("button", { name: "Let it stand" }).click();
  await inspector.getByText("Let stand: 1").click();
  await expect(inspector.getByRole("list", { name: "Let stand" })).toContainText(
    "The port's own word.",
  );
  await inspector.getByRole("button", { name: "Tell again of “utilise”" }).click();
  await inspector.getByRole("button", { name: "Replace “utilise” by “use”" }).click();
  await expect(desk.article).toContainText("Boats use the quay.");
  await page.keyboard.press(`${desk.mod}+z`);
  await expect(desk.article).toContainText("Boats utilise the quay.");

  await desk.article.press("End");
  await page.keyboard.type(" Crews recieve the fares of Talvik.");
  const spelling = group(/^Spelling and grammar/);
  // English is loaded when Checks is first opened, which takes seconds on a busy machine.
  await expect(spelling.getByRole("listitem")).toHaveText([/“recieve” is in no dictionary/], {
    timeout: 60_000,
  });
  await spelling.getByRole("button", { name: "Replace “recieve” by “receive”" }).click();
  await expect(desk.article).toContainText("Crews receive the fares");
  await expect(spelling).toHaveCount(0);
  await page.keyboard.type(" Sea grauplings and halmbers.");
  await expect(spelling.getByRole("listitem")).toHaveCount(2);
  await spelling
    .getByRole("button", { name: "Add to dictionary of the desk: “grauplings”" })
    .click();
  await expect(spelling.getByRole("listitem")).toHaveText([/“halmbers” is in no dictionary/]);
  await spelling.getByRole("button", { name: "List “halmbers” as a name of this article" }).click();
  await expect(spelling).toHaveCount(0);
  await inspector.getByText("Names of this article: 1").click();
  await inspector.getByRole("button", { name: "Take off the names: “halmbers”" }).click();
  await expect(spelling.getByRole("listitem")).toHaveText([/“halmbers” is in no dictionary/]);
  await page.getByRole("textbox", { name: "Another name" }).fill("halmbers");
  await page.keyboard.press("Enter");
  await expect(spelling).toHaveCount(0);

  await page.keyboard.press(`${desk.mod}+Alt+Shift+l`);
  const mark = desk.article.locator(".style-mark");
  await expect(mark).toHaveText("utilise");
  await page.keyboard.press("F8");
  const card = page.getByRole("dialog", { name: "Style mark" });
  await expect(card.getByRole("button", { name: "Replace “utilise” by “use”" })).toBeFocused();
  await photograph(page, "style-card");
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(desk.article).toContainText("Boats use the quay.");
  await expect(card).toBeHidden();
  await expect(mark).toHaveCount(0);

  await desk.tab("Story").click();
  await desk.inspector.getByRole("textbox", { name: "Dateline" }).fill("TALVIK, 30 November 2026");
  await desk.article.press("End");
  await page.keyboard.type(" It rained on Thursday.");
  await expect(mark).toHaveText("Thursday");
  await expect(mark).toHaveAttribute("title", "Thursday 26 November 2026");
  await page.keyboard.press("F8");
  const meaning = page.getByRole("dialog", { name: "Meaning of a time" });
  await expect(meaning).toBeFocused();
  await expect(meaning).toContainText("as the story speaks on Monday 30 November 2026");
  await photograph(page, "time-card");
  await page.keyboard.press("Escape");
  await expect(desk.article).toBeFocused();
});
