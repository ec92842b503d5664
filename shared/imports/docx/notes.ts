import type { NodeJson } from "../../article/article.ts";
import { flow } from "../html/flow.ts";
import { oneLine } from "../html/one-line.ts";
import type { Reading } from "../html/reading.ts";
import type { Aside } from "./items.ts";

/** What stands beside the text in Word, as desk notes. */
export function notesOf(asides: readonly Aside[], reading: Reading): NodeJson[] {
  return asides.map(({ label, content }) => ({
    type: "deskNote",
    content: [{ type: "text", text: label }, ...oneLine(flow([...content], reading), reading)],
  }));
}
