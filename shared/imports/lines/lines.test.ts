import { describe, expect, test } from "vitest";
import { isAgeBanner } from "./age-banner.ts";
import { parseByline } from "./byline-line.ts";
import { isDateLine, splitDateline } from "./dateline.ts";
import { parseFollowLine, withFollowed } from "./follow-line.ts";
import { parseRelatedLine } from "./related-line.ts";

describe("an age banner", () => {
  test.each([
    "This story is over 5 years old.",
    "This article is more than ten years old",
    "This article was published more than 3 years ago.",
    "Dieser Artikel ist älter als 5 Jahre.",
    "Dieser Beitrag ist mehr als 2 Jahre alt.",
    "Cet article date de plus de 5 ans.",
    "Este artículo tiene más de 5 años.",
    "Esta matéria tem mais de 5 anos.",
    "Questo articolo ha più di 5 anni.",
    "Dit artikel is meer dan 5 jaar oud.",
  ])("it knows %j", (line) => {
    expect(isAgeBanner(line)).toBe(true);
  });

  test.each([
    "This story is over.",
    "This story is over 5 years old and still nobody has paid.",
    "The crane is over 100 years old.",
  ])("it leaves %j", (line) => {
    expect(isAgeBanner(line)).toBe(false);
  });
});

describe("a related line", () => {
  test.each([
    ["Cranes of Norhaven. Read more here.", "Cranes of Norhaven", null, "Read more here."],
    ["Who pays for it? Read more here", "Who pays for it?", null, "Read more here"],
    ["Cranes of Norhaven – Read the full story", "Cranes of Norhaven", null, "Read the full story"],
    ["Also read: Cranes of Norhaven", "Cranes of Norhaven", "Also read", null],
    ["RELATED: Cranes of Norhaven", "Cranes of Norhaven", "RELATED", null],
    ["Read more | Cranes of Norhaven", "Cranes of Norhaven", "Read more", null],
    ["Die Kräne von Norhaven. Mehr dazu hier.", "Die Kräne von Norhaven", null, "Mehr dazu hier."],
    ["Lesen Sie auch: Die Kräne", "Die Kräne", "Lesen Sie auch", null],
    ["À lire aussi : Les grues", "Les grues", "À lire aussi", null],
    ["Las grúas del puerto. Lea más aquí.", "Las grúas del puerto", null, "Lea más aquí."],
    ["Leia também: Os guindastes", "Os guindastes", "Leia também", null],
    ["Leggi anche: Le gru", "Le gru", "Leggi anche", null],
    ["Читайте также: Краны порта", "Краны порта", "Читайте также", null],
    ["קראו גם: מנופי הנמל", "מנופי הנמל", "קראו גם", null],
    [
      "Cranes\u00a0of Norhaven.\u202fRead more\u00a0here.",
      "Cranes of Norhaven",
      null,
      "Read more here.",
    ],
  ])("it reads %j", (line, title, prefix, callToAction) => {
    expect(parseRelatedLine(line)).toEqual({ title, prefix, callToAction, url: null });
  });

  test.each([
    ["Read more: Cranes (https://norhaven.example/cranes)", "Cranes"],
    ["Cranes of Norhaven. Read more here: https://norhaven.example/cranes", "Cranes of Norhaven"],
    ["Read more: https://norhaven.example/cranes", null],
  ])("it takes the address of %j", (line, title) => {
    const url = "https://norhaven.example/cranes";
    expect(parseRelatedLine(line)).toMatchObject({ title, url });
  });

  test("it reads an invitation to see a named thing", () => {
    const title = "the Norhaven Post's film, “Umbrellas”";
    expect(parseRelatedLine(`Watch ${title} here.`)).toEqual({
      prefix: "Watch",
      title,
      callToAction: "here.",
      url: null,
    });
  });

  test.each([
    "Watch the ships of Norhaven from here.",
    "Read the small print here.",
    "You can read more here about the port.",
    "The report is long; read more here.",
    "More: the port also needs a roof.",
    "Read the report, she said.",
    "Related costs rose by 3 per cent.",
    "https://norhaven.example",
    "Read more here.",
  ])("it leaves %j", (line) => {
    expect(parseRelatedLine(line)).toBeNull();
  });
});

describe("a follow-line", () => {
  test.each([
    ["Follow Lea Brandt on Twitter: @lea", "Twitter", "@lea"],
    ["Follow Lea Brandt on Twitter:\u00a0@lea", "Twitter", "@lea"],
    ["Follow\u2009Lea\u202fBrandt on X (formerly Twitter) @lea.", "X (formerly Twitter)", "@lea"],
    [
      "You can follow Lea Brandt on Bluesky: @lea.norhaven.example",
      "Bluesky",
      "@lea.norhaven.example",
    ],
    ["Follow Lea Brandt on Mastodon: @lea@press.example", "Mastodon", "@lea@press.example"],
    ["Lea Brandt is on Twitter: @lea", "Twitter", "@lea"],
    ["Folgen Sie Lea Brandt auf Twitter: @lea", "Twitter", "@lea"],
    ["Suivez Lea Brandt sur Twitter : @lea", "Twitter", "@lea"],
    ["Sigue a Lea Brandt en Twitter: @lea", "Twitter", "@lea"],
    ["Siga Lea Brandt no Instagram: @lea", "Instagram", "@lea"],
    ["Segui Lea Brandt su Twitter: @lea", "Twitter", "@lea"],
    ["Volg Lea Brandt op Twitter: @lea", "Twitter", "@lea"],
    ["Følg Lea Brandt på Twitter: @lea", "Twitter", "@lea"],
    ["Follow Lea Brandt on Twitter at https://twitter.com/lea", "Twitter", "@lea"],
    ["Follow Lea Brandt on Twitter.", "Twitter", null],
  ])("it reads %j", (line, network, handle) => {
    expect(parseFollowLine(line)).toEqual([{ name: "Lea Brandt", network, handle }]);
  });

  test("it reads two people, and leaves what it cannot share out", () => {
    const [lea, tom] =
      parseFollowLine("Follow Lea Brandt and Tom Reyes on Twitter: @lea and @tom") ?? [];
    expect([lea?.handle, tom?.handle]).toEqual(["@lea", "@tom"]);
    expect(parseFollowLine("Follow Lea Brandt and Tom Reyes on Twitter: @lea")).toBeNull();
  });

  test.each([
    "Follow the money on Monday",
    "Follow Lea Brandt on Tuesday",
    "Follow our live coverage on the website",
    "They follow Lea Brandt on Twitter and laugh.",
  ])("it leaves %j", (line) => {
    expect(parseFollowLine(line)).toBeNull();
  });

  test("it gives the handle to the name in the byline, and to the only one for “her”", () => {
    const byline = parseByline("By LEA BRANDT") ?? [];
    const named = parseFollowLine("Follow Lea Brandt on Twitter: @lea") ?? [];
    const her = parseFollowLine("Follow her on Twitter: @lea") ?? [];
    for (const followed of [named, her]) {
      expect(withFollowed(byline, followed)).toEqual([
        { name: "LEA BRANDT", role: null, organisation: null, handle: "@lea", network: "Twitter" },
      ]);
    }
  });
});

describe("a byline", () => {
  test.each([
    ["By Lea Brandt", ["Lea Brandt"]],
    ["By Lea Brandt and Tom Reyes", ["Lea Brandt", "Tom Reyes"]],
    ["By Lea Brandt, Tom Reyes & Mo Ali", ["Lea Brandt", "Tom Reyes", "Mo Ali"]],
    ["BY LEA BRANDT", ["LEA BRANDT"]],
    ["Von Lea Brandt und Tom Reyes", ["Lea Brandt", "Tom Reyes"]],
    ["Por Lea Brandt y Tom Reyes", ["Lea Brandt", "Tom Reyes"]],
    ["Par Lea Brandt et Tom Reyes", ["Lea Brandt", "Tom Reyes"]],
    ["Di Lea Brandt e Tom Reyes", ["Lea Brandt", "Tom Reyes"]],
    ["מאת לאה ברנד", ["לאה ברנד"]],
  ])("it reads %j", (line, names) => {
    expect(parseByline(line)?.map(({ name }) => name)).toEqual(names);
  });

  test("it takes role, organisation and handle", () => {
    expect(parseByline("By Lea Brandt (@lea), Staff Writer, Norhaven Post")).toEqual([
      {
        name: "Lea Brandt",
        role: "Staff Writer",
        organisation: "Norhaven Post",
        handle: "@lea",
        network: null,
      },
    ]);
  });

  test.each(["By Tuesday", "By the harbour", "Von wegen", "By Lea Brandt, who was there"])(
    "it leaves %j",
    (line) => {
      expect(parseByline(line)).toBeNull();
    },
  );
});

describe("a dateline", () => {
  test.each([
    ["NORHAVEN, 21 November — The port", "NORHAVEN, 21 November", "The port"],
    ["LONDON (AP) — The port", "LONDON (AP)", "The port"],
    ["NEW YORK, Nov. 3 (Reuters) - The port", "NEW YORK, Nov. 3 (Reuters)", "The port"],
    ["Berlin (dpa) – Der Hafen", "Berlin (dpa)", "Der Hafen"],
    ["Norhaven, 3. November -- “Der Hafen”", "Norhaven, 3. November", "“Der Hafen”"],
    ["(Reuters) - The port", "(Reuters)", "The port"],
    ["PARIS — Le port", "PARIS", "Le port"],
  ])("it parts %j", (paragraph, dateline, text) => {
    expect(splitDateline(paragraph)).toEqual({ dateline, text });
  });

  test.each([
    "The port — the oldest of all — opened.",
    "UPDATE — The port opened.",
    "NORHAVEN — the city — opened.",
    "Norhaven – The port",
    "Self-made men",
  ])("it leaves %j", (paragraph) => {
    expect(splitDateline(paragraph)).toBeNull();
  });

  test("it knows a date alone on its line", () => {
    expect(["21 November 2025", "Nov. 21, 2025", "Published on 2025-11-21"].every(isDateLine)).toBe(
      true,
    );
    expect(isDateLine("21 ships left in 2025")).toBe(false);
  });
});
