import { describe, expect, it, test } from "vitest";
import { readWord, STORY, TITLE } from "../../testing/read-word.ts";
import { told } from "../../testing/told.ts";
import { para, pictureRun, run } from "../../testing/word-file.ts";

const bytes = new Uint8Array(4);

describe("pictures", () => {
  const pictures = { p1: { name: "one.jpg", bytes }, p2: { name: "two.png", bytes } };
  const one = para(pictureRun("p1", "Two cranes"));
  test.each<[string, string, string[]]>([
    ["one with its alt text", one, ["photo(Two cranes)"]],
    [
      "a caption below by its style",
      one + para("The quay at night", "Caption"),
      ["photo(Two cranes) The quay at night"],
    ],
    [
      "a caption above by its style",
      STORY + para("The quay at night", "Caption") + one,
      [expect.any(String) as unknown as string, "photo(Two cranes) The quay at night"],
    ],
    [
      "a caption and a credit by their styles",
      one + para("The quay", "Caption") + para("Lea Brandt/NPA", "Credit"),
      ["photo(Two cranes; Lea Brandt; NPA) The quay"],
    ],
    [
      "a caption that ends with its credit",
      one + para("The quay (Photo: Lea Brandt/NPA)", "Caption"),
      ["photo(Two cranes; Lea Brandt; NPA) The quay"],
    ],
    [
      "a credit line below, without a style",
      one + para("Photo by Lea Brandt/NPA"),
      ["photo(Two cranes; Lea Brandt; NPA)"],
    ],
    [
      "a caption in italics below, without a style",
      one + para(run("The quay at night", "<w:i/>")),
      ["photo(Two cranes) The quay at night"],
    ],
    [
      "a text below that is none",
      one + STORY,
      ["photo(Two cranes)", expect.stringContaining("The quay has") as unknown as string],
    ],
    [
      "one within a text stands after it",
      para(run("Before ") + pictureRun("p1") + run("after")),
      ["Before after", "photo()"],
    ],
    [
      "two, each with its own",
      para(pictureRun("p1", "a")) +
        para("One", "Caption") +
        para(pictureRun("p2", "b")) +
        para("Two", "Caption"),
      ["photo(a) One", "photo(b) Two"],
    ],
  ])("%s", (_, body, expected) => {
    const { article } = readWord(TITLE + STORY + body, { pictures });
    expect(told(article.body).slice(1)).toEqual(expected);
  });

  it("counts a frame that holds none and says nothing", () => {
    const { article, counted } = readWord(TITLE + STORY + para(pictureRun("")));
    expect(article.body).toHaveLength(1);
    expect(counted).toEqual({ missingPhoto: 1 });
  });

  it("names them by their parts, and none by an address outside", () => {
    const links = { out: "https://tracker.example/pixel.png" };
    const body = TITLE + STORY + one + para(pictureRun("out", "Far away")) + para(pictureRun("p2"));
    const { photos, article } = readWord(body, { pictures, links });
    expect(photos.map(({ path }) => path)).toEqual([
      "word/media/one.jpg",
      "",
      "word/media/two.png",
    ]);
    expect(told(article.body)[2]).toBe("photo(Far away)");
  });
});
