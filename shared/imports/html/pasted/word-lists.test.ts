import { describe, expect, it } from "vitest";
import type { NodeJson } from "../../../article/article.ts";
import { parseHtml } from "../parser.ts";
import { readMarker } from "./list-marker.ts";
import { readPasted } from "./pasted.ts";

/** Blocks in few words: `ol(li(p(One)))`, `ol3` for one that begins at 3. */
function told(nodes: readonly NodeJson[]): string {
  const short: Record<string, string> = {
    paragraph: "p",
    heading: "h",
    bulletList: "ul",
    orderedList: "ol",
    listItem: "li",
  };
  return nodes
    .map(({ type, text, attrs, content = [] }) => {
      const start = attrs?.start === undefined || attrs.start === 1 ? "" : attrs.start;
      return text ?? `${short[type] ?? type}${start}(${told(content)})`;
    })
    .join(" ");
}

const pasted = (html: string) => told(readPasted(parseHtml(html)).blocks);

/** A paragraph as Word for Windows writes one of a list. */
function item(level: number, marker: string, words: string, tag = "p", list = "l0"): string {
  return `<${tag} class=MsoListParagraphCxSpMiddle style='margin-left:${36 * level}.0pt;mso-add-space:
auto;text-indent:-18.0pt;mso-list:${list} level${level} lfo1'><![if !supportLists]><span
style='mso-fareast-font-family:Calibri'><span style='mso-list:Ignore'>${marker}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></${tag}>

`;
}

describe("lists of Word", () => {
  it("are lists within lists, without their markers", () => {
    const page = `<p class=MsoNormal>Before<o:p></o:p></p>
      ${item(1, "·", "Cranes")}${item(2, "o", "North quay")}${item(3, "§", "Gantry")}${item(2, "o", "South quay")}${item(1, "·", "Tugs")}
      <p class=MsoNormal>After<o:p></o:p></p>`;
    expect(pasted(page)).toBe(
      "p(Before) ul(li(p(Cranes) ul(li(p(North quay) ul(li(p(Gantry)))) li(p(South quay)))) li(p(Tugs))) p(After)",
    );
  });

  it("begin where their numbers do, and anew where they do", () => {
    const page = [
      item(1, "1.", "One"),
      item(1, "2.", "Two"),
      "<p class=MsoNormal>Between</p>",
      item(1, "3.", "Three"),
      item(2, "b)", "Inner"),
      item(1, "4.", "Four"),
      item(1, "1.", "Again", "p", "l1"),
    ].join("");
    expect(pasted(page)).toBe(
      "ol(li(p(One)) li(p(Two))) p(Between) ol3(li(p(Three) ol2(li(p(Inner)))) li(p(Four))) ol(li(p(Again)))",
    );
  });

  it("change kind within one level, and pass over levels", () => {
    expect(pasted(item(1, "1.", "A") + item(3, "i.", "B") + item(2, "-", "C"))).toBe(
      "ol(li(p(A) ol(li(p(B))) ul(li(p(C)))))",
    );
  });

  it("are read where comments stand for conditions, as in Safari", () => {
    const page = `<p class="MsoListParagraph" style="text-indent:-18.0pt;mso-list:l2 level1 lfo4"><!--[if !supportLists]--><span style="font-family:Symbol"><span style="mso-list:Ignore">·<span style="font:7.0pt &quot;Times New Roman&quot;">  </span></span></span><!--[endif]-->Fog</p>`;
    expect(pasted(page)).toBe("ul(li(p(Fog)))");
  });

  it("keep the paragraphs below an item's first", () => {
    const page = `${item(1, "·", "Cranes")}<p class=MsoListParagraphCxSpMiddle>Two of them.</p>${item(1, "·", "Tugs")}`;
    expect(pasted(page)).toBe("ul(li(p(Cranes) p(Two of them.)) li(p(Tugs)))");
  });

  it("hold headings; a numbered heading alone is a heading with its number", () => {
    expect(pasted(item(1, "1.", "Tides", "h2") + item(1, "2.", "Fares", "h2"))).toBe(
      "ol(li(h(Tides)) li(h(Fares)))",
    );
    expect(pasted(`${item(1, "2.", "Tides", "h2")}<p>High at noon.</p>`)).toBe(
      "h(2. Tides) p(High at noon.)",
    );
  });

  it("are left alone where a style takes the list away", () => {
    expect(pasted("<p class=MsoNormal style='mso-list:none'>Fog</p>")).toBe("p(Fog)");
  });
});

describe("lists of Word for the web", () => {
  const online = (tag: string, level: number, words: string, start = 1) =>
    `<div class="ListContainerWrapper SCXW1"><${tag} role="list" start="${start}"><li role="listitem" data-aria-level="${level}" data-listid="4"><p class="Paragraph">${words}</p></li></${tag}></div>`;

  it("are one list, by the levels of their items", () => {
    const page = online("ul", 1, "Cranes") + online("ul", 2, "North") + online("ul", 1, "Tugs");
    expect(pasted(page)).toBe("ul(li(p(Cranes) ul(li(p(North)))) li(p(Tugs)))");
    const numbered = online("ol", 1, "One") + online("ol", 1, "Two", 2) + online("ol", 1, "New");
    expect(pasted(numbered)).toBe("ol(li(p(One)) li(p(Two))) ol(li(p(New)))");
  });
});

describe("lists of Google Docs", () => {
  it("take in the lists that stand between their items", () => {
    const line = (words: string, level: number) =>
      `<li dir="ltr" aria-level="${level}" style="font-weight:400"><p dir="ltr"><span style="font-weight:400">${words}</span></p></li>`;
    const page = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><ol style="margin-top:0">${line("One", 1)}<ul>${line("Inner", 2)}<ol>${line("Deep", 3)}</ol></ul>${line("Two", 1)}</ol><ul>${line("Other", 1)}</ul></b>`;
    expect(pasted(page)).toBe(
      "ol(li(p(One) ul(li(p(Inner) ol(li(p(Deep)))))) li(p(Two))) ul(li(p(Other)))",
    );
  });
});

it.each([
  ["3.", true, 3],
  ["(b)", true, 2],
  ["aa.", true, 27],
  ["iv)", true, 4],
  ["XII.", true, 12],
  ["1.2.3", true, 3],
  ["i.", true, 1],
  ["·", false, null],
  ["o", false, null],
  ["§", false, null],
  ["–", false, null],
  ["Ø", false, null],
  ["", false, null],
])("reads the marker %s", (text, ordered, number) => {
  expect(readMarker(text)).toEqual({ ordered, number });
});
