import { describe, expect, it } from "vitest";
import { emptyArticle } from "../../article/article.ts";
import { setPieces, setting, story } from "../../testing/story.ts";
import { exportMarkdown } from "./markdown.ts";

describe("Markdown", () => {
  it("reads well in any viewer", () => {
    expect(exportMarkdown(story, setting).text).toBe(`---
stet: 1
draftId: 0198c1f0-0000-7000-8000-000000000000
headline: Norhaven loses its north quay
dek: Three hundred berths go by Friday
byline:
  - name: Mara Lindqvist
    handle: "@mlind"
    network: Bluesky
  - name: Ola Ness
    role: Reporter
kicker: Harbour
dateline: NORHAVEN, 21 November
slug: north-quay
language: en
section: Local
publishedAt: 2026-11-21T06:00:00+01:00
updatedAt: 2026-11-21T09:30:00+01:00
tags:
  - harbour
  - council
photos:
  north-quay-photos/crane-at-the-quay.jpg: ${"a".repeat(64)}
---

# Norhaven loses its north quay

*Three hundred berths go by Friday*

![A crane](north-quay-photos/crane-at-the-quay.jpg "{role: lead}")\\
The last crane *at dawn*.\\
*Photo by Lea Brandt/NPA*

The north quay **closes** on Friday.

## What it costs

- Berths
- Cranes

Read also: [Council votes on the quay](https://norhaven.example/council "related") Read more here.

[Fishing fleet moves south](TK "related")

> We saw it coming.

___

The mayor did not answer.
`);
  });

  it("says of set pieces what they are, and shows them as what a viewer knows", () => {
    const { text } = exportMarkdown(setPieces, setting);
    expect(text.slice(text.indexOf("---\n", 4) + 5)).toMatchInlineSnapshot(`
      "<!-- stet:pullQuote -->

      > We saw it coming.
      >
      > — Ines Aldor, harbour master

      <!-- stet:keyPoints -->

      > **At a glance**
      >
      > - Three hundred berths go
      > - The cranes stay

      <!-- stet:gallery -->

      - ![A crane](north-quay-photos/crane-at-the-quay.jpg "{role: lead}")\\
        The last crane *at dawn*.\\
        *Photo by Lea Brandt/NPA*
      - ![The quay](north-quay-photos/crane-at-the-quay-2.jpg)

      [The last crane, filmed](https://www.youtube.com/watch?v=quay "embed")

      | Ship | Berth |
      | - | - |
      | Alma | 3 |

      H<sub>2</sub>O, 4 m<sup>2</sup>

      <!-- stet:readerNote {"kind":"correction","at":"2026\\u002d11\\u002d21T09:30:00+01:00"} -->

      > **Correction** · 2026-11-21
      >
      > An earlier version misspelt a name.
      "
    `);
  });

  it("counts related links that lead nowhere yet, and photos that are not there", () => {
    expect(exportMarkdown(story, { ...setting, photos: new Map() }).losses).toEqual([
      { element: "photoFile", count: 1 },
      { element: "relatedLinkTarget", count: 1 },
    ]);
  });

  it("is a head alone where the article is empty", () => {
    const { text, photos, losses } = exportMarkdown(emptyArticle(), { ...setting, draft: null });
    expect(text).toBe("---\nstet: 1\n---\n");
    expect([photos, losses]).toEqual([[], []]);
  });
});
