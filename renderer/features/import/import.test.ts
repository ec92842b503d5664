import { describe, expect, it } from "vitest";
import { auditLine, auditWords } from "./audit-words.ts";
import { fromChooser } from "./pathed-files.ts";
import { sift } from "./sift.ts";

const file = (name: string, size = 1, folder = "", content = "x"): File => {
  const made = new File([content], name);
  Object.defineProperty(made, "size", { value: size });
  Object.defineProperty(made, "webkitRelativePath", { value: folder && `${folder}/${name}` });
  return made;
};

describe("auditWords", () => {
  it("counts what was done, in words", () => {
    expect(
      auditWords([
        { kind: "ageBanner", count: 1 },
        { kind: "joinedLines", count: 4 },
      ]),
    ).toEqual(["1 age banner left out", "4 wrapped lines joined"]);
  });
  it("names even what a newer desk did", () => {
    expect(auditWords([{ kind: "hologram", count: 2 }])).toEqual(["2 hologram"]);
  });
});

describe("auditLine", () => {
  const kinds = ["note", "comment", "textBox", "pageBreak", "font"].map((kind) => ({
    kind,
    count: 1,
  }));
  it("tells a few changes whole, and of many how many more there are", () => {
    expect(auditLine(kinds.slice(0, 4))).toBe(auditWords(kinds.slice(0, 4)).join(", "));
    expect(auditLine(kinds)).toBe(
      "1 footnote kept as a desk note, 1 comment kept, 1 text box kept as paragraphs and 2 other changes",
    );
  });
});

describe("fromChooser", () => {
  it("takes chosen files as they are, so that the desk can say why not", async () => {
    const taken = await fromChooser([file("tool.exe"), file("package.json")]);
    expect(taken.map(({ path }) => path)).toEqual(["tool.exe", "package.json"]);
  });
  it("takes texts and pictures of a chosen folder, by their paths in it", async () => {
    const names = [".hidden.md", "~$a.docx", "ferry.md", "quay.JPG", "tool.exe"];
    const taken = await fromChooser(names.map((name) => file(name, 1, "desk/may")));
    expect(taken.map((one) => one.path)).toEqual(["desk/may/ferry.md", "desk/may/quay.JPG"]);
  });
  it("takes news items of a chosen folder, and no other JSON", async () => {
    const item = '{"uri":"urn:quay","headlines":[]}';
    const files = [file("a.json", 1, "desk", item), file("package.json", 1, "desk", '{"name":1}')];
    expect((await fromChooser(files)).map((one) => one.path)).toEqual(["desk/a.json"]);
  });
});

describe("sift", () => {
  const pathed = (made: File) => ({ path: made.name, file: made });

  it("does not send a text of 200 MB, and says why", () => {
    const { send, failed } = sift([
      pathed(file("log.txt", 200 * 1024 * 1024)),
      pathed(file("a.md")),
    ]);
    expect(send.map(({ path }) => path)).toEqual(["a.md"]);
    expect(failed).toEqual([{ file: "log.txt", error: expect.stringContaining("200 MB") }]);
  });
  it("sends a Word file that its pictures make large, up to what the desk takes", () => {
    const { send, failed } = sift([
      pathed(file("a.docx", 150 * 1024 * 1024)),
      pathed(file("b.docx", 250 * 1024 * 1024)),
    ]);
    expect(send.map(({ path }) => path)).toEqual(["a.docx"]);
    expect(failed).toEqual([{ file: "b.docx", error: expect.stringContaining("may have 200") }]);
  });
  it("leaves a picture's size to the desk", () => {
    expect(sift([pathed(file("quay.jpg", 30 * 1024 * 1024))]).send).toHaveLength(1);
  });
  it("refuses nothing at all, and more than a thousand files, in a sentence", () => {
    expect(() => sift([])).toThrow(/no text/);
    expect(() => sift(Array.from({ length: 1001 }, () => pathed(file("a.txt"))))).toThrow(/1,001/);
  });
});
