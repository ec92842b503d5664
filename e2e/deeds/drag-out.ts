import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Locator, Page } from "@playwright/test";

/**
 * Drags what is shown a little by the mouse, lets it go where it was, and fetches what the drag names
 * as a browser does that drops it on a folder.
 */
export async function draggedOut(page: Page, shown: Locator, folder: string) {
  await shown.scrollIntoViewIfNeeded();
  const named = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const tell = ({ dataTransfer }: DragEvent) =>
          resolve(dataTransfer?.getData("DownloadURL") ?? "");
        window.addEventListener("dragstart", tell, { once: true });
      }),
  );
  await shown.hover();
  await page.mouse.down();
  const box = await shown.boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  await page.mouse.move(x + 5, y + 5, { steps: 3 });
  const [, type = "", name = "", address = ""] =
    /^([^:]+):([^:]+):(http.+)$/.exec(await named) ?? [];
  await page.mouse.move(x, y);
  await page.mouse.up();
  const answer = await page.request.get(address);
  const copy = path.join(folder, name);
  await writeFile(copy, await answer.body());
  return { type, copy, sentAs: answer.headers()["content-type"] };
}

/** Drags what is shown by the mouse over the window's edge, and lets it go there. */
export async function dragOutside(page: Page, shown: Locator): Promise<void> {
  await shown.scrollIntoViewIfNeeded();
  await shown.hover();
  await page.mouse.down();
  const { y = 0 } = (await shown.boundingBox()) ?? {};
  await page.mouse.move(20, y + 20, { steps: 5 });
  await page.mouse.move(-20, y + 20);
  await page.mouse.up();
}
