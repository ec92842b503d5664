import { describe, expect, test } from "vitest";
import { field, readWord, STORY, STYLES, TITLE } from "../../testing/read-word.ts";
import { told } from "../../testing/told.ts";
import { item, para, run, style, type WordSource } from "../../testing/word-file.ts";

const cell = (inside: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const row = (cells: string, properties = "") =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;

describe("the body, a feature a row", () => {
  test.each<[string, string, string[], Partial<WordSource>?]>([
    [
      "marks",
      para(run("a ", "<w:b/>") + run("b ", "<w:i/>") + run("c ", "<w:strike/>") + run("d")),
      ["**a **_b _~~c ~~d"],
    ],
    [
      "a mark that is switched off",
      para(run("a ", '<w:b w:val="0"/>') + run("b", "<w:b/>")),
      ["a **b**"],
    ],
    [
      "raised and lowered",
      para(
        run("H") +
          run("2", '<w:vertAlign w:val="subscript"/>') +
          run("n", '<w:vertAlign w:val="superscript"/>'),
      ),
      ["H,,2,,^n^"],
    ],
    [
      "a mark by the style of the paragraph",
      para("Stop that", "Shout") + STORY,
      ["h2 Stop that", expect.stringContaining("The quay") as unknown as string],
    ],
    [
      "a link",
      para(`<w:hyperlink r:id="l">${run("here")}</w:hyperlink>`),
      ["[here](https://stet.example/q)"],
      { links: { l: "https://stet.example/q" } },
    ],
    [
      "a link as a field",
      para(field('HYPERLINK "https://stet.example/"', run("here") + run(" now"))),
      ["[here now](https://stet.example/)"],
    ],
    [
      "a link as a simple field",
      para(`<w:fldSimple w:instr=" HYPERLINK https://stet.example/ ">${run("here")}</w:fldSimple>`),
      ["[here](https://stet.example/)"],
    ],
    [
      "what a field gave, without its instruction",
      para(run("Page ") + field("PAGE", run("3"))),
      ["Page 3"],
    ],
    ["a field within a field", para(field(`IF ${field("PAGE", run("9"))}`, run("odd"))), ["odd"]],
    [
      "a place in the document is no link",
      para(`<w:hyperlink w:anchor="top">${run("up")}</w:hyperlink>`),
      ["up"],
    ],
    [
      "headings below the headline",
      para("One", "Heading1") + para("Two", "Heading2"),
      ["h2 One", "h3 Two"],
    ],
    [
      "a style that is based on a heading",
      para("Mine", "Mine"),
      ["h2 Mine"],
      { styles: `${STYLES}${style("Mine", "Mine", '<w:basedOn w:val="Heading1"/>')}` },
    ],
    [
      "bullets and a list within a list",
      item("a", 1) + item("b", 1, 1) + item("c", 1),
      ["ul [a + ul [b] | c]"],
    ],
    [
      "a list by the style of its paragraphs",
      para("a", "Dots") + para("b", "Dots"),
      ["ul [a | b]"],
    ],
    [
      "numbers go on after a paragraph",
      item("a", 2) + STORY + item("b", 2),
      ["ol [a]", expect.any(String) as unknown as string, "ol2 [b]"],
    ],
    ["numbers begin where the list does", item("a", 3) + item("b", 3), ["ol5 [a | b]"]],
    [
      "quotes next to each other are one",
      para("a", "Quote") + para("b", "Quote"),
      ["quote [a | b]"],
    ],
    ["a pull quote", para("Nobody clapped", "Pull"), ["pullQuote Nobody clapped"]],
    [
      "a table",
      `<w:tbl>${row(cell(para("a")) + cell(para("b")))}${row(cell(para("c")) + cell(para("d")))}</w:tbl>`,
      ["table [a, b | c, d]"],
    ],
    [
      "a table with a head",
      `<w:tbl>${row(cell(para("a")) + cell(para("b")), "<w:tblHeader/>")}${row(cell(para("c")) + cell(para("d")))}</w:tbl>`,
      ["table! [a, b | c, d]"],
    ],
    [
      "cells over two columns",
      `<w:tbl>${row(cell(para("a"), '<w:gridSpan w:val="2"/>'))}${row(cell(para("c")) + cell(para("d")))}</w:tbl>`,
      ["table [a,  | c, d]"],
    ],
    [
      "lines, tabs and hyphens",
      para(
        `<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>`,
      ),
      ["a/b c\u2011d"],
    ],
    [
      "symbols of picture fonts",
      para(
        '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/><w:sym w:font="Symbol" w:char="F061"/></w:r>',
      ),
      ["→α"],
    ],
    [
      "words in wrappers",
      para(
        `<w:smartTag>${run("a ")}</w:smartTag><w:bdo w:val="rtl">${run("b ")}</w:bdo><w:sdt><w:sdtContent>${run("c")}</w:sdtContent></w:sdt>`,
      ),
      ["a b c"],
    ],
    [
      "paragraphs in controls",
      `<w:sdt><w:sdtContent>${para("a")}${para("b")}</w:sdtContent></w:sdt>`,
      ["a", "b"],
    ],
    ["a rule of asterisks", para("* * *"), ["horizontalRule"]],
    [
      "a line in bold above text is a heading",
      para(run("Next steps", "<w:b/>")) + STORY,
      ["h2 Next steps", expect.any(String) as unknown as string],
    ],
    [
      "a sentence in bold is none",
      para(run("Nobody came.", "<w:b/>")) + STORY,
      ["**Nobody came.**", expect.any(String) as unknown as string],
    ],
    ["a related link", para("Also read: The cranes of Norhaven"), ["relatedLink"]],
    ["paragraphs without words are none", para("") + para("a") + para(" "), ["a"]],
  ])("%s", (_, body, expected, more = {}) => {
    const { article } = readWord(TITLE + STORY + body, more);
    expect(told(article.body).slice(1)).toEqual(expected);
  });
});
