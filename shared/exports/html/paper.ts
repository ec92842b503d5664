import type { Element } from "hast";
import { h } from "hastscript";
import type { Article } from "../../article/article.ts";

/**
 * What a page has in its head beside the rest when it is printed by the host itself: on paper of one
 * size, with its headline and the number of each page. It runs nothing and asks for no other file
 * than those beside it, whatever stands in the article.
 */
export function paperHead({ headline }: Pick<Article, "headline">): Element[] {
  return [
    h("meta", { httpEquiv: "Content-Security-Policy", content: POLICY }),
    h("style", style(headline)),
  ];
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src file:";

const LONGEST = 80;

function style(headline: string | null): string {
  const line =
    headline === null ? "none" : cssText(shortened(headline.replace(/\s+/gu, " ").trim()));
  return `
@page {
  size: A4; margin: 2.2cm 2cm;
  @top-center { content: ${line}; font: 9pt/1.2 sans-serif; color: #5e5a55; }
  @bottom-center { content: counter(page) " / " counter(pages); font: 9pt/1.2 sans-serif; color: #5e5a55; }
}
@page :first { @top-center { content: none; } }
`;
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > LONGEST
    ? `${letters
        .slice(0, LONGEST - 1)
        .join("")
        .trimEnd()}…`
    : text;
}

/** As a string of CSS that cannot end early, not even the element that it stands in. */
function cssText(text: string): string {
  const escaped = (letter: string) => `\\${(letter.codePointAt(0) ?? 0).toString(16)} `;
  return `"${text.replace(/[^\p{L}\p{N} .,:!?…–-]/gu, escaped)}"`;
}
