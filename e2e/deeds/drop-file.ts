import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Locator } from "@playwright/test";

/** Lets a file hover over an element and fall there, `down` from its top as a part of its height. */
export async function dropFile(target: Locator, file: string, down: number): Promise<void> {
  const content = (await readFile(file)).toString("base64");
  await target.scrollIntoViewIfNeeded();
  await target.evaluate(
    (element, { name, bytes, at }) => {
      const dataTransfer = new DataTransfer();
      const picture = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([picture], name, { type: "image/jpeg" }));
      const { left, top, width, height } = element.getBoundingClientRect();
      const point = { clientX: left + width / 2, clientY: top + height * at };
      const init = { bubbles: true, cancelable: true, dataTransfer, ...point };
      for (const type of ["dragover", "drop"]) element.dispatchEvent(new DragEvent(type, init));
    },
    { name: path.basename(file), bytes: content, at: down },
  );
}
