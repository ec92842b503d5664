import { readFile } from "node:fs/promises";
import { takePicture } from "../deeds/picture.ts";
import { newDraft, saved } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";
import { stetJson } from "../hosts/shell.ts";
import type { DeskPage } from "../pages/desk-page.ts";

const METADATA = {
  creator: "Lea Brandt",
  credit: "NPA",
  description: "The first gantry on the north quay.",
};

async function pick(desk: DeskPage, file: string): Promise<void> {
  const chooser = desk.page.waitForEvent("filechooser");
  await desk.toolbar.getByRole("button", { name: "Insert photo" }).click();
  await (await chooser).setFiles(file);
}

test.beforeEach(async ({ desk }) => {
  await newDraft(desk, "Cranes");
});

test("a picked photo comes with the caption and credit of its metadata", async ({
  desk,
  folder,
}) => {
  await pick(desk, await takePicture(folder, "gantry.jpg", METADATA));
  const photo = desk.page.getByRole("group", { name: "Photo" });
  // Without an alt text yet, the picture has no role of its own.
  await expect(photo.locator("img")).toBeVisible();
  await expect(photo.getByRole("textbox", { name: "Photographer" })).toHaveValue("Lea Brandt");
  await expect(photo.getByRole("textbox", { name: "Agency" })).toHaveValue("NPA");
  await expect(photo.getByRole("textbox", { name: "Caption" })).toHaveText(METADATA.description);
});

test("caption, alt text and credit are typed in place and kept", async ({ desk, folder, host }) => {
  await pick(desk, await takePicture(folder, "plain.jpg"));
  const photo = desk.page.getByRole("group", { name: "Photo" });
  await photo.getByRole("textbox", { name: "Caption" }).click();
  await host.page.keyboard.type("Fog over the rails.");
  await photo.getByRole("textbox", { name: "Alt text" }).fill("A gantry crane in fog");
  await photo.getByRole("textbox", { name: "Photographer" }).fill("Tom Reyes");
  await photo.getByRole("textbox", { name: "Agency" }).fill("NPA");
  await saved(desk);
  await host.page.reload();
  await expect(photo.getByRole("textbox", { name: "Caption" })).toHaveText("Fog over the rails.");
  await expect(photo.getByRole("textbox", { name: "Alt text" })).toHaveValue(
    "A gantry crane in fog",
  );

  const { drafts } = await stetJson<{ drafts: { id: string }[] }>(folder, "list");
  const shown = await stetJson<{ article: { body: { type: string; attrs: object }[] } }>(
    folder,
    "show",
    drafts[0]?.id ?? "",
  );
  expect(shown.article.body.find(({ type }) => type === "photo")?.attrs).toMatchObject({
    alt: "A gantry crane in fog",
    photographer: "Tom Reyes",
    agency: "NPA",
    creditFrom: "use",
  });
});

test("inserting a photo is undone in one step", async ({ desk, folder, host }) => {
  await pick(desk, await takePicture(folder, "gantry.jpg", METADATA));
  await expect(desk.photos).toHaveCount(1);
  await desk.headline.click();
  await host.page.keyboard.press(`${desk.mod}+z`);
  await expect(desk.photos).toHaveCount(0);
  await expect(desk.headline).toHaveText("Cranes");
});

for (const way of ["drop", "paste"] as const) {
  test(`a picture comes in by ${way}`, async ({ desk, folder }) => {
    const bytes = [...(await readFile(await takePicture(folder, "way.jpg", METADATA)))];
    await desk.article.evaluate(
      (article, [kind, data]) => {
        const transfer = new DataTransfer();
        transfer.items.add(
          new File([new Uint8Array(data as number[])], "way.jpg", { type: "image/jpeg" }),
        );
        const target = article.querySelector("p:not([data-node])") ?? article;
        const { left, top } = target.getBoundingClientRect();
        const init = { bubbles: true, cancelable: true, clientX: left + 5, clientY: top + 5 };
        target.dispatchEvent(
          kind === "drop"
            ? new DragEvent("drop", { ...init, dataTransfer: transfer })
            : new ClipboardEvent("paste", { ...init, clipboardData: transfer }),
        );
      },
      [way, bytes] as const,
    );
    await expect(desk.photos).toHaveCount(1);
    await expect(desk.photos.getByRole("textbox", { name: "Photographer" })).toHaveValue(
      "Lea Brandt",
    );
  });
}

test("a file that is no picture is refused in a sentence", async ({ desk }) => {
  const chooser = desk.page.waitForEvent("filechooser");
  await desk.toolbar.getByRole("button", { name: "Insert photo" }).click();
  const buffer = Buffer.from("this is no picture");
  await (await chooser).setFiles({ name: "fake.jpg", mimeType: "image/jpeg", buffer });
  await expect(desk.problem).toContainText("fake.jpg");
  await expect(desk.photos).toHaveCount(0);
});
