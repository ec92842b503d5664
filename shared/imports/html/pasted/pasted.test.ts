import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NodeJson } from "../../../article/article.ts";
import { schema } from "../../../article/schema.ts";
import { runs } from "../../../testing/runs.ts";
import { parseHtml } from "../parser.ts";
import { leftOutLine } from "./left-out.ts";
import { readPasted } from "./pasted.ts";

const read = (html: string) => readPasted(parseHtml(html));

/** Blocks in few words, marks by their first letters: `paragraph(The b<quay>)`. */
function told(nodes: readonly NodeJson[]): string {
  return nodes
    .map(({ type, text, marks = [], content = [] }) => {
      const signs = marks.map((mark) => mark.type.slice(0, 3)).join("+");
      if (text !== undefined) return signs === "" ? text : `${signs}<${text}>`;
      return type === "hardBreak" ? "↵" : `${type}(${told(content)})`;
    })
    .join("");
}

const blocks = (html: string) => told(read(html).blocks);

describe("pasted styles", () => {
  it.each([
    ["<b style='font-weight:normal'><p>The quay</p></b>", "paragraph(The quay)"],
    [
      "<p><span style='font-weight:700'>The</span> <span style='font-style:italic'>quay</span></p>",
      "paragraph(bol<The> ita<quay>)",
    ],
    ["<p><b>The <span style='font-weight:400'>quay</span></b></p>", "paragraph(bol<The >quay)"],
    [
      "<p>H<span style='vertical-align:sub'>2</span>O, 1<span style='vertical-align:super'>st</span></p>",
      "paragraph(Hsub<2>O, 1sup<st>)",
    ],
    ["<p><span style='text-decoration:line-through'>No</span></p>", "paragraph(str<No>)"],
    ["<p>We <del>saw</del></p>", "paragraph(We str<saw>)"],
    ["<h2 style='font-weight:600'>Tides</h2>", "heading(Tides)"],
    ["<p role=heading aria-level=2>Tides</p>", "heading(Tides)"],
    ["<a href='https://norhaven.example'>The quay</a>", "paragraph(lin<The quay>)"],
    [
      "<p>Tide:<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp; </span>low</p>",
      "paragraph(Tide: low)",
    ],
    ["<p>Tide:<span class=Apple-converted-space>&nbsp;</span>low</p>", "paragraph(Tide: low)"],
    ["<p>A</p><p><o:p>&nbsp;</o:p></p><p>B</p>", "paragraph(A)paragraph(B)"],
    [
      "<p>In <st1:place w:st='on'>Norhaven</st1:place><a name='_GoBack'></a></p>",
      "paragraph(In Norhaven)",
    ],
    ["<style><!-- p {} --></style><xml><w:View>Normal</w:View></xml><p>A</p>", "paragraph(A)"],
  ])("%s", (html, expected) => {
    expect(blocks(html)).toBe(expected);
    expect(read(html).leftOut).toEqual([]);
  });
});

describe("what stands beside the text", () => {
  it("is left out and counted: comments, notes and deletions of Word", () => {
    const page = `<p class=MsoNormal>The quay<a style='mso-footnote-id:ftn1' href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a>
      <a style='mso-comment-reference:LB_1'>closes</a><span class=MsoCommentReference><span style='font-size:8.0pt'><a
      class=msocomanchor id="_anchor_1" href="#_msocom_1">[LB1]</a>&nbsp;</span></span> <del cite="mailto:LB">soon</del><ins>today</ins>.</p>
      <div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1">[1]</a> A note.</p></div></div>
      <div style='mso-element:comment-list'><div style='mso-element:comment'><div id="_com_1"><p class=MsoCommentText>Sure?</p></div></div></div>`;
    expect(blocks(page)).toBe("paragraph(The quay closes today.)");
    expect([...read(page).leftOut].sort()).toEqual(["comment", "deletion", "note"]);
  });

  it.each([
    ["<script>alert(1)</script>A", "script"],
    ["<iframe src='https://ads.example/x'></iframe>A", "embedded"],
    ["<button>Share</button>A", "form"],
    ["<nav>Home</nav>A", "hidden"],
    ["<a href='javascript:alert(1)'>A</a>", "link"],
    ["<img src='https://norhaven.example/quay.jpg'>A", "webPicture"],
    ["<img src='/quay.jpg'>A", "webPicture"],
    ["<table><tr><td>A<td><img src='data:image/png;base64,AA=='><tr><td><td></table>", "picture"],
  ])("%s", (html, kind) => expect(read(html).leftOut).toEqual([kind]));

  it("are not signs, spacers and hidden fields", () => {
    const page = "<img src='https://a.example/dot.gif' width=1 height=1><input type=hidden>A";
    expect(read(page).leftOut).toEqual([]);
  });
});

it("keeps pictures that the clipboard holds, with caption and alt text, in their order", () => {
  const page = `<figure><img src="data:image/png;base64,AA==" alt="A crane"><figcaption>The crane.</figcaption></figure>
    <p>A</p><p><img src="file:///C:/Temp/clip_image001.png" width=48 height=48><img src="blob:x"></p>`;
  const { blocks: read_, pictures } = read(page);
  expect(told(read_)).toBe("photo(The crane.)paragraph(A)photo()photo()");
  expect(read_[0]?.attrs).toMatchObject({ alt: "A crane" });
  expect(pictures.map(({ source }) => source)).toEqual([
    { kind: "data", address: "data:image/png;base64,AA==" },
    { kind: "beside", index: 0 },
    { kind: "beside", index: 1 },
  ]);
  const photos = read_.filter(({ type }) => type === "photo");
  expect(pictures.map(({ block }) => block)).toEqual(photos.map(({ attrs }) => attrs?.id));
});

it("says in one line what was left out", () => {
  expect(leftOutLine([])).toBeNull();
  expect(leftOutLine(["comment"])).toBe("1 comment was left out.");
  expect(leftOutLine(["script", "webPicture", "webPicture", "comment"])).toBe(
    "2 pictures on the web, 1 comment, and 1 script were left out.",
  );
});

const TAGS =
  "p div span b del ins a h1 h3 ul ol li blockquote figure figcaption table tr td pre sup o:p st1:place v:shape font center button select script nav iframe svg section dl dd custom-tag details".split(
    " ",
  );
const ATTRIBUTES = [
  "",
  "",
  " style='mso-list:l0 level2 lfo1' class=MsoListParagraph",
  " style='mso-list:Ignore'",
  " style='mso-element:comment'",
  " style='font-weight:700;vertical-align:super'",
  " style='display:none'",
  " aria-level=2 data-aria-level=2",
  " class=msoDel",
  " href='#_ftn1'",
  " href='javascript:x()' onclick='x()' src='https://a.example/x'",
  " role=heading aria-level=9",
  " hidden",
];

const { markup } = fc.letrec<{ markup: string }>((tie) => ({
  markup: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        " WORD ",
        "WORD",
        "<br>",
        "<img src=data:image/png,x>",
        "<img src=//a>",
      ),
    },
    {
      weight: 5,
      arbitrary: fc
        .tuple(
          fc.constantFrom(...TAGS),
          fc.constantFrom(...ATTRIBUTES),
          fc.array(tie("markup"), { maxLength: 4 }),
          fc.boolean(),
        )
        .map(([tag, attributes, inside, closed]) =>
          closed
            ? `<${tag}${attributes}>${inside.join("")}</${tag}>`
            : `<${tag}${attributes}>${inside.join("")}`,
        ),
    },
  ),
}));

it("loses no word of odd HTML without naming what was left out, and stays in the schema", () => {
  fc.assert(
    fc.property(fc.array(markup, { maxLength: 6 }), (parts) => {
      let count = 0;
      const html = parts.join("").replace(/WORD/g, () => `word${count++}x`);
      const { blocks: content, leftOut } = read(`<body>${html}`);
      schema.nodeFromJSON({ type: "doc", content }).check();
      const kept = JSON.stringify(content);
      const lost = (html.match(/word\d+x/g) ?? []).filter((word) => !kept.includes(word));
      if (lost.length > 0) expect(leftOut, `${lost.join(" ")} of ${html}`).not.toEqual([]);
    }),
    { numRuns: runs(500) },
  );
});

describe("what a paste changed", () => {
  const changed = (html: string) =>
    read(html).changed.map(({ kind, words, near }) => `${kind} ${words} at ${near}`);

  it.each([
    ["<h1>Tides</h1><p>Low.</p>", ["headingLevel Tides at Tides"]],
    ["<p>So <u>late</u></p>", ["underline late at late"]],
    [
      "<p><span style='background:yellow;mso-highlight:yellow'>Check</span> it</p>",
      ["highlight Check at Check"],
    ],
    [
      "<p><font color=#ff0000>Not <span style='color:#ff0000'>yet</span></font></p>",
      ["fontColour Not yet at Not yet"],
    ],
    [
      "<p style='color:#333;background:#fff'>Plain <a style='color:blue' href='https://a.example'>link</a></p>",
      [],
    ],
  ])("%s", (html, expected) => expect(changed(html)).toEqual(expected));

  it("are lists that Word wrote as paragraphs, once each", () => {
    const item = (words: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>${words}</p>`;
    expect(changed(`${item("Cranes")}${item("Tugs")}<p>Then</p>${item("Buoys")}`)).toEqual([
      "recoveredList Cranes at Cranes",
      "recoveredList Buoys at Buoys",
    ]);
  });
});

describe("where what was left out had stood", () => {
  const said = (html: string) =>
    read(html).said.map(({ kind, words, near }) => `${kind} ${words} at ${near}`);

  it("is told by the text around it, whatever part of the page holds its words", () => {
    const note = (name: string) =>
      `<a href="#_ftn${name}"><span class=MsoFootnoteReference>[${name}]</span></a>`;
    const page = `<p class=MsoNormal>The quay <del>soon </del>closes.</p><p class=MsoListParagraph><span style='mso-list:Ignore'>1.</span>Cranes${note("1")} come</p><p class=MsoNormal>Tugs<a class=msocomanchor href="#_msocom_1">[LB1]</a> go.</p>
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p><a name="_ftn1" href="#_ftnref1">[1]</a> By sea</p></div></div>
<div style='mso-element:comment-list'><div style='mso-element:comment'><a name="_msocom_1"></a><p>Sure?</p></div></div>`;
    expect(said(page)).toEqual([
      "deletion soon at The quay closes.",
      "note [1] By sea at Cranes come",
      "comment Sure? at Tugs go.",
    ]);
  });

  it("is told of pictures, addresses and frames, with words or without", () => {
    expect(
      said(
        "<p>Before</p><img src='https://x.example/a.jpg' width=300><p>After <a href='javascript:a()'>this</a></p><iframe src='https://x.example/'></iframe><p>Last</p>",
      ),
    ).toEqual([
      "webPicture https://x.example/a.jpg at After this",
      "link javascript:a() at After this",
      "embedded null at Last",
    ]);
  });
});
