import { setTimeout as pause } from "node:timers/promises";
import { asHtml } from "../texts/as-html.ts";
import { MARKERS, plainLines, textNamed } from "../texts/text.ts";
import { clickBehind, keyToPaint } from "./keys.ts";
import type { OpenPage } from "./open-page.ts";

const ENTERS = 10;
const PASTED = 50_000;
/** What Quill waits before a change is a step of undo of its own; the longest of all. */
const STEP_OF_UNDO_MS = 1_200;

/** Enter in the middle of the text, a letter after each. */
export async function enters(open: OpenPage): Promise<(number | null)[]> {
  await clickBehind(open, MARKERS.middle);
  const times: (number | null)[] = [];
  for (let at = 0; at < ENTERS; at += 1) {
    times.push(await keyToPaint(open, "Enter"));
    await pause(40);
    await keyToPaint(open, "a");
    await pause(40);
  }
  return times;
}

/** Times of select all, of bold and of its undo, in milliseconds; null where a key did not do it. */
export interface Bold {
  readonly selectAll: number | null;
  readonly bold: number | null;
  readonly undo: number | null;
}

export async function boldAll(open: OpenPage): Promise<Bold> {
  await clickBehind(open, MARKERS.middle);
  await pause(STEP_OF_UNDO_MS);
  const selectAll = await selectEverything(open);
  if (selectAll === null) return { selectAll, bold: null, undo: null };
  const words = MARKERS.middle;
  const bold = await keyToPaint(open, "Control+b", { kind: "bold", words, is: true });
  await pause(STEP_OF_UNDO_MS);
  const undo = await keyToPaint(open, "Control+z", { kind: "bold", words, is: false });
  await pause(STEP_OF_UNDO_MS);
  return { selectAll, bold, undo };
}

/** Some select the block first, and all with the next press: the sum of what it takes. */
async function selectEverything(open: OpenPage): Promise<number | null> {
  let sum = 0;
  for (let press = 0; press < 3; press += 1) {
    sum += (await keyToPaint(open, "Control+a", { kind: "frame" })) ?? 0;
    await pause(150);
    const all = await open.page.evaluate(
      ({ start, end }) => window.probe.selected(start, end),
      MARKERS,
    );
    if (all) return sum;
  }
  return null;
}

/** 50,000 characters of styled paragraphs, as a page puts them on the clipboard. */
export async function paste(open: OpenPage): Promise<number | null> {
  const clip = clipboard();
  await clickBehind(open, MARKERS.middle);
  await open.page.evaluate(async ({ html, plain }) => {
    const item = { "text/html": new Blob([html], { type: "text/html" }) };
    const words = { "text/plain": new Blob([plain], { type: "text/plain" }) };
    await navigator.clipboard.write([new ClipboardItem({ ...item, ...words })]);
  }, clip);
  const before = await open.page.evaluate(() => window.probe.characters());
  const least = before + clip.plain.length * 0.97;
  return keyToPaint(open, "Control+v", { kind: "characters", least });
}

function clipboard(): { html: string; plain: string } {
  const markers = new RegExp(Object.values(MARKERS).join("|"), "u");
  const blocks = textNamed("book").blocks.filter(
    (block) => block.kind === "paragraph" && !markers.test(plainLines(block).join("")),
  );
  let length = 0;
  const taken = blocks.filter((block) => {
    const wanted = length < PASTED;
    if (wanted) length += plainLines(block).join("").length;
    return wanted;
  });
  return { html: asHtml({ blocks: taken }), plain: taken.flatMap(plainLines).join("\n\n") };
}
