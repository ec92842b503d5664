import { describe, expect, it, test } from "vitest";
import { Problem } from "../../contract/problem.ts";
import { readXml } from "./read-xml.ts";

const OPTIONS = {
  prefixes: { "urn:quay": "q" },
  mostElements: 1_000,
  mostAttributes: 1_000,
  deepest: 20,
  refuse: (what: string) => new Problem("BAD_FILE", `It ${what}.`),
};

const read = (text: string) => readXml(text, OPTIONS);
const el = (name: string, attributes: Record<string, string>, ...children: unknown[]) => ({
  name,
  attributes,
  children,
});

describe("what is XML", () => {
  test.each([
    ["elements in elements", "<a><b/><c></c></a>", el("a", {}, el("b", {}), el("c", {}))],
    ["attributes in both quotes", `<a b="1" c='"2"'/>`, el("a", { b: "1", c: '"2"' })],
    [
      "the five entities and numbers",
      "<a>&lt;&amp;&gt;&quot;&apos;&#65;&#x42;</a>",
      el("a", {}, "<&>\"'AB"),
    ],
    ["an entity in an attribute", '<a b="R&amp;D"/>', el("a", { b: "R&D" })],
    ["CDATA as it stands", "<a><![CDATA[<&amp;>]]></a>", el("a", {}, "<&amp;>")],
    [
      "comments and instructions are left out",
      "<?xml version='1.0'?><!-- a --><a><?b c?>d<!-- e --></a>",
      el("a", {}, "d"),
    ],
    [
      "white space between elements is left out",
      "<a>\n <b/>\n <c/>\n</a>",
      el("a", {}, el("b", {}), el("c", {})),
    ],
    ["white space alone is text", "<a> </a>", el("a", {}, " ")],
    ["text among elements stays", "<a>b <c/> d</a>", el("a", {}, "b ", el("c", {}), " d")],
    ["a byte-order mark", "\ufeff<a/>", el("a", {})],
  ])("%s", (_, text, tree) => {
    expect(read(text)).toEqual(tree);
  });

  it("calls a namespace by the reader's prefix, whatever the file calls it", () => {
    const tree = read('<x:a xmlns:x="urn:quay" x:b="1" c="2"><d xmlns="urn:quay"/></x:a>');
    expect(tree.name).toBe("q:a");
    expect(tree.attributes).toMatchObject({ "q:b": "1", c: "2" });
    expect(tree.children).toMatchObject([{ name: "q:d" }]);
  });

  it("lets no foreign namespace pass for one that is known", () => {
    expect(read('<q:a xmlns:q="urn:other"/>').name).toBe("other-q:a");
  });
});

describe("what is refused", () => {
  test.each([
    ["a document type", "<!DOCTYPE a><a/>", "declares a document type"],
    ["an entity of its own", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "document type"],
    ["an unknown entity", "<a>&bomb;</a>", "reference to nothing"],
    ["a character that is none", "<a>&#x110000;</a>", "reference to nothing"],
    ["a tag that is not closed", "<a><b></a>", "no XML"],
    ["an end that is missing", "<a><b/>", "cut off"],
    ["a comment that does not end", "<a><!-- ", "cut off"],
    ["no element at all", "words", "no XML"],
    ["two roots", "<a/><b/>", "no XML"],
    ["an attribute without quotes", "<a b=c/>", "no XML"],
    ["a quote that does not end", '<a b="c/>', "cut off"],
    ["an end without a beginning", "</a>", "no XML"],
    ["depth", "<a>".repeat(21), "deeper"],
    ["many attributes", `<a>${'<b c="d" e="f"/>'.repeat(501)}</a>`, "more attributes"],
    ["many elements", `<a>${"<b/>".repeat(1_000)}</a>`, "more elements"],
  ])("%s", (_, text, sentence) => {
    expect(() => read(text)).toThrow(sentence);
  });

  test("text in ever so many pieces takes no longer for each", () => {
    const pieces = "x<!-- -->".repeat(200_000);
    const began = process.threadCpuUsage().user;
    expect(read(`<a>${pieces}</a>`).children).toHaveLength(200_000);
    expect((process.threadCpuUsage().user - began) / 1e6).toBeLessThan(2);
  });
});
