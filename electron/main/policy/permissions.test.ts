import { expect, it } from "vitest";
import { isGranted } from "./permissions.ts";

it("lets the desk's own page write to the clipboard", () => {
  expect(isGranted("clipboard-sanitized-write", "stet-app://desk/")).toBe(true);
});

it("grants nothing to any other page", () => {
  for (const url of ["https://stet.example/", "file:///x", "stet-app://other/", "", undefined]) {
    expect(isGranted("clipboard-sanitized-write", url), url).toBe(false);
  }
});

it("grants no other right", () => {
  const rights = ["clipboard-read", "media", "geolocation", "notifications", "openExternal", "usb"];
  const more = ["hid", "serial", "fullscreen", "pointerLock", "display-capture", "unknown"];
  for (const right of [...rights, ...more]) {
    expect(isGranted(right, "stet-app://desk/"), right).toBe(false);
  }
});
