import { expect, it } from "vitest";
import arabic from "../../shared/words/catalogue/ar.json" with { type: "json" };
import { voiceOf } from "../../shared/words/voice.ts";
import type { Made } from "../ports/stand-in.ts";
import { refusedPage } from "./refused-page.ts";

const why =
  "This desk's database is damaged or is no desk. Nothing was changed. Keep the folder as it is, and open a backup or another desk.";
const backup = { madeAt: "2026-03-02T08:00:00.000Z", drafts: 12, restoreNext: () => undefined };
const made: Made = {
  styles: [],
  seal: "seal",
  look: { theme: "dark", textSize: 125, interfaceLanguage: "ar" },
  voice: voiceOf("ar", arabic),
};

/** What a person reads of a page, without names of files. */
const readOf = (html: string) => html.replace(/<[^>]*>|· Stet/g, " ");

it("a damaged desk is told of in the language and the look that it had", async () => {
  const asked: string[] = [];
  const salvageNext = () => asked.push("salvage");
  const screens = refusedPage({ why, backup, salvageNext })(made);
  const first = screens.page(new URLSearchParams());
  expect(first).toContain('<html lang="ar" dir="rtl" data-theme="dark" data-text-size="125">');
  for (const page of [first, screens.page(new URLSearchParams("restore=yes"))]) {
    expect(readOf(page)).toMatch(/\p{Script=Arabic}/u);
    expect(readOf(page)).not.toMatch(/[a-z]{3}/i);
  }
  const pressed = await screens.press("/salvage", new URLSearchParams());
  expect(asked).toEqual(["salvage"]);
  expect(pressed?.isDone).toBe(true);
  expect(readOf(pressed?.html ?? "")).not.toMatch(/[a-z]{3}/i);
});
