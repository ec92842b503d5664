import { expect, it } from "vitest";
import { wanted } from "./wanted.ts";

it("takes texts, pictures, ZIPs and what a person must be told of", () => {
  const paths =
    "a.txt b.MARKDOWN c/d.html e.xhtml f.docx q.json g.JPG h.stet i.zip j.odt k.rtf l.doc";
  expect(wanted(paths.split(" "))).toEqual(paths.split(" "));
});

it("passes over what is hidden, left behind or of no use", () => {
  const paths = [".a.md", "~$b.docx", "__MACOSX/c.txt", "x/.git/d.txt", "e.css", "f.js", "g"];
  expect(wanted(paths)).toEqual([]);
});

it("passes over the frames of a saved page, and takes its pictures", () => {
  const page = ["x/quay.htm", "x/quay_files/ad.html", "x/quay_files/sub/b.html"];
  const others = ["x/quay_files/crane.jpg", "y/quay_files/c.html"];
  expect(wanted([...page, ...others])).toEqual(["x/quay.htm", ...others]);
});
