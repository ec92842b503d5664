import { Menu, type Session, type WebContents } from "electron";
import type { Settings } from "../../shared/settings/settings.ts";
import type { DeskOwner } from "../backend/desk/open-desk.ts";
import { spellChecking } from "./policy/spelling.ts";
import { spellingMenu } from "./policy/spelling-menu.ts";

/** Languages whose dictionaries are fetched here; macOS brings its own, whatever Chromium lists. */
export function dictionariesFor({ availableSpellCheckerLanguages }: Session): readonly string[] {
  return process.platform === "darwin" ? [] : availableSpellCheckerLanguages;
}

/** Checks spelling as the desk says, from its opening on; a dictionary is fetched only by that. */
export async function followSpelling(session: Session, desk: DeskOwner): Promise<void> {
  const follow = (settings: Settings) => {
    const check = spellChecking(settings, dictionariesFor(session));
    session.setSpellCheckerDictionaryDownloadURL(check.dictionariesFrom);
    session.setSpellCheckerLanguages([...check.languages]);
    session.setSpellCheckerEnabled(check.enabled);
  };
  follow(await desk.client.settings.read());
  desk.subscribe((event) => {
    if (event.kind === "settings") follow(event.settings);
  });
}

/** The menu of a word that is written, by the other mouse button or its key. */
export function offerSpelling(contents: WebContents): void {
  contents.on("context-menu", (_event, pressed) => {
    const menu = spellingMenu(pressed, {
      replace: (word) => contents.replaceMisspelling(word),
      learn: (word) => contents.session.addWordToSpellCheckerDictionary(word),
    });
    if (menu !== null) Menu.buildFromTemplate(menu).popup();
  });
}
