import { expect, it } from "vitest";
import { shellOutputs } from "../../../shared/contract/shell.ts";
import { commandIn, namedDesk, ownArguments } from "./arguments.ts";

it("finds the desk among Chromium's switches", () => {
  const argv = ["--no-sandbox", "/app", "--desk", "/desks/harbour", "--user-data-dir", "/profile"];
  expect(namedDesk(argv)).toBe("/desks/harbour");
  expect(namedDesk(["--remote-debugging-port=0", "--desk=here"])).toBe("here");
});

it("takes no desk for none", () => {
  for (const argv of [[], ["--desk"], ["--desk="], ["/app", "--flag"]]) {
    expect(namedDesk(argv), argv.join(" ")).toBeUndefined();
  }
});

it("takes what a person gave from behind the app that Electron was told to run", () => {
  expect(ownArguments(["/opt/Stet/stet", "list", "--json"], true)).toEqual(["list", "--json"]);
  const argv = ["/electron", "--no-sandbox", "--inspect=0", "/project", "--desk", "/desks/harbour"];
  expect(ownArguments(argv, false)).toEqual(["--desk", "/desks/harbour"]);
});

it("opens a window where no command is asked for", () => {
  const files = [["/home/mara/quay.stet"], ["file:///home/mara/quay.stet"], ["quay.stet"]];
  const starts = [[], ["--desk", "list"], ["--desk=list"], ["--updated"], ["-psn_0_12345"]];
  const paths = [["/project"], ["C:\\Users\\mara"], ["./list"], ["A"]];
  for (const args of [...files, ...starts, ...paths]) {
    expect(commandIn(args), args.join(" ")).toBeNull();
  }
});

it("hands every command of the shell to the shell, as it was given", () => {
  for (const name of Object.keys(shellOutputs)) {
    const args = ["--desk", "/desks/harbour", name, "--json"];
    expect(commandIn(args)).toEqual({ host: "cli", args });
  }
  for (const args of [["help"], ["--help"], ["-h"], ["help", "serve"], ["serve", "--help"]]) {
    expect(commandIn(args), args.join(" ")).toEqual({ host: "cli", args });
  }
});

it("lets the shell say what is wrong with a command that there is not", () => {
  expect(commandIn(["lsit"])).toEqual({ host: "cli", args: ["lsit"] });
});

it("serves the desk itself, since it cannot be started as a Node", () => {
  expect(commandIn(["serve", "--port", "0"])).toEqual({ host: "server", args: ["--port", "0"] });
  const onDesk = ["--desk", "/desks/harbour", "serve"];
  expect(commandIn(onDesk)).toEqual({ host: "server", args: ["--desk", "/desks/harbour"] });
});
