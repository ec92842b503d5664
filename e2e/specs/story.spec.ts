import { newDraft, saved } from "../deeds/write.ts";
import { expect, test } from "../desk-test.ts";
import { stetJson } from "../hosts/shell.ts";

test("the Story tab keeps every field as it is typed", async ({ desk, folder, host }) => {
  await newDraft(desk, "Cranes");
  await desk.tab("Story").click();
  const { inspector } = desk;
  const field = (name: string) => inspector.getByRole("textbox", { name, exact: true });
  await field("Dateline").fill("NORHAVEN, 21 November");
  await field("Section").fill("Waterfront");
  await field("Slug").fill("harbour-cranes");
  await field("Tags").fill("harbour");
  await field("Tags").press("Enter");
  for (const name of ["Ines Aldor", "Tom Reyes"]) {
    await inspector.getByRole("button", { name: /add author/i }).click();
    await field("Name").last().fill(name);
  }
  await field("Role").last().fill("Photography");
  await field("Handle").first().fill("@ines");
  await saved(desk);

  const { drafts } = await stetJson<{ drafts: { id: string }[] }>(folder, "list");
  const { article } = await stetJson<{ article: Record<string, unknown> }>(
    folder,
    "show",
    drafts[0]?.id ?? "",
  );
  expect(article).toMatchObject({
    dateline: "NORHAVEN, 21 November",
    section: "Waterfront",
    slug: "harbour-cranes",
    tags: ["harbour"],
    byline: [
      { name: "Ines Aldor", handle: "@ines", role: null },
      { name: "Tom Reyes", role: "Photography", organisation: null },
    ],
    publishedAt: null,
  });
  await host.page.reload();
  await desk.tab("Story").click();
  await expect(field("Slug")).toHaveValue("harbour-cranes");
});

test("a right-to-left language turns the article", async ({ desk, host }) => {
  await newDraft(desk, "");
  await desk.tab("Story").click();
  const language = desk.inspector.getByRole("combobox", { name: "Language" });
  await language.fill("Arabic");
  await host.page
    .getByRole("option", { name: /Arabic/ })
    .first()
    .click();
  await expect(desk.article).toHaveAttribute("dir", "rtl");
  await expect(desk.article).toHaveAttribute("lang", /^ar/);
});

test("a status is set with its time and person", async ({ desk, host }) => {
  await newDraft(desk, "Cranes");
  await desk.tab("Story").click();
  await desk.inspector.getByRole("button", { name: /Status/ }).click();
  await host.page.getByRole("option", { name: "Filed" }).click();
  await expect(desk.rows.first()).toContainText("Filed");
  await desk.tab("Versions").click();
  await expect(desk.versions.getByRole("option")).not.toHaveCount(0);
});
