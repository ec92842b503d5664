import type { EditorId } from "../editors.ts";
import type { Place, TextName } from "../texts/text.ts";
import { type Bold, boldAll, enters, paste } from "./deeds.ts";
import { type Keys, typeAt } from "./keys.ts";
import { type Memory, memory } from "./memory.ts";
import { openPage } from "./open-page.ts";
import { type Ready, untilReady } from "./ready.ts";
import { type Scrolled, scroll } from "./scroll.ts";

const KEYS = 30;

/** What one editor did with one text; null where it failed, which `faults` tells. */
interface Measured {
  readonly cold: Ready | null;
  readonly warm: Ready | null;
  readonly atRest: Memory | null;
  readonly typing: Readonly<Record<Place, Keys | null>>;
  readonly enters: readonly (number | null)[] | null;
  readonly bold: Bold | null;
  readonly scroll: Scrolled | null;
  readonly paste: number | null;
  readonly afterAll: Memory | null;
  readonly faults: readonly string[];
}

export interface Round extends Measured {
  readonly editor: EditorId;
  readonly text: TextName;
  readonly round: number;
  readonly at: string;
}

export interface Asked {
  readonly editor: EditorId;
  readonly text: TextName;
  readonly url: string;
  readonly hostPid?: number | undefined;
}

export async function measureRound({ editor, text, url, hostPid }: Asked): Promise<Measured> {
  const open = await openPage(editor, text);
  const faults: string[] = [];
  const tried = async <Value>(what: string, work: () => Promise<Value>): Promise<Value | null> => {
    try {
      return await work();
    } catch (error) {
      // A run that is ended takes its browsers with it: what they then say is no figure.
      if (!open.browser.isConnected()) throw error;
      const [line] = String(error).split("\n");
      faults.push(`${what}: ${line}`);
      return null;
    }
  };
  const typed = (place: Place) => tried(`typing, ${place}`, () => typeAt(open, place, KEYS));
  const { page } = open;
  try {
    return {
      cold: await tried("ready", () =>
        untilReady(open, "z", () => page.goto(url, { waitUntil: "commit" })),
      ),
      warm: await tried("ready again", () =>
        untilReady(open, "x", () => page.reload({ waitUntil: "commit" })),
      ),
      atRest: await tried("memory", () => memory(open, hostPid)),
      typing: {
        start: await typed("start"),
        middle: await typed("middle"),
        end: await typed("end"),
      },
      enters: await tried("Enter", () => enters(open)),
      bold: await tried("bold", () => boldAll(open)),
      scroll: await tried("scroll", () => scroll(open)),
      paste: await tried("paste", () => paste(open)),
      afterAll: await tried("memory after", () => memory(open, hostPid)),
      faults,
    };
  } finally {
    await open.browser.close();
  }
}
