import { describe, expect, it, test } from "vitest";
import { told } from "../../testing/told.ts";
import {
  item,
  LISTS,
  para,
  pictureRun,
  run,
  style,
  type WordSource,
  wordParts,
  wordXml,
} from "../../testing/word-file.ts";
import { importDocx } from "./docx.ts";

const STYLES = [
  ["Title", "Title"],
  ["Subtitle", "Subtitle"],
  ["Heading1", "heading 1"],
  ["Heading2", "heading 2"],
  ["Quote", "Quote"],
  ["Caption", "caption"],
  ["Pull", "Pull Quote"],
  ["Credit", "Photo Credit"],
  ["Byline", "Byline"],
]
  .map(([id = "", name = ""]) => style(id, name))
  .concat(style("House", "House headline", '<w:basedOn w:val="Title"/>'))
  .concat(style("Shout", "Shout", "<w:rPr><w:b/></w:rPr>"))
  .concat(style("Dots", "Dots", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'))
  .join("");

const source = (body: string, more: Partial<WordSource> = {}): WordSource => ({
  body,
  styles: STYLES,
  numbering: LISTS,
  ...more,
});

function read(body: string, more: Partial<WordSource> = {}) {
  const { article, audit, photos } = importDocx(wordParts(source(body, more)), "quay.docx");
  return {
    article,
    audit: Object.fromEntries(audit.map(({ kind, count }) => [kind, count])),
    photos,
  };
}

const TITLE = para("Quay closes", "Title");
const STORY = para(
  "The quay has been closed since Monday, and nobody knows for how long it will be.",
);
const bytes = new Uint8Array(4);
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
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
    const { article } = read(TITLE + STORY + body, more);
    expect(told(article.body).slice(1)).toEqual(expected);
  });
});

describe("pictures", () => {
  const pictures = { p1: { name: "one.jpg", bytes }, p2: { name: "two.png", bytes } };
  const one = para(pictureRun("p1", "Two cranes"));
  test.each<[string, string, string[]]>([
    ["one with its alt text", one, ["photo(Two cranes)"]],
    [
      "a caption below by its style",
      one + para("The quay at night", "Caption"),
      ["photo(Two cranes) The quay at night"],
    ],
    [
      "a caption above by its style",
      STORY + para("The quay at night", "Caption") + one,
      [expect.any(String) as unknown as string, "photo(Two cranes) The quay at night"],
    ],
    [
      "a caption and a credit by their styles",
      one + para("The quay", "Caption") + para("Lea Brandt/NPA", "Credit"),
      ["photo(Two cranes; Lea Brandt; NPA) The quay"],
    ],
    [
      "a caption that ends with its credit",
      one + para("The quay (Photo: Lea Brandt/NPA)", "Caption"),
      ["photo(Two cranes; Lea Brandt; NPA) The quay"],
    ],
    [
      "a credit line below, without a style",
      one + para("Photo by Lea Brandt/NPA"),
      ["photo(Two cranes; Lea Brandt; NPA)"],
    ],
    [
      "a caption in italics below, without a style",
      one + para(run("The quay at night", "<w:i/>")),
      ["photo(Two cranes) The quay at night"],
    ],
    [
      "a text below that is none",
      one + STORY,
      ["photo(Two cranes)", expect.stringContaining("The quay has") as unknown as string],
    ],
    [
      "one within a text stands after it",
      para(run("Before ") + pictureRun("p1") + run("after")),
      ["Before after", "photo()"],
    ],
    [
      "two, each with its own",
      para(pictureRun("p1", "a")) +
        para("One", "Caption") +
        para(pictureRun("p2", "b")) +
        para("Two", "Caption"),
      ["photo(a) One", "photo(b) Two"],
    ],
  ])("%s", (_, body, expected) => {
    const { article } = read(TITLE + STORY + body, { pictures });
    expect(told(article.body).slice(1)).toEqual(expected);
  });

  it("names them by their parts, and none by an address outside", () => {
    const links = { out: "https://tracker.example/pixel.png" };
    const body = TITLE + STORY + one + para(pictureRun("out", "Far away")) + para(pictureRun("p2"));
    const { photos, article } = read(body, { pictures, links });
    expect(photos.map(({ path }) => path)).toEqual([
      "word/media/one.jpg",
      "",
      "word/media/two.png",
    ]);
    expect(told(article.body)[2]).toBe("photo(Far away)");
  });
});

describe("the head", () => {
  test.each<[string, string, Record<string, unknown>, Partial<WordSource>?]>([
    ["a title", TITLE + STORY, { headline: "Quay closes" }],
    [
      "a style based on the title",
      para("Quay closes", "House") + STORY,
      { headline: "Quay closes" },
    ],
    [
      "a title and a subtitle",
      TITLE + para("What now.", "Subtitle") + STORY,
      { headline: "Quay closes", dek: "What now." },
    ],
    [
      "a first heading where there is no title",
      para("Quay closes", "Heading1") + STORY + para("More", "Heading1"),
      { headline: "Quay closes" },
    ],
    [
      "a first line where there is neither",
      para("Quay closes") + STORY,
      { headline: "Quay closes" },
    ],
    [
      "a kicker in capitals above",
      para("HARBOUR") + TITLE + STORY,
      { kicker: "HARBOUR", headline: "Quay closes" },
    ],
    [
      "a byline in its style",
      TITLE + para("Lea Brandt and Mo Ali", "Byline") + STORY,
      { byline: [{ name: "Lea Brandt" }, { name: "Mo Ali" }] },
    ],
    [
      "a byline by its words",
      TITLE + para("By Lea Brandt") + STORY,
      { byline: [{ name: "Lea Brandt" }] },
    ],
    [
      "a byline at the foot",
      TITLE + STORY + para("By Lea Brandt"),
      { byline: [{ name: "Lea Brandt" }] },
    ],
    [
      "a dek in italics",
      TITLE + para(run("It opens again in May.", "<w:i/>")) + STORY + STORY,
      { dek: "It opens again in May." },
    ],
    [
      "a dek above a byline",
      TITLE + para("It opens again in May.") + para("By Lea Brandt") + STORY,
      { dek: "It opens again in May." },
    ],
    [
      "a short first sentence is no dek",
      TITLE + para("It opens again in May.") + STORY,
      { dek: null },
    ],
    [
      "a dateline in bold",
      TITLE + para(run("NORHAVEN, 21 November", "<w:b/>") + run(" — The quay is closed.")),
      { dateline: "NORHAVEN, 21 November" },
    ],
    [
      "a date below the headline",
      TITLE + para("21 November 2025") + STORY,
      { dateline: "21 November 2025" },
    ],
    [
      "a title of the properties where the text has none",
      item("a", 1) + item("b", 1),
      { headline: "Filed" },
      { properties: "<dc:title>Filed</dc:title>" },
    ],
    [
      "the text's own before the properties'",
      TITLE + STORY,
      { headline: "Quay closes" },
      { properties: "<dc:title>Document1</dc:title>" },
    ],
    [
      "keywords as tags",
      TITLE + STORY,
      { tags: ["harbour", "cranes"] },
      { properties: "<cp:keywords>harbour; cranes, harbour</cp:keywords>" },
    ],
    [
      "a creator whose properties are this story's",
      TITLE + STORY,
      { byline: [{ name: "Lea Brandt" }] },
      { properties: "<dc:title>Quay closes</dc:title><dc:creator>Lea Brandt</dc:creator>" },
    ],
    [
      "a creator of who knows what",
      TITLE + STORY,
      { byline: [] },
      { properties: "<dc:title>Document1</dc:title><dc:creator>Lea Brandt</dc:creator>" },
    ],
    [
      "a byline before any creator",
      TITLE + para("By Mo Ali") + STORY,
      { byline: [{ name: "Mo Ali" }] },
      { properties: "<dc:title>Quay closes</dc:title><dc:creator>Lea Brandt</dc:creator>" },
    ],
    [
      "a language of the properties where the words tell none",
      TITLE + para("Ja."),
      { language: "nb-NO" },
      { properties: "<dc:language>nb-NO</dc:language>" },
    ],
  ])("%s", (_, body, expected, more = {}) => {
    expect(read(body, more).article).toMatchObject(expected);
  });

  it("takes nothing of the head into the body a second time", () => {
    const head = para("HARBOUR") + TITLE + para("What now.", "Subtitle") + para("By Lea Brandt");
    expect(told(read(head + STORY).article.body)).toHaveLength(1);
  });
});

describe("nothing is lost unnamed", () => {
  const note = (kind: string, id: string) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const box = `<w:txbxContent>${para("In the box")}</w:txbxContent>`;
  const shape = `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const vml = `<w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict>`;
  const twice = `<mc:AlternateContent><mc:Choice Requires="wps">${shape}</mc:Choice><mc:Fallback>${vml}</mc:Fallback></mc:AlternateContent>`;

  test.each<[string, string, string[], Record<string, number>, Partial<WordSource>?]>([
    [
      "a footnote is a desk note",
      para(run("Four cranes") + note("footnote", "2")),
      ["Four cranes", "deskNote Footnote 1: Harbour office"],
      { note: 1 },
      {
        footnotes: `<w:footnote w:type="separator" w:id="0">${para("line")}</w:footnote><w:footnote w:id="2">${para(run("Harbour office"))}</w:footnote>`,
      },
    ],
    [
      "an endnote, with its link",
      para(run("Four cranes") + note("endnote", "1")),
      ["Four cranes", "deskNote Endnote 1: Harbour **office**"],
      { note: 1 },
      {
        endnotes: `<w:endnote w:id="1">${para(run("Harbour ") + run("office", "<w:b/>"))}</w:endnote>`,
      },
    ],
    [
      "a comment, with what it is about",
      para(
        `${run("They ")}<w:commentRangeStart w:id="7"/>${run("all four")}<w:commentRangeEnd w:id="7"/>${note("comment", "7")}${run(" came")}`,
      ),
      ["They all four came", "deskNote Mo Ali on “all four”: Sure?"],
      { comment: 1 },
      { comments: `<w:comment w:id="7" w:author="Mo Ali">${para("Sure?")}</w:comment>` },
    ],
    [
      "a comment whose place is gone",
      para("a"),
      ["a", "deskNote Mo Ali: Sure?"],
      { comment: 1 },
      { comments: `<w:comment w:id="7" w:author="Mo Ali">${para("Sure?")}</w:comment>` },
    ],
    [
      "tracked changes",
      para(
        `${run("a ")}<w:ins>${run("b ")}</w:ins><w:del><w:r><w:delText>c </w:delText></w:r></w:del>${run("d")}`,
      ),
      ["a b d"],
      { trackedInsertion: 1, trackedDeletion: 1 },
    ],
    [
      "words that were moved",
      para(`<w:moveFrom>${run("a")}</w:moveFrom>${run("b")}`) +
        para(`<w:moveTo>${run("a")}</w:moveTo>`),
      ["b", "a"],
      { trackedInsertion: 1, trackedDeletion: 1 },
    ],
    [
      "a paragraph whose end was deleted",
      para("One", null, "<w:rPr><w:del/></w:rPr>") + para("two"),
      ["One two"],
      {},
    ],
    [
      "a text box",
      para(`${run("Beside")}<w:r>${shape}</w:r>`),
      ["Beside", "In the box"],
      { textBox: 1 },
    ],
    [
      "an old text box",
      para(`${run("Beside")}<w:r>${vml}</w:r>`),
      ["Beside", "In the box"],
      { textBox: 1 },
    ],
    [
      "a text box that is written twice, once",
      para(`${run("Beside")}<w:r>${twice}</w:r>`),
      ["Beside", "In the box"],
      { textBox: 1 },
    ],
    [
      "an equation",
      para(`${run("So ")}<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>`),
      ["So a=b"],
      { equation: 1 },
    ],
    [
      "a page break",
      para(`${run("a")}<w:r><w:br w:type="page"/></w:r>${run("b")}`),
      ["a b"],
      { pageBreak: 1 },
    ],
    [
      "hidden text",
      para(run("a ") + run("secret", "<w:vanish/>") + run("b")),
      ["a b"],
      { hiddenText: 1 },
    ],
    [
      "a symbol that nobody knows",
      para('<w:r><w:t>a</w:t><w:sym w:font="House" w:char="F0E0"/></w:r>'),
      ["a"],
      { symbol: 1 },
    ],
    [
      "colours, neighbours as one",
      para(
        run("a ", '<w:color w:val="FF0000"/>') + run("b ", '<w:color w:val="FF0000"/>') + run("c"),
      ),
      ["a b c"],
      { fontColour: 1 },
    ],
    [
      "highlights",
      para(run("a ", '<w:highlight w:val="yellow"/>') + run("b")),
      ["a b"],
      { highlight: 1 },
    ],
    [
      "underlines, and none of a link",
      para(
        `${run("a ", '<w:u w:val="single"/>')}<w:hyperlink r:id="l">${run("b", '<w:u w:val="single"/><w:color w:val="0000FF"/>')}</w:hyperlink>`,
      ),
      ["a [b](https://stet.example/)"],
      { underline: 1 },
      { links: { l: "https://stet.example/" } },
    ],
    [
      "fonts other than the usual one",
      para(run("a", '<w:sz w:val="48"/>') + run(" b")),
      ["a b"],
      { font: 1 },
    ],
    [
      "a header that says something",
      para("a"),
      ["a"],
      { pageHeader: 1 },
      { header: para("Norhaven Post") },
    ],
    [
      "a header of a page number alone",
      para("a"),
      ["a"],
      {},
      { header: para(field("PAGE", run("1"))) },
    ],
    [
      "an unsafe address",
      para(`<w:hyperlink r:id="l">${run("here")}</w:hyperlink>`),
      ["here"],
      { address: 1 },
      { links: { l: "javascript:alert(1)" } },
    ],
    [
      "fields of the properties without a place",
      para("a"),
      ["a"],
      { field: 1 },
      { properties: "<dc:subject>Cranes</dc:subject>" },
    ],
    [
      "what only asks to be filled in",
      para(
        `${run("a")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("Click here")}</w:sdtContent></w:sdt>`,
      ),
      ["a"],
      {},
    ],
  ])("%s", (_, body, expected, counted, more = {}) => {
    const { article, audit } = read(TITLE + STORY + body, more);
    expect(told(article.body).slice(1)).toEqual(expected);
    expect(audit).toEqual(counted);
  });

  it("keeps the words of a chart beside its place", () => {
    const chart =
      '<w:r><w:drawing><a:graphic><a:graphicData><c:chart r:id="c"/></a:graphicData></a:graphic></w:drawing></w:r>';
    const { article, audit } = read(TITLE + STORY + para(`${run("See:")}${chart}`), {
      pictures: { c: { name: "chart.xml", bytes } },
      parts: {
        "word/media/chart.xml": wordXml(
          "c:chartSpace",
          "<c:title><a:p><a:r><a:t>Ships a day</a:t></a:r></a:p></c:title>",
        ),
      },
    });
    expect(told(article.body).slice(1)).toEqual(["See:", "deskNote Chart: Ships a day"]);
    expect(audit).toEqual({ chart: 1 });
  });
});
