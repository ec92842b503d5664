import type { DeskPage } from "../pages/desk-page.ts";

/** What a clipboard holds, by media type. */
export type ClipboardTexts = Readonly<Record<string, string>>;

/** Pastes at the caret what another program put on the clipboard. */
export async function paste(desk: DeskPage, texts: ClipboardTexts): Promise<void> {
  await desk.article.evaluate((article, held) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(held)) clipboardData.setData(type, text);
    const init = { clipboardData, bubbles: true, cancelable: true };
    article.dispatchEvent(new ClipboardEvent("paste", init));
  }, texts);
}
