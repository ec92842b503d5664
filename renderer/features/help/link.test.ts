import { expect, it } from "vitest";
import { readKeys } from "./keys.ts";
import { readLink } from "./link.ts";

const FILES = ["write.md", "export.md", "../markdown.md"];

it("leads to pages, to their sections and within the page", () => {
  const place = (url: string, from: string) => readLink(url, from, FILES);
  expect(place("export.md", "write.md")).toEqual({
    kind: "page",
    place: { file: "export.md", anchor: null },
  });
  expect(place("#styles", "write.md")).toMatchObject({
    place: { file: "write.md", anchor: "styles" },
  });
  expect(place("../markdown.md#photo", "write.md")).toMatchObject({
    place: { file: "../markdown.md", anchor: "photo" },
  });
  expect(place("help/export.md", "../markdown.md")).toMatchObject({
    place: { file: "export.md" },
  });
});

it("leads into the web by its own addresses only, and else nowhere", () => {
  expect(readLink("https://norhaven.example/", "write.md", FILES).kind).toBe("web");
  for (const url of ["javascript:alert(1)", "file:///etc/hosts", "gone.md", "../../LICENSE"]) {
    expect(readLink(url, "write.md", FILES)).toEqual({ kind: "nowhere" });
  }
});

it("reads keys as actions write them", () => {
  expect(readKeys("Ctrl+Alt+↓")).toBe("Mod+Alt+ArrowDown");
  expect(readKeys("Ctrl+/")).toBe("Mod+/");
  expect(readKeys("Shift+F7")).toBe("Shift+F7");
  for (const written of ["Ctrl", "stet list", "1.", "headline", "F"]) {
    expect(readKeys(written)).toBeNull();
  }
});
