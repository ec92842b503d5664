import type { LinkOutcome } from "../../../shared/contract/links.ts";
import type { AskAddress, Reply } from "../../ports/ask-address.ts";

const MOST_HOPS = 8;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const FOR_GOOD = new Set([301, 308]);

/** What has become of an address: asked for its head, and as a reader would where that is refused. */
export async function checkAddress(
  address: string,
  ask: AskAddress,
  signal?: AbortSignal,
): Promise<LinkOutcome> {
  let url = new URL(address);
  let forGood = true;
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    const reply = await askKindly(url, ask, signal);
    if (reply.kind !== "answered") return reply;
    const { status, location } = reply;
    if (!REDIRECTS.has(status) || location === null) {
      if (status >= 400) return { kind: "broken", status };
      return hop === 0 ? { kind: "fine" } : { kind: "moved", to: url.href, forGood };
    }
    forGood &&= FOR_GOOD.has(status);
    const next = pageAt(location, url);
    if (next === null) return { kind: "broken", status };
    url = next;
  }
  return { kind: "circles" };
}

/** Where a redirect leads; null where that is no page of the web. */
function pageAt(location: string, from: URL): URL | null {
  if (!URL.canParse(location, from.href)) return null;
  const url = new URL(location, from);
  return /^https?:$/.test(url.protocol) ? url : null;
}

/** Some servers know no HEAD, and say so in many ways. */
async function askKindly(url: URL, ask: AskAddress, signal?: AbortSignal): Promise<Reply> {
  const reply = await ask(url, "HEAD", signal);
  return reply.kind === "answered" && reply.status >= 400 ? ask(url, "GET", signal) : reply;
}
