import { readFileSync } from "node:fs";
import type { Node } from "@tiptap/pm/model";
import type { Element } from "hast";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { type Article, emptyArticle, type NodeJson } from "../../article/article.ts";
import { schema } from "../../article/schema.ts";
import { readArticle, seedDoc } from "../../article/ydoc/document.ts";
import { bodyOf } from "../../article/ydoc/roots.ts";
import { importDocx } from "../../imports/docx/docx.ts";
import { attribute, everyElement } from "../../imports/html/elements.ts";
import { importHtml } from "../../imports/html/html.ts";
import { parseHtml } from "../../imports/html/parser.ts";
import { readPasted } from "../../imports/html/pasted/pasted.ts";
import { importMarkdown } from "../../imports/markdown/markdown.ts";
import { setting } from "../../testing/story.ts";
import { para, run, wordParts } from "../../testing/word-file.ts";
import { exportHtmlPage } from "./html.ts";

const OWN = [
  "<img src=x onerror=canary()>",
  "<script>canary()</script>",
  "<svg onload=canary()><a xlink:href='javascript:canary()'><text>x</text></a></svg>",
  "<a href='javascript:canary()'>quay</a>",
  "<a href=' java\tscript:canary()'>quay</a>",
  "<a href='&#106;avascript&colon;canary()'>quay</a>",
  "<a href='data:text/html,<script>canary()</script>'>quay</a>",
  "<iframe srcdoc='<script>canary()</script>'></iframe>",
  "<object data='https://evil.example/x.swf'></object><embed src=//evil.example>",
  "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=canary()&gt;'>",
  "<form action='https://evil.example'><button formaction='javascript:canary()'>Go</button></form>",
  "<base href='https://evil.example/'><link rel=stylesheet href='//evil.example/x.css'>",
  "<meta http-equiv=refresh content='0;url=javascript:canary()'>",
  "<p style='background:url(https://evil.example/x)'>quay</p>",
  "<template><img src=x onerror=canary()></template><noscript><p title='</noscript><img src=x onerror=canary()>'>",
  "<video poster='https://evil.example/p'><source onerror=canary()></video>",
  "<details open ontoggle=canary()>quay</details>",
  "--><img src=x onerror=canary()>",
  '"><script>canary()</script>',
  "</title></textarea></style></script><script>canary()</script>",
  "<figure><img src='https://evil.example/1.jpg' onload=canary()><figcaption onclick=canary()>q</figcaption></figure>",
  "![x](javascript:canary()) [y](vbscript:canary()) <javascript:canary()>",
  "[x]: javascript:canary()\n[a][x]",
];

/** A list of `{ payload }`, where somebody has one: `STET_XSS_CORPUS=FILE`. */
const corpus = process.env.STET_XSS_CORPUS;
const PAYLOADS: readonly string[] =
  corpus === undefined
    ? OWN
    : [
        ...OWN,
        ...(JSON.parse(readFileSync(corpus, "utf8")) as { payload: string }[]).map(
          ({ payload }) => payload,
        ),
      ];

const withBody = (body: NodeJson[]): Article => ({ ...emptyArticle(), body });
/** As another Stet, or something that says it is one, might write it: past every reader. */
function written(payload: string): Article {
  const doc = seedDoc(withBody([{ type: "paragraph", attrs: { id: "a" }, content: [] }]));
  const text = new Y.XmlText();
  (bodyOf(doc).get(2) as Y.XmlElement).insert(0, [text]);
  const address = /(?:href|src|data)='?([^'>]+)/.exec(payload)?.[1] ?? payload;
  text.insert(0, payload, { link: { href: address } });
  for (const [type, name] of [
    ["embed", "url"],
    ["relatedLink", "url"],
  ] as const) {
    const block = new Y.XmlElement(type);
    block.setAttribute(name, address);
    block.setAttribute("title", payload);
    bodyOf(doc).push([block]);
  }
  return readArticle(doc);
}

/** Every door through which somebody else's text comes in; what is dropped is read as what is pasted. */
const DOORS: Readonly<Record<string, (payload: string) => Article>> = {
  paste: (payload) => withBody([...readPasted(parseHtml(payload)).blocks]),
  "HTML file": (payload) =>
    importHtml(`<h1>Quay</h1><p>Before.</p>${payload}<p>After.</p>`).article,
  Markdown: (payload) => importMarkdown(`# Quay\n\nBefore.\n\n${payload}\n\nAfter.\n`).article,
  "front matter": (payload) =>
    importMarkdown(`---\ntitle: ${JSON.stringify(payload)}\n---\n\nBefore.\n`).article,
  Word: (payload) =>
    importDocx(wordParts({ body: para(run(payload.replace(/\p{Cc}/gu, " "))) }), "quay.docx")
      .article,
  "an update of Yjs": written,
};

const FORBIDDEN = new Set(
  "iframe object embed base form input button template noscript svg math video audio source meta-refresh portal".split(
    " ",
  ),
);
const HARMLESS = /^(?:https?:|mailto:|#|[^:]*$)/i;

/** What in a page would run, ask for something or send something. */
function harmIn(html: string): string[] {
  return [...everyElement(parseHtml(html))].flatMap((element) => {
    const names = Object.keys(element.properties);
    const harm = names.filter((name) => isHarm(name, attribute(element, name) ?? ""));
    return isHarmful(element) ? [element.tagName, ...harm] : harm;
  });
}

function isHarmful(element: Element): boolean {
  const { tagName, properties } = element;
  if (tagName === "script") return attribute(element, "type") !== "application/ld+json";
  if (tagName === "meta") return properties.httpEquiv !== undefined;
  if (tagName === "link") return /stylesheet|preload|icon/.test(attribute(element, "rel") ?? "");
  return FORBIDDEN.has(tagName);
}

function isHarm(name: string, value: string): boolean {
  if (/^(?:href|xLinkHref|cite|action)$/i.test(name)) return !HARMLESS.test(value);
  if (/^(?:src|srcSet|poster|data|background)$/i.test(name)) return /^\s*(?:\w+:|\/\/)/.test(value);
  return /^on|^style$|^srcDoc$|^formAction$|^ping$/i.test(name);
}

/** What the editor would draw of it, by the schema's own words. */
function drawn(article: Article): string[] {
  const doc = schema.nodeFromJSON({ type: "doc", content: article.body });
  const harm: string[] = [];
  doc.descendants((node: Node) => {
    harm.push(...harmInSpec(node.type.spec.toDOM?.(node)));
    for (const mark of node.marks) harm.push(...harmInSpec(mark.type.spec.toDOM?.(mark, true)));
  });
  return harm;
}

function harmInSpec(spec: unknown): string[] {
  if (!Array.isArray(spec)) return [];
  const [tag, attrs] = spec;
  const own = /^(?:script|iframe|object|embed|img)$/.test(String(tag)) ? [String(tag)] : [];
  const named = typeof attrs === "object" && attrs !== null && !Array.isArray(attrs) ? attrs : {};
  const harm = Object.entries(named as Record<string, unknown>).flatMap(([name, value]) =>
    isHarm(name, String(value ?? "")) ? [`${tag} ${name}`] : [],
  );
  return [...own, ...harm, ...spec.flatMap(harmInSpec)];
}

describe.each(Object.entries(DOORS))("what comes in by %s", (_door, read) => {
  it("runs nothing and asks for nothing, in the editor and in the page that goes out", () => {
    for (const payload of PAYLOADS) {
      const article = read(payload);
      expect(drawn(article), payload).toEqual([]);
      expect(harmIn(exportHtmlPage(article, setting).text), payload).toEqual([]);
    }
  });
});

it("knows harm", () => {
  for (const payload of OWN.slice(0, 12)) expect(harmIn(payload), payload).not.toEqual([]);
});
