import { afterEach, expect, it } from "vitest";
import { toProblem } from "../contract/from-wire.ts";
import { Problem } from "../contract/problem.ts";
import { say, speak } from "./say.ts";

afterEach(() => speak("en", {}));

it("keeps the order of a Latin value within a sentence from right to left, and of no other", () => {
  speak("ar", {
    "{name} is {state, select, in {in} other {out}}":
      "{name}: {state, select, in {هنا} other {لا}}",
  });
  const text = "{name} is {state, select, in {in} other {out}}";
  expect(say(text, { name: "Ada (B.)", state: "in" })).toBe("\u2068Ada (B.)\u2069: هنا");
  expect(say(text, { name: "أدا", state: "out" })).toBe("أدا: لا");
});

it("tells a problem of the desk in the language of the page, and one that it cannot as it came", () => {
  const ofDesk = (message: string) =>
    toProblem(Object.assign(new Error(message), { code: "NOT_FOUND", data: {} })).message;
  speak("ar", {
    "It is gone.": "ذهب.",
    "The file {name} {what}. Nothing was changed.": "الملف {name} {what}. لم يتغير شيء.",
    "is gone from its folder": "ذهب من مجلده",
    "{a}, {b}": "{a}، {b}",
  });
  expect(ofDesk("It is gone.")).toBe("ذهب.");
  expect(ofDesk("The file a.txt is gone from its folder. Nothing was changed.")).toBe(
    "الملف \u2068a.txt\u2069 ذهب من مجلده. لم يتغير شيء.",
  );
  expect(ofDesk("“a.txt” is gone, as it is.")).toBe("“a.txt” is gone, as it is.");
  expect(toProblem(new Problem("STOPPED", "It is gone.")).message).toBe("It is gone.");
});
