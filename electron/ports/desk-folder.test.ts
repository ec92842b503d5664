import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import {
  cacheFolder,
  defaultDeskFolder,
  deskFolder,
  ownDeskFolder,
  rememberElsewhere,
} from "./desk-folder.ts";

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

describe("a desk that a person laid elsewhere", () => {
  const own = mkdtempSync(path.join(os.tmpdir(), "stet-own-"));
  const chosen = mkdtempSync(path.join(os.tmpdir(), "stet-chosen-"));
  afterAll(() => {
    for (const folder of [own, chosen]) rmSync(folder, { recursive: true, force: true });
  });

  it("lies in the system's place until somebody says otherwise", () => {
    expect(ownDeskFolder(own)).toBe(own);
    rememberElsewhere(chosen, own);
    expect(ownDeskFolder(own)).toBe(chosen);
  });

  it("is refused, not made anew, where what was written down is no whole path", () => {
    for (const text of ['{"folder":"desk"}', '{"fol', ""]) {
      writeFileSync(path.join(own, "lies-elsewhere.json"), text);
      expect(() => ownDeskFolder(own)).toThrow(/which cannot be read\. Nothing was changed\./);
    }
  });

  it("is refused, not made anew, where its disk is away", () => {
    vi.stubEnv("XDG_DATA_HOME", own);
    vi.stubEnv("APPDATA", own);
    vi.stubEnv("HOME", own);
    const gone = path.join(chosen, "gone");
    rememberElsewhere(gone);
    expect(() => deskFolder(undefined)).toThrow(/which is not there now/);
    mkdirSync(gone);
    expect(deskFolder(undefined)).toBe(gone);
    expect(deskFolder(own)).toBe(own);
    vi.unstubAllEnvs();
  });
});
