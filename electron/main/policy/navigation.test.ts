import fc from "fast-check";
import { expect, it } from "vitest";
import { externalUrl, mayLoad, mayNavigate } from "./navigation.ts";

const FOREIGN = [
  "https://stet.example/",
  "http://127.0.0.1:8080/",
  "file:///etc/passwd",
  "javascript:alert(1)",
  "data:text/html,x",
  "stet-app://other/",
  "stet-app:desk",
  "stet-apps://desk/",
  "stet-asset://photo/x",
  "about:blank",
  "no url",
  "",
];

it("lets a window stay on its own page only", () => {
  expect(mayNavigate("stet-app://desk/")).toBe(true);
  expect(mayNavigate("stet-app://desk/index.html#top")).toBe(true);
  for (const url of FOREIGN) expect(mayNavigate(url), url).toBe(false);
});

it("opens https pages and mail addresses outside, in the form that was checked", () => {
  expect(externalUrl("https://stet.example/a b")).toBe("https://stet.example/a%20b");
  expect(externalUrl("mailto:desk@stet.example")).toBe("mailto:desk@stet.example");
});

it("opens nothing else outside", () => {
  const others = ["http://stet.example/", "ftp://stet.example/", "smb://host/share", "tel:112"];
  const odd = ["https://ines:secret@stet.example/", "ms-msdt:/id", "vscode://x", "https://"];
  for (const url of [...others, ...odd, ...FOREIGN.slice(1)]) {
    expect(externalUrl(url), url).toBeNull();
  }
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(externalUrl(text) ?? "https:").toMatch(/^(https|mailto):/);
    }),
  );
});

it("loads nothing from a network or a disk", () => {
  for (const url of [
    "stet-app://desk/assets/a.js",
    "stet-asset://photo/x",
    "blob:stet-app://x/y",
  ]) {
    expect(mayLoad(url), url).toBe(true);
  }
  for (const url of [
    "https://stet.example/",
    "http://x/",
    "ws://x/",
    "file:///x",
    "ftp://x",
    "x",
  ]) {
    expect(mayLoad(url), url).toBe(false);
  }
});
