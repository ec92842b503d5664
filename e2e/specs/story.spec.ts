import { newDraft, saved, writeBody } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";
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

test("each field is a step of undo of its own, however quickly one goes through them", async ({
  desk,
}) => {
  await newDraft(desk, "Cranes");
  await desk.tab("Story").click();
  const field = (name: string) => desk.inspector.getByRole("textbox", { name, exact: true });
  await desk.inspector.getByRole("button", { name: /add author/i }).click();
  for (const name of ["Name", "Role", "Dateline", "Section", "Slug"]) await field(name).fill("x");
  await field("Slug").press(`${desk.mod}+z`);
  await expect(field("Slug")).toHaveValue("");
  await expect(field("Section")).toHaveValue("x");
  await field("Slug").press(`${desk.mod}+z`);
  await expect(field("Section")).toHaveValue("");
  await expect(field("Dateline")).toHaveValue("x");
  await field("Slug").press(`${desk.mod}+z`);
  await field("Slug").press(`${desk.mod}+z`);
  await expect(field("Role")).toHaveValue("");
  await expect(field("Name")).toHaveValue("x");
});

test("a slug is suggested from the headline, in one piece", async ({ desk }) => {
  await newDraft(desk, "Cranes come back");
  await desk.tab("Story").click();
  await desk.inspector.getByRole("button", { name: "Use “cranes-come-back”" }).click();
  await expect(desk.inspector.getByRole("textbox", { name: "Slug" })).toHaveValue(
    "cranes-come-back",
  );
});

test("length is told in words, with a reading time where there is something to read", async ({
  desk,
  host,
}) => {
  const footer = host.page.getByRole("contentinfo");
  await newDraft(desk, "Cranes");
  await expect(footer).toContainText("0 words");
  await expect(footer).not.toContainText("min read");
  await writeBody(desk, "They are back.");
  await expect(footer).toContainText("3 words");
  await expect(footer).toContainText("1 min read");
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

test("a draft is filed, taken into edit, approved, sent back and killed by one key each", async ({
  desk,
  host,
}) => {
  await newDraft(desk, "Ferries by night");
  for (const [letter, status] of [
    ["F", "Filed"],
    ["E", "In edit"],
    ["A", "Approved"],
    ["D", "Draft"],
    ["K", "Killed"],
  ] as const) {
    await host.page.keyboard.press(`${desk.mod}+Alt+Shift+${letter}`);
    // Sending back and killing ask for a word first; Enter goes on without one.
    if (letter === "D" || letter === "K") {
      await expect(host.page.getByRole("dialog").getByRole("textbox")).toBeFocused();
      await host.page.keyboard.press("Enter");
    }
    await expect(desk.openRow).toContainText(status);
  }
});
