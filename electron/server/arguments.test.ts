import { expect, it } from "vitest";
import { serverArguments } from "./arguments.ts";

it("reads the folder and the port, and leaves open what is not named", () => {
  expect(serverArguments(["--desk", "desk"])).toEqual({ desk: "desk", port: null });
  expect(serverArguments(["--port=8080"])).toEqual({ desk: undefined, port: 8080 });
});

it("refuses what is no port, no option or no folder", () => {
  const wrong = [["--port", "0"], ["--port", "70000"], ["--port", "x"], ["--wings"], ["desk"]];
  for (const argv of [...wrong, ["--desk", ""], ["--desk"]]) {
    expect(serverArguments(argv), argv.join(" ")).toBeNull();
  }
});
