import fc from "fast-check";
import { expect, it } from "vitest";
import { runs } from "../../testing/runs.ts";
import { importHtml } from "./html.ts";

const TAGS =
  "p div span b em a h1 h2 h5 ul ol li dl dt dd blockquote aside figure figcaption table caption tr td th pre q small section details summary center sup cite iframe video".split(
    " ",
  );

/** HTML as people and programs nest it, well or badly, in which every word is another one. */
const { markup } = fc.letrec<{ markup: string }>((tie) => ({
  markup: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    {
      weight: 3,
      arbitrary: fc.constantFrom(" WORD ", "WORD", "<br>", "<img src=a.jpg alt=WORD>", "<hr>"),
    },
    {
      weight: 5,
      arbitrary: fc
        .tuple(
          fc.constantFrom(...TAGS),
          fc.constantFrom(
            "",
            "",
            " class=pullquote",
            " class=caption",
            " class=credit",
            " class=twitter-tweet",
          ),
          fc.array(tie("markup"), { maxLength: 4 }),
          fc.boolean(),
        )
        .map(
          ([tag, attributes, inside, closed]) =>
            `<${tag}${attributes}>${inside.join("")}${closed ? `</${tag}>` : ""}`,
        ),
    },
  ),
}));

it("loses no word of a fragment without a line in the audit", () => {
  fc.assert(
    fc.property(fc.array(markup, { maxLength: 6 }), (parts) => {
      let count = 0;
      const html = parts.join("").replace(/WORD/g, () => `word${count++}x`);
      const { article, audit } = importHtml(html);
      const kept = JSON.stringify(article);
      const lost = (html.match(/word\d+x/g) ?? []).filter((word) => !kept.includes(word));
      if (lost.length > 0) expect(audit, `${lost.join(" ")} of ${html}`).not.toEqual([]);
    }),
    { numRuns: runs(500) },
  );
});
