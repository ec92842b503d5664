import type { EditorId } from "../editors.ts";
import type { Place, TextName } from "../texts/text.ts";
import { type Keys, typeAt } from "./keys.ts";
import { openPage } from "./open-page.ts";
import { untilReady } from "./ready.ts";

const KEYS = 30;

/** What one editor did with one text in one round. */
export interface Round {
  readonly editor: EditorId;
  readonly text: TextName;
  readonly round: number;
  readonly at: string;
  readonly ready: { readonly cold: number; readonly warm: number };
  readonly typing: Readonly<Record<Place, Keys>>;
}

type Measured = Omit<Round, "editor" | "text" | "round" | "at">;

export async function measureRound(
  editor: EditorId,
  text: TextName,
  url: string,
): Promise<Measured> {
  const open = await openPage(editor, text, url);
  try {
    const cold = await untilReady(open, "z", () => open.page.goto(url, { waitUntil: "commit" }));
    const warm = await untilReady(open, "x", () => open.page.reload({ waitUntil: "commit" }));
    const typing = {
      start: await typeAt(open, "start", KEYS),
      middle: await typeAt(open, "middle", KEYS),
      end: await typeAt(open, "end", KEYS),
    };
    return { ready: { cold, warm }, typing };
  } finally {
    await open.browser.close();
  }
}
