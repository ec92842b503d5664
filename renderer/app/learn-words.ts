import arabic from "../../shared/words/catalogue/ar.json?url";
import {
  type InterfaceLanguage,
  interfaceLanguage,
  TONGUES,
} from "../../shared/words/languages.ts";
import { speak } from "../../shared/words/say.ts";
import type { Catalogue } from "../../shared/words/voice.ts";

const CATALOGUES: Readonly<Record<Exclude<InterfaceLanguage, "en">, string>> = { ar: arabic };

/**
 * Learns the language that the host wrote onto the page's root. Every other module of the page waits
 * for this one, so that none says a word before; English waits for nothing.
 */
const language = interfaceLanguage(document.documentElement.lang);
if (language !== "en") await learn(language);

async function learn(wanted: Exclude<InterfaceLanguage, "en">): Promise<void> {
  try {
    const answer = await fetch(CATALOGUES[wanted]);
    speak(wanted, (await answer.json()) as Catalogue);
  } catch {
    // English is better than a page that stays empty.
    document.documentElement.lang = "en";
    document.documentElement.dir = TONGUES.en.direction;
  }
}
