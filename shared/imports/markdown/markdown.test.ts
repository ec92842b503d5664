import { describe, expect, it } from "vitest";
import { type NodeJson, plainText } from "../../article/article.ts";
import { importMarkdown } from "./markdown.ts";

const texts = (markdown: string) =>
  importMarkdown(markdown).article.body.map((block) => `${block.type}: ${plainText([block])}`);
const audit = (markdown: string) =>
  Object.fromEntries(importMarkdown(markdown).audit.map(({ kind, count }) => [kind, count]));
const firstBlock = (markdown: string) => importMarkdown(markdown).article.body[0] as NodeJson;

describe("Markdown of other programs", () => {
  it("takes the heading that opens it as the headline", () => {
    const { article } = importMarkdown("# Quay *shut*\n\nThe quay is closed.");
    expect(article.headline).toBe("Quay shut");
    expect(article.headlineContent[1]).toEqual({
      type: "text",
      text: "shut",
      marks: [{ type: "italic" }],
    });
    expect(texts("# Quay shut\n\nThe quay is closed.")).toEqual(["paragraph: The quay is closed."]);
  });

  it("takes a paragraph in italics below the headline as the dek, and no other", () => {
    expect(importMarkdown("# Quay shut\n\n*Until Friday*\n\nText.").article.dek).toBe(
      "Until Friday",
    );
    expect(importMarkdown("# Quay shut\n\nUntil *Friday*\n\nText.").article.dek).toBeNull();
  });

  it("reads the head that generators write", () => {
    const { article } = importMarkdown(
      `---\ntitle: "Quay shut"\nsubtitle: Until Friday\nauthors: [Mara Lindqvist, {name: Ola Ness, role: Reporter}]\ndate: 2026-11-21 06:00 +01:00\nlastmod: 2026-11-22\nkeywords: harbour, quay\ncategory: Local\nlang: en_GB\ndraft: true\n---\n\n# Quay shut\n\nText.\n`,
    );
    expect(article).toMatchObject({
      headline: "Quay shut",
      dek: "Until Friday",
      publishedAt: "2026-11-21T06:00:00+01:00",
      updatedAt: "2026-11-22T00:00:00Z",
      tags: ["harbour", "quay"],
      section: "Local",
      language: "en-GB",
    });
    expect(article.byline.map(({ name, role }) => [name, role])).toEqual([
      ["Mara Lindqvist", null],
      ["Ola Ness", "Reporter"],
    ]);
    expect(article.body).toHaveLength(1);
  });

  it("counts fields that an article has no place for", () => {
    expect(audit("---\ntitle: Quay\nlayout: post\nweight: 3\n---\n\nText.")).toEqual({ field: 2 });
  });

  it("keeps a head that cannot be read as text", () => {
    expect(texts("---\ntitle: [quay\n---\n\nText.")).toContain("paragraph: title: [quay");
  });

  it("keeps a heading that says something else than the title of the head", () => {
    expect(texts("---\ntitle: Quay\n---\n\n# Harbour\n")).toEqual(["heading: Harbour"]);
  });

  it("splits the images of a paragraph out into photos", () => {
    const { article, photos } = importMarkdown(
      "Before ![One](a%20b.jpg) between ![Two](c.png) after",
    );
    expect(article.body.map(({ type }) => type)).toEqual([
      "paragraph",
      "photo",
      "paragraph",
      "photo",
      "paragraph",
    ]);
    expect(photos.map(({ path }) => path)).toEqual(["a b.jpg", "c.png"]);
    expect(photos[0]?.block).toBe(article.body[1]?.attrs?.id);
  });

  it.each([
    ["its title", '![Crane](a.jpg "The crane at dawn.")'],
    ["the line below it", "![Crane](a.jpg)\nThe crane at dawn."],
    ["the paragraph in italics below it", "![Crane](a.jpg)\n\n*The crane at dawn.*"],
  ])("takes as a photo's caption %s", (_, markdown) => {
    const photo = firstBlock(markdown);
    expect(photo.attrs).toMatchObject({ alt: "Crane" });
    expect(photo.content).toEqual([{ type: "text", text: "The crane at dawn." }]);
  });

  it("reads a credit line below a photo and one that signs its caption", () => {
    const lines = "![](a.jpg)\n\n*The crane at dawn.*\n\nPhoto by Lea Brandt/NPA\n\nText.";
    const credit = { photographer: "Lea Brandt", agency: "NPA" };
    expect(firstBlock(lines).attrs).toMatchObject(credit);
    expect(firstBlock("![](a.jpg)\nThe crane. Photo by Lea Brandt/NPA").attrs).toMatchObject(
      credit,
    );
    const agency = firstBlock("![](a.jpg)\n\n*The crane at dawn.*\n\n(Reuters)\n\nText.");
    expect(agency.attrs).toMatchObject({ photographer: null, agency: "Reuters" });
  });

  it("marks a TK that is a word, and none that is part of one", () => {
    const [tk] = firstBlock("The TK ships of TKO").content?.filter(({ marks }) => marks) ?? [];
    expect(tk).toEqual({ type: "text", text: "TK", marks: [{ type: "tk" }] });
    expect(firstBlock("The ATK ships of TKO").content).toHaveLength(1);
  });

  it("resolves reference links and links bare addresses", () => {
    const links = firstBlock(
      "See [the plan][p] at https://norhaven.example/x\n\n[p]: https://norhaven.example/p",
    )
      .content?.flatMap(({ marks = [] }) => marks)
      .map(({ attrs }) => attrs?.href);
    expect(links).toEqual(["https://norhaven.example/p", "https://norhaven.example/x"]);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "/quay"])(
    "keeps the words of a link to %s and not its address",
    (address) => {
      expect(firstBlock(`[the quay](<${address}>)`).content).toEqual([
        { type: "text", text: "the quay" },
      ]);
      expect(audit(`[the quay](<${address}>)`)).toEqual({ address: 1 });
    },
  );

  it("turns code, tasks and footnotes into paragraphs with their words", () => {
    expect(texts("```sh\nls\npwd\n```")).toEqual(["paragraph: ls\npwd"]);
    expect(texts("- [x] Done")).toEqual(["bulletList: [x] Done"]);
    expect(texts("Told[^1].\n\n[^1]: By phone.")).toEqual([
      "paragraph: Told[1].",
      "paragraph: [1] By phone.",
    ]);
    expect(audit("`x` and\n\n    y")).toEqual({ markup: 2 });
  });

  it("reads a table, its first row as the head", () => {
    const { body } = importMarkdown("| Ship | Berth |\n|--|--|\n| **Alma** | 3 |").article;
    expect(body[0]).toMatchObject({ type: "table", attrs: { headerRow: true } });
    const rows = body[0]?.content?.map(({ content = [] }) =>
      content.map((cell) => plainText([cell])),
    );
    expect(rows).toEqual([
      ["Ship", "Berth"],
      ["Alma", "3"],
    ]);
  });

  it("keeps the words of raw HTML and nothing that could run", () => {
    const markdown =
      "<div onclick=x><p>One</p><p>Two &amp; three</p></div>\n\nA <span>b</span> <b>c</b>\n\n<script>alert(1)</script>";
    expect(texts(markdown)).toEqual([
      "paragraph: One",
      "paragraph: Two & three",
      "paragraph: A b c",
    ]);
    expect(audit(markdown)).toEqual({ html: 4 });
  });

  it("takes out what a page prints beside a story", () => {
    const { article, audit: changes } = importMarkdown(
      "This story is over 5 years old.\n\n# Quay shut\n\nText.\n\nCouncil votes on the quay. Read more here.\n\nFollow Mara Lindqvist on Bluesky: @mlind",
    );
    expect(article.body.map(({ type }) => type)).toEqual(["paragraph", "relatedLink"]);
    expect(article.byline[0]).toMatchObject({ name: "Mara Lindqvist", handle: "@mlind" });
    expect(changes.map(({ kind }) => kind)).toEqual(["ageBanner", "followLine", "relatedLine"]);
  });
});

describe("the language of another program's Markdown", () => {
  const dutch =
    "# De kade\n\nDe kraan van de haven is terug en het werk op de kade gaat door, want er zijn weer schepen met graan. Dat is goed voor de stad.";
  const hebrew = "# הנמל נפתח\n\n- העובדים חזרו\n- המשאיות חיכו ליד השער\n";
  const read = (markdown: string) => {
    const { language, direction } = importMarkdown(markdown).article;
    return { language, direction };
  };

  it("is told from its words where its head says nothing", () => {
    expect(read(dutch)).toEqual({ language: "nl", direction: null });
    expect(read(hebrew)).toEqual({ language: "he", direction: "rtl" });
    expect(read("# Quay shut\n\nText.")).toEqual({ language: null, direction: null });
  });

  it("is what its head says, and the direction follows from it", () => {
    expect(read(`---\nlang: af\n---\n\n${dutch}`)).toEqual({ language: "af", direction: null });
    expect(read(`---\nlang: yi\n---\n\n${hebrew}`)).toEqual({ language: "yi", direction: null });
    expect(read(`---\ndir: ltr\n---\n\n${hebrew}`)).toEqual({ language: "he", direction: "ltr" });
  });
});

describe("Stet's own Markdown", () => {
  const own = (text: string) => `---\nstet: 1\n---\n\n${text}`;

  it("has no language where none was set, whatever its words are", () => {
    const { article } = importMarkdown(own("הנמל נפתח מחדש והעובדים חזרו לעבודה בבוקר."));
    expect(article).toMatchObject({ language: null, direction: null });
  });

  it("leaves a bare TK and a bare address as they are", () => {
    expect(firstBlock(own("TK at https://norhaven.example\n")).content).toHaveLength(1);
  });

  it("refuses a file of a newer form in a sentence that says what to do", () => {
    expect(() => importMarkdown("---\nstet: 2\n---\n\nText.")).toThrow(/newer Stet.*Update Stet/s);
  });

  it("gives a headline and dek that were removed from the text from the file's head", () => {
    const { article } = importMarkdown(
      "---\nstet: 1\nheadline: Quay shut\ndek: Until Friday\n---\n\nText.",
    );
    expect(article).toMatchObject({ headline: "Quay shut", dek: "Until Friday" });
    expect(article.body).toHaveLength(1);
  });

  it("joins lines that a person wrapped", () => {
    expect(texts(own("The quay\nis closed."))).toEqual(["paragraph: The quay is closed."]);
  });
});
