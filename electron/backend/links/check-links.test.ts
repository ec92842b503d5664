import { expect, test } from "vitest";
import type { NodeJson } from "../../../shared/article/article.ts";
import { article } from "../../../shared/testing/build.ts";
import { type AskAddress, askOverNetwork, type Reply } from "../../ports/ask-address.ts";
import { addressesIn } from "./addresses.ts";
import { checkLinks } from "./check-links.ts";

const answered = (status: number, location: string | null = null): Reply => ({
  kind: "answered",
  status,
  location,
});

/** A web of these pages; what stands at HEAD alone is told by "HEAD /path". */
const web =
  (pages: Readonly<Record<string, Reply>>): AskAddress =>
  async ({ pathname }, method) =>
    pages[`${method} ${pathname}`] ?? pages[pathname] ?? { kind: "unreachable" };

const at = (path: string) => ({ url: `https://a.example${path}`, block: "p1", text: path });
const silent = { progress: () => undefined };

test("each address is told apart by what became of it, in the order they stand in", async () => {
  const ask = web({
    "/fine": answered(200),
    "HEAD /shy": answered(405),
    "/shy": answered(200),
    "/gone": answered(404),
    "/old": answered(301, "/older"),
    "/older": answered(308, "https://b.example/fine"),
    "/today": answered(302, "/fine"),
    "/round": answered(302, "/round"),
    "/inside": { kind: "private" },
    "/slow": { kind: "timedOut" },
    "/script": answered(302, "javascript:alert(1)"),
  });
  const paths = ["/fine", "/shy", "/gone", "/old", "/today", "/round", "/inside", "/slow"];
  const checked = await checkLinks([...paths, "/script", "/none"].map(at), ask, silent);
  expect(checked.map(({ text, outcome }) => [text, outcome])).toEqual([
    ["/fine", { kind: "fine" }],
    ["/shy", { kind: "fine" }],
    ["/gone", { kind: "broken", status: 404 }],
    ["/old", { kind: "moved", to: "https://b.example/fine", forGood: true }],
    ["/today", { kind: "moved", to: "https://a.example/fine", forGood: false }],
    ["/round", { kind: "circles" }],
    ["/inside", { kind: "private" }],
    ["/slow", { kind: "timedOut" }],
    ["/script", { kind: "broken", status: 302 }],
    ["/none", { kind: "unreachable" }],
  ]);
});

test("it tells how far it is, and asks no more once it is called off", async () => {
  const stop = new AbortController();
  const steps: number[] = [];
  const asked: string[] = [];
  const ask: AskAddress = async ({ pathname }) => {
    asked.push(pathname);
    if (asked.length === 6) stop.abort();
    return answered(200);
  };
  const many = Array.from({ length: 30 }, (_, index) => at(`/${index}`));
  const progress = (done: number) => void steps.push(done);
  await expect(checkLinks(many, ask, { progress, signal: stop.signal })).rejects.toThrow(/abort/i);
  expect(asked.length).toBeLessThan(12);
  expect(steps[0]).toBe(0);
});

test("addresses of links, related links and embeds are found, each once; mail is none", () => {
  const link = (text: string, href: string): NodeJson => ({
    type: "text",
    text,
    marks: [{ type: "link", attrs: { href } }],
  });
  const paragraph: NodeJson = {
    type: "paragraph",
    attrs: { id: "p1" },
    content: [link("here", "https://a.example/"), link("mail", "mailto:desk@a.example")],
  };
  const card = (type: string, url: string): NodeJson => ({
    type,
    attrs: { id: type, title: "Storm", url },
  });
  const body = [
    paragraph,
    card("relatedLink", "https://b.example/"),
    card("embed", "https://a.example/"),
  ];
  expect(addressesIn(article(body))).toEqual([
    { url: "https://a.example/", block: "p1", text: "here" },
    { url: "https://b.example/", block: "relatedLink", text: "Storm" },
  ]);
});

test("a redirect into the network here ends there: what it leads to is handed to nobody but the guard", async () => {
  const asked: string[] = [];
  const guard = askOverNetwork();
  const ask: AskAddress = async (url, method, signal) => {
    asked.push(url.href);
    if (url.host === "a.example") return answered(302, "http://127.0.0.1:1/inside");
    return guard(url, method, signal);
  };
  const [checked] = await checkLinks([at("/leads-inside")], ask, silent);
  expect(checked?.outcome).toEqual({ kind: "private" });
  expect(asked).toEqual(["https://a.example/leads-inside", "http://127.0.0.1:1/inside"]);
});
