import { expect, it } from "vitest";
import { quotationsIn } from "./quotations.ts";

const quoted = (text: string) => quotationsIn(text).map(({ start, end }) => text.slice(start, end));

it("finds what is quoted by the marks of each language", () => {
  expect(quoted("“Never,” she said, “not once.”")).toEqual(["“Never,”", "“not once.”"]);
  expect(quoted('"Never," she said.')).toEqual(['"Never,"']);
  expect(quoted("‘I don’t know,’ he said.")).toEqual(["‘I don’t know,’"]);
  expect(quoted("„Nie“, sagte sie, „niemals”.")).toEqual(["„Nie“", "„niemals”"]);
  expect(quoted("»Nie«, sagte sie.")).toEqual(["»Nie«"]);
  expect(quoted("«\u202fJamais\u202f», dit-elle.")).toEqual(["«\u202fJamais\u202f»"]);
  expect(quoted("”Aldrig”, sade hon, »aldrig».")).toEqual(["”Aldrig”", "»aldrig»"]);
  expect(quoted("彼女は「決して」と言った。")).toEqual(["「決して」"]);
  expect(quoted("قالت «أبدا» أمس.")).toEqual(["«أبدا»"]);
});

it("takes a quotation within one as part of it", () => {
  expect(quoted("“He said ‘no’ to me,” she said.")).toEqual(["“He said ‘no’ to me,”"]);
  expect(quoted("'\"No\" is all he said.'")).toEqual(["'\"No\" is all he said.'"]);
});

it("runs to the end where the next paragraph opens it again", () => {
  expect(quoted("“It was dark. We saw nothing.")).toEqual(["“It was dark. We saw nothing."]);
});

it("takes no apostrophe, inch or closing mark alone for one", () => {
  expect(quoted("The workers’ rights and the ferry’s don’t-ask rule")).toEqual([]);
  expect(quoted("It's the '90s, rock 'n' roll's")).toEqual(["'n'"]);
  expect(quoted('A 6" pipe and an 8" one.')).toEqual([]);
  expect(quoted("… as he said.” Then he left.")).toEqual([]);
});
