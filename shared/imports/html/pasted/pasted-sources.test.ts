import { expect, it } from "vitest";
import type { NodeJson } from "../../../article/article.ts";
import { parseHtml } from "../parser.ts";
import { readPasted } from "./pasted.ts";

// What programs put on the clipboard for one text of own writing: a heading, a line with a link and a
// strong word, a list of two levels, a quote, a table.

/** Blocks in few words, marks by their first letters. */
function told(nodes: readonly NodeJson[]): string {
  return nodes
    .map(({ type, text, marks = [], content = [] }) => {
      const signs = marks.map((mark) => mark.type.slice(0, 3)).join("+");
      if (text !== undefined) return signs === "" ? text : `${signs}<${text}>`;
      return `${type}(${told(content)})`;
    })
    .join("");
}

const blocks = (html: string) => told(readPasted(parseHtml(html)).blocks);

const LINE = "paragraph(The lin<harbour office> was bol<shut>.)";
const LIST =
  "bulletList(listItem(paragraph(Ropes)bulletList(listItem(paragraph(Hemp))))listItem(paragraph(Nets)))";

it("LibreOffice: headings, links, lists within lists, without its fonts and margins", () => {
  const html = `<html><head><meta name="generator" content="LibreOffice 24.2"/><style type="text/css">p { margin-bottom: 0.25cm }</style></head><body lang="en-GB" dir="ltr">
<h2 class="western">At the quay</h2>
<p style="line-height: 100%; margin-bottom: 0cm"><font face="Liberation Serif, serif"><font size="3" style="font-size: 12pt">The <a href="https://norhaven.example/office"><u>harbour office</u></a> was <b>shut</b>.</font></font></p>
<ul><li><p style="margin-bottom: 0cm">Ropes</p>
<ul><li><p style="margin-bottom: 0cm">Hemp</p></li></ul></li>
<li><p style="margin-bottom: 0cm">Nets</p></li></ul>
<blockquote style="margin-left: 1cm"><p>We waited.</p></blockquote></body></html>`;
  expect(blocks(html)).toBe(`heading(At the quay)${LINE}${LIST}blockquote(paragraph(We waited.))`);
});

it("Apple Pages: numbered classes are no styles, and its spans leave nothing", () => {
  const html = `<html><head><meta http-equiv="Content-Style-Type" content="text/css"><meta name="Generator" content="Cocoa HTML Writer"><style type="text/css">p.p1 {margin: 0px; font: 12px 'Helvetica Neue'} span.s1 {text-decoration: underline}</style></head><body>
<p class="p1"><span class="s0">The <a href="https://norhaven.example/office"><span class="s1">harbour office</span></a> was <b>shut</b>.</span></p>
<ul class="ul1"><li class="li1"><span class="s2"></span>Ropes
<ul class="ul1"><li class="li1">Hemp</li></ul></li>
<li class="li1">Nets</li></ul></body></html>`;
  expect(blocks(html)).toBe(LINE + LIST);
});

it("Outlook: Word's paragraphs with Outlook's wrapping", () => {
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=EN-GB link="#0563C1"><div class=WordSection1>
<p class=MsoNormal><span style='mso-fareast-language:EN-US'>The <a href="https://norhaven.example/office">harbour office</a> was <b>shut</b>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<ul style='margin-top:0cm' type=disc><li class=MsoListParagraph style='margin-left:0cm;mso-list:l0 level1 lfo1'>Ropes<o:p></o:p>
<ul style='margin-top:0cm' type=circle><li class=MsoListParagraph style='mso-list:l0 level2 lfo1'>Hemp<o:p></o:p></li></ul></li>
<li class=MsoListParagraph style='mso-list:l0 level1 lfo1'>Nets<o:p></o:p></li></ul></div></body></html>`;
  expect(blocks(html)).toBe(LINE + LIST);
});

it("Gmail: its lines are paragraphs, and what is quoted from a letter stays a quote", () => {
  const html = `<div dir="ltr"><div>The <a href="https://norhaven.example/office" target="_blank">harbour office</a> was <b>shut</b>.</div><div><ul><li style="margin-left:15px">Ropes<ul><li style="margin-left:15px">Hemp</li></ul></li><li style="margin-left:15px">Nets</li></ul></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204)"><div>We waited.</div></blockquote></div>`;
  expect(blocks(html)).toBe(`${LINE}${LIST}blockquote(paragraph(We waited.))`);
});

it("spreadsheets: cells are a table, whichever made them", () => {
  const table =
    "table(tableRow(tableCell(Boat)tableCell(Crew))tableRow(tableCell(Lark)tableCell(4)))";
  const excel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table border=0 cellpadding=0 width=128 style='border-collapse:collapse'><col width=64 span=2><tr height=20><!--StartFragment--><td height=20 class=xl65 width=64>Boat</td><td width=64>Crew</td></tr><tr height=20><td>Lark</td><td align=right>4</td><!--EndFragment--></tr></table></body></html>`;
  const sheets = `<google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" dir="ltr" data-sheets-root="1"><colgroup><col width="100"/><col width="100"/></colgroup><tbody><tr style="height:21px;"><td data-sheets-value="{}">Boat</td><td>Crew</td></tr><tr><td>Lark</td><td style="text-align:right;">4</td></tr></tbody></table>`;
  expect([excel, sheets].map(blocks)).toEqual([table, table]);
});
