import { join } from "node:path";
import { DEFAULT_SETTINGS } from "../../../shared/settings/default-settings.ts";
import { type Look, settings } from "../../../shared/settings/settings.ts";
import { ENGLISH, type Voice, voiceOf } from "../../../shared/words/voice.ts";
import { readJsonFile, writeJsonFile } from "./json-file.ts";

const kept = settings.pick({ theme: true, textSize: true, interfaceLanguage: true });
const placeIn = (desk: string) => join(desk, "look.json");

/** Keeps the desk's look beside its database, where it can be read while that is sealed or damaged. */
export function keepLook(desk: string, look: Look): void {
  const before = readJsonFile(placeIn(desk), kept);
  if (JSON.stringify(before) === JSON.stringify(kept.parse(look))) return;
  try {
    writeJsonFile(placeIn(desk), look);
  } catch {
    // A full disk: the next such screen is drawn as before, nothing worse.
  }
}

/** What a screen is drawn and spoken by while the desk cannot be asked; as Stet comes, where none was kept. */
export async function dressOf(desk: string): Promise<{ look: Look; voice: Voice }> {
  const look = readJsonFile(placeIn(desk), kept) ?? kept.parse(AS_IT_COMES);
  return { look, voice: await voiceIn(look.interfaceLanguage) };
}

const { theme, textSize, interfaceLanguage } = DEFAULT_SETTINGS;
const AS_IT_COMES: Look = { theme, textSize, interfaceLanguage };

async function voiceIn(language: Look["interfaceLanguage"]): Promise<Voice> {
  if (language === "en") return ENGLISH;
  const words = await import("../../../shared/words/catalogue/ar.json", { with: { type: "json" } });
  return voiceOf(language, words.default);
}
