import { describe, expect, it } from "vitest";
import { WrongUsage } from "./command.ts";
import { readArguments } from "./read-arguments.ts";

const refused = (...argv: string[]) => {
  try {
    readArguments(argv);
  } catch (error) {
    if (error instanceof WrongUsage) return error.message;
    throw error;
  }
  throw new RangeError(`stet ${argv.join(" ")} was understood.`);
};

describe("what is understood", () => {
  it("takes the desk and --json before or after the command", () => {
    const before = readArguments(["--desk", "here", "list", "--json"]);
    const after = readArguments(["list", "--json", "--desk=here"]);
    expect(before).toMatchObject({ kind: "work", desk: "here", json: true });
    expect(after).toMatchObject({ kind: "work", desk: "here", json: true });
  });

  it("leaves the desk open where none is named", () => {
    expect(readArguments(["list"])).toMatchObject({ desk: undefined, json: false });
  });

  it("explains each command and all of them", () => {
    expect(readArguments(["--help"])).toMatchObject({ kind: "help" });
    for (const name of [
      "import",
      "list",
      "show",
      "versions",
      "compare",
      "restore",
      "export",
      "verify",
      "backup",
      "restore-backup",
    ]) {
      const { text } = readArguments([name, "--help"]) as { text: string };
      expect(text).toContain(`stet ${name}`);
    }
    expect(readArguments(["serve", "-h"])).toMatchObject({ kind: "help" });
  });

  it("hands serve its arguments as they are", () => {
    expect(readArguments(["--desk", "here", "serve", "--port", "8080"])).toEqual({
      kind: "host",
      host: "serve",
      argv: ["--desk", "here", "--port", "8080"],
    });
  });
});

describe("wrong usage", () => {
  it("lists the commands where none of them was named", () => {
    for (const argv of [[], ["fly"], ["weave", "x"]]) {
      expect(refused(...argv)).toMatch(/import, new, .*, list, .*, serve, newsroom/);
    }
  });

  it("says what is missing, and how the command is meant", () => {
    expect(refused("show")).toMatch(/^ID is missing\.\nUsage: stet show ID/);
    expect(refused("restore", "ferry")).toMatch(/^N is missing/);
    expect(refused("restore-backup")).toMatch(/^NAME or PATH is missing/);
    expect(refused("compare", "ferry")).toMatch(/^A or OTHER is missing/);
    expect(refused("import")).toMatch(/^FILE is missing/);
    expect(refused("export", "ferry", "--format", "html")).toMatch(/^--out is missing/);
    expect(refused("export", "--format", "html", "--out", "x")).toMatch(/^ID is missing/);
  });

  it("refuses what is too much or contradicts itself", () => {
    expect(refused("show", "a", "b")).toContain("“b”");
    expect(refused("list", "ferry")).toContain("“ferry”");
    expect(refused("list", "--wings")).toContain("--wings");
    expect(refused("list", "--limit")).toContain("Usage: stet list");
    expect(refused("import", "a.txt", "b.txt", "--into", "ferry")).toContain("one file");
    expect(refused("export", "a", "--all", "--format", "html", "--out", "x")).toContain("--all");
    expect(refused("compare", "ferry", "1", "2", "3")).toContain("“3”");
    expect(refused("compare", "a", "1", "--format", "html", "--json")).toContain("--json");
    expect(refused("list", "--desk", "")).toContain("--desk");
  });

  it("refuses words outside a closed set and lists that set", () => {
    expect(refused("list", "--status", "lost")).toContain("approved");
    expect(refused("compare", "ferry", "1", "2", "--format", "pdf")).toContain("html");
    expect(refused("compare", "ferry", "1", "then")).toContain("now");
    expect(refused("export", "a", "--format", "rtf", "--out", "x")).toContain("markdown");
    expect(refused("list", "--sort", "up")).toContain("newest, oldest, created");
  });

  it("refuses what is no day or time", () => {
    for (const time of ["yesterday", "2026-02-30", "2026-13-01", "2026-03-02T25:00", "1"]) {
      expect(refused("list", "--since", time), time).toContain("--since must be a day");
      expect(refused("list", "--until", time), time).toContain("--until must be a day");
    }
  });

  it("refuses numbers that count nothing", () => {
    for (const number of ["0", "1.5", "x", "1e3", "99999999999"]) {
      expect(refused("restore", "ferry", number), number).toContain("whole number");
      expect(refused("list", "--limit", number), number).toContain("whole number");
    }
    expect(refused("list", "--limit=-1")).toContain("whole number");
  });
});
