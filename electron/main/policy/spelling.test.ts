import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../../shared/settings/default-settings.ts";
import { spellChecking } from "./spelling.ts";

const AVAILABLE = ["de", "en-GB", "sv"];
const on = (dictionary: string | null) => ({ spelling: true, dictionary });

describe("spell checking", () => {
  it("is off as Stet comes, and no dictionary can be fetched", () => {
    const { enabled, languages, dictionariesFrom } = spellChecking(DEFAULT_SETTINGS, AVAILABLE);
    expect({ enabled, languages }).toEqual({ enabled: false, languages: [] });
    expect(dictionariesFrom).not.toMatch(/^https?:/);
  });

  it("fetches the one dictionary that a person chose, once it is on", () => {
    const { enabled, languages, dictionariesFrom } = spellChecking(on("en-GB"), AVAILABLE);
    expect({ enabled, languages }).toEqual({ enabled: true, languages: ["en-GB"] });
    expect(dictionariesFrom).toMatch(/^https:.*\/$/);
  });

  it.each([null, "tlh"])("fetches none while the chosen one is %j", (dictionary) => {
    expect(spellChecking(on(dictionary), AVAILABLE)).toEqual(
      spellChecking(DEFAULT_SETTINGS, AVAILABLE),
    );
  });

  it("uses the system's own on macOS, where none is fetched", () => {
    const { enabled, languages, dictionariesFrom } = spellChecking(on(null), []);
    expect({ enabled, languages }).toEqual({ enabled: true, languages: [] });
    expect(dictionariesFrom).not.toMatch(/^https?:/);
  });
});
