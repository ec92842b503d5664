import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withLook } from "./page-look.ts";

const look = async () => ({ theme: "dark", textSize: 125, interfaceLanguage: "ar" }) as const;
const page = new Uint8Array(readFileSync(new URL("../../renderer/index.html", import.meta.url)));

it("writes theme, text size and language onto the root of the page that is built", async () => {
  const file = { bytes: page, mediaType: "text/html; charset=utf-8", immutable: false };
  const { bytes } = await withLook(file, look);
  const text = new TextDecoder().decode(bytes);
  expect(text).toContain('<html lang="ar" dir="rtl" data-theme="dark" data-text-size="125">');
  const plain = text.replace(
    'lang="ar" dir="rtl" data-theme="dark" data-text-size="125"',
    'lang="en"',
  );
  expect(plain).toBe(new TextDecoder().decode(page));
});

it("leaves every other file alone, and asks the desk nothing for it", async () => {
  const file = { bytes: page, mediaType: "text/javascript; charset=utf-8", immutable: true };
  const asked = () => Promise.reject(new Error("asked"));
  expect(await withLook(file, asked)).toBe(file);
});
