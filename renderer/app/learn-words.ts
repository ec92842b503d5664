import arabic from "../../shared/words/catalogue/ar.json?url";
import {
  type InterfaceLanguage,
  interfaceLanguage,
  TONGUES,
} from "../../shared/words/languages.ts";
import { speak } from "../../shared/words/say.ts";
import type { Catalogue } from "../../shared/words/voice.ts";

const CATALOGUES: Readonly<Record<Exclude<InterfaceLanguage, "en">, string>> = { ar: arabic };

/** What React Aria itself says of its controls: "Remove", "Press Enter to start dragging". */
const CONTROLS = {
  ar: async () => ({
    locale: "ar-AE",
    strings: defaultOf(await import("react-aria-components/i18n/ar-AE")),
  }),
} satisfies Record<keyof typeof CATALOGUES, () => Promise<unknown>>;

/**
 * Learns the language that the host wrote onto the page's root. Every other module of the page waits
 * for this one, so that none says a word before; English waits for nothing.
 */
const language = interfaceLanguage(document.documentElement.lang);
if (language !== "en") await learn(language);

/** Its types name no value. */
function defaultOf(module: object): unknown {
  return "default" in module ? module.default : undefined;
}

/** Where React Aria looks before it takes the words that it brings along, which are English here. */
function speakInControls({ locale, strings }: Awaited<ReturnType<(typeof CONTROLS)["ar"]>>): void {
  const page = window as unknown as Record<symbol, unknown>;
  page[Symbol.for("react-aria.i18n.locale")] = locale;
  page[Symbol.for("react-aria.i18n.strings")] = strings;
}

async function learn(wanted: Exclude<InterfaceLanguage, "en">): Promise<void> {
  try {
    const [answer, controls] = await Promise.all([fetch(CATALOGUES[wanted]), CONTROLS[wanted]()]);
    speak(wanted, (await answer.json()) as Catalogue);
    speakInControls(controls);
  } catch {
    // English is better than a page that stays empty.
    document.documentElement.lang = "en";
    document.documentElement.dir = TONGUES.en.direction;
  }
}
