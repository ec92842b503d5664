import { describe, expect, it, test } from "vitest";
import { field, readWord, STORY, TITLE } from "../../testing/read-word.ts";
import { told } from "../../testing/told.ts";
import { para, run, type WordSource, wordXml } from "../../testing/word-file.ts";
import { located } from "../places.ts";

const bytes = new Uint8Array(4);

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
  ])("%s", (_, body, expected, counts, more = {}) => {
    const { article, counted } = readWord(TITLE + STORY + body, more);
    expect(told(article.body).slice(1)).toEqual(expected);
    expect(counted).toEqual(counts);
  });

  it("keeps the words of a chart beside its place", () => {
    const chart =
      '<w:r><w:drawing><a:graphic><a:graphicData><c:chart r:id="c"/></a:graphicData></a:graphic></w:drawing></w:r>';
    const { article, counted } = readWord(TITLE + STORY + para(`${run("See:")}${chart}`), {
      pictures: { c: { name: "chart.xml", bytes } },
      parts: {
        "word/media/chart.xml": wordXml(
          "c:chartSpace",
          "<c:title><a:p><a:r><a:t>Ships a day</a:t></a:r></a:p></c:title>",
        ),
      },
    });
    expect(told(article.body).slice(1)).toEqual(["See:", "deskNote Chart: Ships a day"]);
    expect(counted).toEqual({ chart: 1 });
  });
});

it("finds each in its place: the block by its id, with the words it is about", () => {
  const { imported } = readWord(
    [
      TITLE,
      para(`${run("It sank ")}${run("four", '<w:u w:val="single"/>')}${run(" centimetres.")}`),
      para(
        `${run("Nobody saw it.")}<w:del><w:r><w:delText>Somebody did.</w:delText></w:r></w:del>`,
      ),
    ].join(""),
  );
  const { article, audit } = located(imported);
  const places = audit.map(({ kind, places: [place] }) => [kind, place?.block, place?.words]);
  expect(places).toEqual([
    ["trackedChange", article.body[1]?.attrs?.id, "Somebody did."],
    ["underline", article.body[0]?.attrs?.id, "four"],
  ]);
});
