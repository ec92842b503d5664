import { expect, it } from "vitest";
import { decodeHtml } from "./decode-html.ts";

const bytes = (html: string) => Uint8Array.from(html, (char) => char.charCodeAt(0));

it("reads the encoding that a page names, and notes it", () => {
  const page = `<meta http-equiv="content-type" content="text/html; charset=windows-1251">\u00cf\u00f0`;
  expect(decodeHtml(bytes(page), "a.html")).toMatchObject({
    text: expect.stringMatching(/Пр$/),
    audit: ["encoding"],
  });
});

it("reads UTF-8 where the bytes are, whatever the page says", () => {
  const page = new TextEncoder().encode('<meta charset="iso-8859-1">é');
  expect(decodeHtml(page, "a.html").text).toMatch(/é$/);
});

it("reads any other bytes as Windows-1252", () => {
  expect(decodeHtml(bytes("<meta charset=nonsense>\u0080"), "a.html").text).toMatch(/€$/);
});

it("refuses what is empty or no text", () => {
  expect(() => decodeHtml(bytes(" \n"), "a.html")).toThrow(/“a.html” is empty/);
  expect(() => decodeHtml(bytes("a\0b"), "a.html")).toThrow(/no text file/);
});
