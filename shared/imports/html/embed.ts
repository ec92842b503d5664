import type { Element } from "hast";
import type { NodeJson } from "../../article/article.ts";
import { providerOf } from "../../article/providers.ts";
import { safeUrl } from "../../article/url.ts";
import { attribute, everyElement, isA } from "./elements.ts";
import { plainLine } from "./one-line.ts";
import type { Flow, Reading } from "./reading.ts";
import { watchAddress } from "./watch-address.ts";

const ADDRESSES = ["src", "dataSrc", "dataLazySrc", "data", "dataUrl"];

/** A frame or player of a known provider as its address. Any other is left out and counted. */
export function frameBlock(element: Element, reading: Reading): NodeJson[] {
  const url = addressOf(element);
  if (url === null) {
    reading.audit.note("code");
    return [];
  }
  const title = (attribute(element, "title") ?? "").replace(/\s+/g, " ").trim() || null;
  return [{ type: "embed", attrs: { url, title } }];
}

function addressOf(element: Element): string | null {
  const holders = [element, ...everyElement(element)];
  for (const address of holders.flatMap((one) => ADDRESSES.map((name) => attribute(one, name)))) {
    const url = known(address);
    if (url !== null) return url;
  }
  return null;
}

/** The address as readers open it, where a known provider serves it. */
function known(address: string | null): string | null {
  const url = safeUrl(address?.trim().replace(/^\/\//, "https://") ?? "");
  const watched = url === null ? null : safeUrl(watchAddress(url));
  return providerOf(watched) === null ? null : watched;
}

/** Classes by which networks have their posts quoted, as fallback of a script. */
const POSTS =
  /\b(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|reddit-(?:embed-bq|card)|text-post-media|mastodon-embed|fb-post|telegram-post)\b/;

/** A post of a network, quoted for its script to replace: its address, its words as title. */
export function postBlock(quote: Element, reading: Reading, flow: Flow): NodeJson | null {
  if (!POSTS.test(attribute(quote, "className") ?? "")) return null;
  const links = [...everyElement(quote)].filter((one) => isA(one, "a"));
  const addresses = [
    attribute(quote, "cite"),
    attribute(quote, "dataInstgrmPermalink"),
    ...links.map((link) => attribute(link, "href")).reverse(),
  ];
  const url = addresses.map(known).find((one) => one !== null);
  if (url === undefined) return null;
  const title = plainLine(flow(quote.children, reading), reading) || null;
  return {
    type: "embed",
    attrs: { url: url?.replace(/\?ref_src=.*$|\?utm_source=.*$/, ""), title },
  };
}
