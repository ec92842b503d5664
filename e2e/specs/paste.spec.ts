import { readFile } from "node:fs/promises";
import type { Locator } from "@playwright/test";
import { accessibilityFaults, photograph } from "../deeds/look.ts";
import { paste } from "../deeds/paste.ts";
import { takePicture } from "../deeds/picture.ts";
import { newDraft, saved, writeBody } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";
import { stetJson } from "../hosts/shell.ts";
import type { DeskPage } from "../pages/desk-page.ts";

/** A paragraph of a list as Word puts it on the clipboard. */
function item(level: number, marker: string, words: string): string {
  return `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]>${words}<o:p></o:p></p>`;
}

const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm} --></style></head>
<body lang=EN-GB><!--StartFragment--><p class=MsoNormal>The quay <del cite="mailto:LB">soon </del>closes<a class=msocomanchor href="#_msocom_1">[LB1]</a>.<o:p></o:p></p>
${item(1, "1.", "Cranes")}${item(2, "a.", "North quay")}${item(1, "2.", "Tugs")}
<div style='mso-element:comment-list'><div style='mso-element:comment'><a name="_msocom_1"></a><p class=MsoCommentText>Since when?</p></div></div><!--EndFragment--></body></html>`;

function message(desk: DeskPage, text: string) {
  return desk.page.getByRole("region", { name: "Messages" }).getByText(text, { exact: true });
}

test("lists from Word stay lists, and one line says what was left out and changed", async ({
  desk,
  folder,
}) => {
  await newDraft(desk, "The quay closes");
  await writeBody(desk, "");
  await paste(desk, { "text/html": FROM_WORD, "text/plain": "The quay closes." });
  await expect(
    message(
      desk,
      "Pasted. 1 comment and 1 tracked deletion were left out. 1 list made of numbered or dotted paragraphs.",
    ),
  ).toBeVisible();
  const messages = desk.page.getByRole("region", { name: "Messages" });
  await messages.getByRole("button", { name: "Details" }).first().click();
  const details = desk.dialog("What the paste left out");
  await expect(details).toContainText("“Since when?”");
  await expect(details).toContainText("“soon”");
  await expect(details.getByRole("button", { name: "“Cranes”" })).toBeVisible();
  expect(await accessibilityFaults(desk.page)).toEqual([]);
  await photograph(desk.page, "paste-details");
  // Each leads to where it stood.
  await details.getByRole("button", { name: "“Since when?”" }).click();
  await expect(details).toBeHidden();
  const caret = () =>
    desk.page.evaluate(() => getSelection()?.anchorNode?.parentElement?.textContent ?? "");
  await expect.poll(caret).toBe("The quay closes.");
  await saved(desk);
  const { drafts } = await stetJson<{ drafts: { id: string }[] }>(folder, "list");
  const { article } = await stetJson<{ article: { body: object[] } }>(
    folder,
    "show",
    drafts[0]?.id ?? "",
  );
  const line = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
  expect(article.body).toMatchObject([
    line("The quay closes."),
    {
      type: "orderedList",
      content: [
        {
          content: [
            line("Cranes"),
            { type: "orderedList", content: [{ content: [line("North quay")] }] },
          ],
        },
        { content: [line("Tugs")] },
      ],
    },
  ]);
});

test("a pasted page brings the pictures it holds, and asks for none on the web", async ({
  desk,
  folder,
}) => {
  const asked: string[] = [];
  desk.page.on("request", (request) => asked.push(request.url()));
  const bytes = await readFile(await takePicture(folder, "quay.jpg", { creator: "Lea Brandt" }));
  await newDraft(desk, "The quay in pictures");
  await writeBody(desk, "");
  await paste(desk, {
    "text/html": `<p>Two pictures.</p><figure><img src="data:image/jpeg;base64,${bytes.toString("base64")}">
      <figcaption>The quay at noon.</figcaption></figure><p><img src="https://norhaven.example/crane.jpg"> And a crane.</p>`,
    "text/plain": "Two pictures. And a crane.",
  });
  await expect(message(desk, "Pasted. 1 picture on the web was left out.")).toBeVisible();
  await expect(desk.photos).toHaveCount(1);
  await expect(desk.photos.getByRole("textbox", { name: "Caption" })).toHaveText(
    "The quay at noon.",
  );
  await expect(desk.photos.getByRole("textbox", { name: "Photographer" })).toHaveValue(
    "Lea Brandt",
  );
  await expect(desk.photos.locator("img")).toBeVisible();
  expect(asked.filter((url) => url.includes("norhaven"))).toEqual([]);
  await desk.headline.click();
  await desk.page.keyboard.press(`${desk.mod}+z`);
  await expect(desk.photos).toHaveCount(0);
});

test("a provider's address becomes an embed, and by one undo the address again", async ({
  desk,
}) => {
  await newDraft(desk, "The last crane");
  await writeBody(desk, "");
  await paste(desk, { "text/plain": "https://www.youtube.com/watch?v=quay" });
  const embed = desk.article.getByRole("group", { name: "Embed", exact: true });
  await expect(embed).toContainText("YouTube");
  await desk.page.keyboard.type("And then?");
  await expect(desk.article.locator("p", { hasText: "And then?" })).toBeVisible();
  await desk.page.keyboard.press(`${desk.mod}+z`);
  await expect(embed).toBeVisible();
  await desk.page.keyboard.press(`${desk.mod}+z`);
  await expect(embed).toHaveCount(0);
  await expect(
    desk.article.locator("p", { hasText: "https://www.youtube.com/watch?v=quay" }),
  ).toBeVisible();
});

/** From now on the page's calls stay in it; the function lets them go. */
async function holdCalls({ page }: DeskPage): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { send } = WebSocket.prototype;
    const held: (() => void)[] = [];
    WebSocket.prototype.send = function hold(data) {
      held.push(() => send.call(this, data));
    };
    const letGo = () => {
      WebSocket.prototype.send = send;
      for (const call of held) call();
    };
    window.addEventListener("let-go", letGo, { once: true });
  });
  return () => page.evaluate(() => void window.dispatchEvent(new Event("let-go")));
}

/** Drops words where a block is drawn, as from another program. */
async function dropWords(desk: DeskPage, block: Locator, words: string): Promise<void> {
  const input = await desk.page.context().newCDPSession(desk.page);
  const { x, y } = (await block.boundingBox()) ?? { x: 0, y: 0 };
  const data = { items: [{ mimeType: "text/plain", data: words }], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await input.send("Input.dispatchDragEvent", { type, x: x + 4, y: y + 4, data });
  }
  await input.detach();
}

test("what is typed, pasted, dropped or pressed in the Inspector while a draft is coming is not in the one before", async ({
  desk,
  hostKind,
}) => {
  test.skip(hostKind === "electron", "Its calls go over a port, and cannot be held in the page.");
  const { keyboard } = desk.page;
  const body = desk.article.locator("> p:not([data-node])");
  const slug = desk.page.getByRole("textbox", { name: "Slug", exact: true });
  await newDraft(desk, "Before");
  await desk.tab("Story").click();
  await writeBody(desk, "Low water.");
  await dropWords(desk, body, "Dropped. ");
  await expect(body).toContainText(["Dropped."]);
  await keyboard.press(`${desk.mod}+z`);
  await keyboard.press("Home");
  await keyboard.press("Shift+End");
  await keyboard.press(`${desk.mod}+c`);
  await keyboard.press("End");
  await keyboard.press(`${desk.mod}+v`);
  await expect(body).toHaveText(["Low water.Low water."]);
  const letGo = await holdCalls(desk);
  await keyboard.press(`${desk.mod}+Alt+n`);
  await keyboard.type("typed");
  await keyboard.press(`${desk.mod}+v`);
  await dropWords(desk, body, "Dropped. ");
  // The fields beside it are of the draft before, too.
  await slug.focus();
  await keyboard.type("slipped");
  await letGo();
  await expect(desk.headline).toHaveText("");
  await expect(body).toHaveText([""]);
  await keyboard.type("After");
  await expect(desk.headline).toHaveText("After");
  await desk.draft("Before").click();
  await expect(desk.headline).toHaveText("Before");
  await expect(body).toHaveText(["Low water.Low water."]);
  await expect(slug).toHaveValue("");
});

test("what is pasted before pages can be read comes when they can; where it cannot, nothing is lost", async ({
  desk,
  hostKind,
}) => {
  test.skip(hostKind === "electron", "Its page reads its scripts through no network.");
  const { page } = desk;
  const copied = { "text/html": "<p>The <b>tugs</b> wait.</p>", "text/plain": "The tugs wait." };
  await newDraft(desk, "The quay closes");
  await saved(desk);
  await page.route("**/assets/pasted-*.js", (route) => route.abort());
  await page.reload();
  await writeBody(desk, "At dawn. ");
  await paste(desk, copied);
  const alert = page.getByText("What was pasted could not be read");
  await expect(alert).toBeVisible();
  await expect(desk.article).not.toContainText("tugs");

  await page.unroute("**/assets/pasted-*.js");
  const asked = Promise.withResolvers<void>();
  const wanted = Promise.withResolvers<void>();
  await page.route("**/assets/pasted-*.js", async (route) => {
    asked.resolve();
    await wanted.promise;
    await route.continue();
  });
  await page.reload();
  await expect(desk.article).toContainText("At dawn.");
  await desk.article.press("ControlOrMeta+End");
  await paste(desk, copied);
  await asked.promise;
  await expect(desk.article).not.toContainText("tugs");
  wanted.resolve();
  await expect(desk.article.locator("strong", { hasText: "tugs" })).toBeVisible();
  await saved(desk);
});
