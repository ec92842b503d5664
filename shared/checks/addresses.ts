import { safeUrl } from "../article/url.ts";
import { say } from "../words/say.ts";
import type { Found, Rule } from "./finding.ts";
import { linesOf, placed, type TextLine, textOf } from "./lines.ts";
import { perPart } from "./per-part.ts";

/** Addresses that readers see as such, and links that lead by an unsafe way or to nowhere. */
export const addresses: Rule = (article) =>
  linesOf(article).flatMap((line) => [...bareIn(line), ...linksIn(line)]);

const BARE = /(?:https?:\/\/|(?<![\p{L}\p{N}@./-])www\.)[^\s\ufffc<>"“”«»]+/giu;

const bareIn = perPart((line: TextLine): Found[] =>
  [...line.text.matchAll(BARE)].map(({ index, 0: whole }) => {
    const address = whole.replace(/[.,;:!?)\]]{1,9}$/u, "");
    const href = safeUrl(/^www/iu.test(address) ? `https://${address}` : address);
    const isLinked = linksOf(line).some(({ start, end }) => start <= index && index < end);
    return {
      rule: "bareAddress",
      severity: "WARN",
      message: say("The address {address} stands in the text.", { address }),
      fix: say(isLinked ? "Write words in its place, and link them." : "Link words to it instead."),
      ...placed(line, index, index + address.length),
      remedy: isLinked || href === null ? null : { kind: "link", href },
    } satisfies Found;
  }),
);

const linksIn = perPart((line: TextLine): Found[] =>
  linksOf(line).flatMap(({ href, start, end }): Found[] => {
    const where = placed(line, start, end);
    const words = where.place.words.trim();
    if (isNowhere(href)) {
      return [
        {
          rule: "deadAnchor",
          severity: "WARN",
          message: say("The link on “{words}” leads to no page.", { words }),
          fix: say("Give it an address, or take the link off."),
          ...where,
        },
      ];
    }
    if (!/^http:/iu.test(href)) return [];
    return [
      {
        rule: "httpLink",
        severity: "WARN",
        message: say("The link on “{words}” is not encrypted (http).", { words }),
        fix: say("Most sites answer to https as well."),
        ...where,
        remedy: { kind: "link", href: href.replace(/^http:/iu, "https:") },
      },
    ];
  }),
);

/** An anchor within this article, which has none, or an address without a place. */
function isNowhere(href: string): boolean {
  const url = safeUrl(href);
  return url === null || /^mailto:(?![^?]*@)/iu.test(url);
}

interface LinkedWords {
  readonly href: string;
  readonly start: number;
  readonly end: number;
}

/** Neighbours that lead to the same place are one link, whatever their style. */
const linksOf = perPart((line: TextLine): LinkedWords[] => {
  const links: LinkedWords[] = [];
  let at = 0;
  for (const run of line.runs) {
    const end = at + textOf(run).length;
    const href = run.marks?.find(({ type }) => type === "link")?.attrs?.href;
    const last = links.at(-1);
    if (typeof href === "string") {
      const goesOn = last?.href === href && last.end === at;
      if (goesOn) links.pop();
      links.push({ href, start: goesOn ? last.start : at, end });
    }
    at = end;
  }
  return links;
});
