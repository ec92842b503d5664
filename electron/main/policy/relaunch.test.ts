import { expect, it } from "vitest";
import { relaunchOptions } from "./relaunch.ts";

const argv = ["/tmp/.mount_Stet/stet", "--desk", "/desks/harbour"];

it("starts an AppImage's own file, since its mount goes with it, on the same desk", () => {
  expect(relaunchOptions({ APPIMAGE: "/home/mara/Stet.AppImage" }, argv)).toEqual({
    execPath: "/home/mara/Stet.AppImage",
    args: ["--desk", "/desks/harbour"],
  });
});

it("starts any other Stet as Electron does by itself", () => {
  expect(relaunchOptions({}, argv)).toEqual({});
  expect(relaunchOptions({ APPIMAGE: "" }, argv)).toEqual({});
});
