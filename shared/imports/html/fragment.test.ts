import { describe, expect, it } from "vitest";
import type { NodeJson } from "../../article/article.ts";
import { importHtml } from "./html.ts";

/** Blocks in few words: `paragraph(The quay)`. */
function told(nodes: readonly NodeJson[]): string {
  return nodes
    .map(({ type, text, attrs, marks = [], content = [] }) => {
      if (type === "hardBreak") return "↵";
      const signs = marks.map((mark) => mark.type[0]).join("");
      if (text !== undefined) return signs === "" ? text : `${signs}<${text}>`;
      const level = type === "heading" ? `${attrs?.level}` : "";
      return `${type}${level}(${told(content)})`;
    })
    .join("");
}

const read = (html: string) => importHtml(html);
const blocks = (html: string) => told(read(html).article.body);
const kinds = (html: string) => read(html).audit.map(({ kind }) => kind);

it.each([
  ["", null],
  ['alt=""', null],
  ['alt="" role="presentation"', ""],
  ['alt=" " role="none"', ""],
  ['alt=" A  crane" role="none"', "A crane"],
])("takes a picture with %s for described as %j", (attributes, alt) => {
  expect(read(`<img src="a.jpg" ${attributes}>`).article.body[0]?.attrs?.alt).toBe(alt);
});

describe("a fragment", () => {
  it.each([
    ["<p>The quay</p><p>closes</p>", "paragraph(The quay)paragraph(closes)"],
    ["The quay <b>closes</b>", "paragraph(The quay b<closes>)"],
    ["<div>The <div>quay</div> closes</div>", "paragraph(The)paragraph(quay)paragraph(closes)"],
    ["<p> The\n quay  <i> closes</i></p>", "paragraph(The quay i<closes>)"],
    ["One<br>two<br><br>three", "paragraph(One↵two)paragraph(three)"],
    ["<b><p>The quay</p></b>", "paragraph(b<The quay>)"],
    ["<h1>A</h1><h1>B</h1><h6>C</h6><h2></h2>", "heading2(B)heading4(C)"],
    [
      "<ul><li>A<ul><li>B</ul></ul>",
      "bulletList(listItem(paragraph(A)bulletList(listItem(paragraph(B)))))",
    ],
    [
      "<ul><li>A</li><ul><li>B</li></ul></ul>",
      "bulletList(listItem(paragraph(A)bulletList(listItem(paragraph(B)))))",
    ],
    ["<ol><li><p>A<p>B</ol>", "orderedList(listItem(paragraph(A)paragraph(B)))"],
    ["<blockquote>A<p>B</blockquote><hr>", "blockquote(paragraph(A)paragraph(B))horizontalRule()"],
    ["<p>H<sub>2</sub>O <s>no</s></p>", "paragraph(Hs<2>O s<no>)"],
    ["<p>A <a href='https://norhaven.example'>link</a></p>", "paragraph(A l<link>)"],
    [
      "<table><tr><td>A<td>B<tr><td>C</table>",
      "table(tableRow(tableCell(A)tableCell(B))tableRow(tableCell(C)tableCell()))",
    ],
    ["<table><tr><td><p>A</p><p>B</p></table>", "paragraph(A)paragraph(B)"],
    ["<p>A <img src=a.jpg> B</p>", "paragraph(A)photo()paragraph(B)"],
    ["<a href='/x'><img src=a.jpg></a>", "photo()"],
    [
      "<div class=wp-caption><img src=a.jpg><p class=wp-caption-text>The quay</p></div>",
      "photo(The quay)",
    ],
    [
      "<figure><img src=a.jpg><noscript><img src=a.jpg></noscript><figcaption>Q</figcaption></figure>",
      "photo(Q)",
    ],
    ["<figure><blockquote>A</blockquote></figure>", "blockquote(paragraph(A))"],
    ["<dl><dt>A<dd>B</dl>", "paragraph(A)paragraph(B)"],
    ["<pre>A\n  B</pre>", "paragraph(A↵  B)"],
    ["<p>&nbsp;</p><p>A</p>", "paragraph(A)"],
  ])("%s", (html, expected) => {
    expect(blocks(html)).toBe(expected);
  });

  it.each([
    ["<script>alert(1)</script>A", "code"],
    ["<style>p {}</style>A", "code"],
    ["<iframe src='https://ads.example/x'></iframe>A", "code"],
    ["<button>Share</button>A", "form"],
    ["<nav>Home</nav>A", "pageFurniture"],
    ["<p hidden>B</p>A", "pageFurniture"],
    ["<img src=dot.gif width=1 height=1>A", "pageFurniture"],
    ["<a href='javascript:alert(1)'>A</a>", "address"],
    ["<a href='/news'>A</a>", "address"],
    ["<pre>A</pre>", "markup"],
    ["<p>A\u0085</p>", "controlCharacter"],
  ])("leaves out %s, and counts it", (html, kind) => {
    expect(blocks(html)).toMatch(/^paragraph\((?:.<)?A>?\)$/);
    expect(kinds(html)).toEqual([kind]);
  });

  it("leaves one space where what is no text stood between two", () => {
    expect(blocks("<p>Low \ufeff water</p>")).toBe("paragraph(Low water)");
  });

  it("reads a post of a network as an embed with its words", () => {
    const post = `<blockquote class="twitter-tweet"><p>The quay closes</p>— Lea (@lea)
      <a href="https://twitter.com/lea/status/12?ref_src=x">Nov 21</a></blockquote><script async src="//platform.twitter.com/widgets.js"></script>`;
    expect(read(post).article.body[0]).toMatchObject({
      type: "embed",
      attrs: {
        url: "https://twitter.com/lea/status/12",
        title: expect.stringMatching(/^The quay closes/),
      },
    });
  });

  it.each([
    ["//player.vimeo.com/video/7?h=1", "https://vimeo.com/7"],
    ["https://www.youtube-nocookie.com/embed/abcdef1", "https://www.youtube.com/watch?v=abcdef1"],
    [
      "https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fp%2F1",
      "https://www.facebook.com/p/1",
    ],
    ["https://open.spotify.com/embed/episode/4", "https://open.spotify.com/episode/4"],
    ["https://datawrapper.dwcdn.net/x/1/", "https://datawrapper.dwcdn.net/x/1/"],
  ])("reads the player %s by its page", (src, url) => {
    expect(read(`<iframe src="${src}"></iframe>`).article.body[0]?.attrs).toMatchObject({ url });
  });

  it.each([
    [
      "<figcaption>The quay. <span class=credit>Lea Brandt</span></figcaption>",
      "The quay.",
      "Lea Brandt",
      null,
    ],
    [
      "<figcaption>The quay. (Lea Brandt/Reuters)</figcaption>",
      "The quay.",
      "Lea Brandt",
      "Reuters",
    ],
    ["<figcaption>Foto: Lea Brandt</figcaption>", "", "Lea Brandt", null],
    ["<figcaption>The quay in May.</figcaption>", "The quay in May.", null, null],
    [
      "<figcaption>The quay <small class=copyright>as seen from the old market hall</small></figcaption>",
      "The quay↵as seen from the old market hall",
      null,
      null,
    ],
  ])("parts %s", (figcaption, caption, photographer, agency) => {
    const [photo] = read(`<figure><img src=a.jpg>${figcaption}</figure>`).article.body;
    expect(told(photo?.content ?? [])).toBe(caption);
    expect(photo?.attrs).toMatchObject({ photographer, agency });
  });
});
