import { expect, it } from "vitest";
import { cacheFolder, defaultDeskFolder } from "./desk-folder.ts";

it("puts the desk where each system keeps a person's data", () => {
  expect(defaultDeskFolder("linux", {}, "/home/ines")).toBe("/home/ines/.local/share/stet");
  expect(defaultDeskFolder("linux", { XDG_DATA_HOME: "/data" }, "/home/ines")).toBe("/data/stet");
  expect(defaultDeskFolder("darwin", {}, "/Users/ines")).toBe(
    "/Users/ines/Library/Application Support/Stet",
  );
  expect(defaultDeskFolder("win32", { APPDATA: "C:\\Roaming" }, "C:\\Users\\ines")).toBe(
    "C:\\Roaming\\Stet",
  );
  expect(defaultDeskFolder("win32", {}, "C:\\Users\\ines")).toBe(
    "C:\\Users\\ines\\AppData\\Roaming\\Stet",
  );
});

it("takes an empty variable as unset", () => {
  expect(defaultDeskFolder("linux", { XDG_DATA_HOME: "" }, "/home/ines")).toBe(
    "/home/ines/.local/share/stet",
  );
});

it("keeps caches apart from the desk on every system", () => {
  for (const platform of ["linux", "darwin", "win32"] as const) {
    const desk = defaultDeskFolder(platform, {}, "/home/ines");
    expect(cacheFolder(platform, {}, "/home/ines").startsWith(desk)).toBe(false);
  }
});
