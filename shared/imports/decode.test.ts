import { expect, test } from "vitest";
import { LARGEST_TEXT } from "../contract/largest-files.ts";
import { decodeText, refuseHuge } from "./decode.ts";

const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

test("it reads UTF-8 with and without its mark, and ends every line alike", () => {
  const text = "Højvande\r\nEbbe\rFlod\u2028Stille";
  const expected = { text: "Højvande\nEbbe\nFlod\nStille", audit: [] };
  expect(decodeText(utf8(text), "a.txt")).toEqual(expected);
  expect(decodeText(utf8(`\ufeff${text}`), "a.txt")).toEqual(expected);
});

test("it reads UTF-16 in both orders where a mark says so", () => {
  expect(decodeText(bytes(0xff, 0xfe, 0x48, 0, 0xf8, 0), "a.txt").text).toBe("Hø");
  expect(decodeText(bytes(0xfe, 0xff, 0, 0x48, 0, 0xf8), "a.txt").text).toBe("Hø");
});

test("it reads what is no UTF-8 as Windows-1252, and says so", () => {
  const decoded = decodeText(bytes(0x93, 0x48, 0xf8, 0x94), "old.txt");
  expect(decoded).toEqual({ text: "“Hø”", audit: ["encoding"] });
});

test("it takes control characters out, and says so", () => {
  expect(decodeText(utf8("one\u0007 two\tthree"), "a.txt")).toEqual({
    text: "one two\tthree",
    audit: ["controlCharacter"],
  });
});

test.each([
  ["BAD_FILE", "picture.txt", bytes(0x89, 0x50, 0, 0, 0x0d)],
  ["BAD_FILE", "empty.txt", bytes()],
  ["BAD_FILE", "blank.txt", utf8(" \n\t\ufeff\n")],
])("it refuses with %s what %s holds, naming the file", (code, name, content) => {
  expect(() => decodeText(content, name)).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(name) }),
  );
});

test("it refuses a huge file by its size alone", () => {
  expect(() => refuseHuge(LARGEST_TEXT + 1, "huge.txt")).toThrow(
    expect.objectContaining({ code: "FILE_TOO_LARGE" }),
  );
  expect(() => refuseHuge(LARGEST_TEXT, "large.txt")).not.toThrow();
});
