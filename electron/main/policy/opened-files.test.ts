import { expect, it } from "vitest";
import { bundlesIn, isBundle } from "./opened-files.ts";

it("finds the bundles among switches, the program and other files", () => {
  const argv = ["/app", "--no-sandbox", "quay.stet", "/usb/Ferry.STET", "notes.txt", "--x=a.stet"];
  expect(bundlesIn(argv, "/home/ada")).toEqual(["/home/ada/quay.stet", "/usb/Ferry.STET"]);
});

it("takes addresses as file managers write them, and each file once", () => {
  const argv = ["file:///usb/north%20quay.stet", "/usb/north quay.stet", "file://elsewhere/a.stet"];
  expect(bundlesIn(argv, "/")).toEqual(["/usb/north quay.stet"]);
});

it("takes no desk for a bundle, even one of that name", () => {
  expect(bundlesIn(["--desk", "/desks/harbour.stet"], "/")).toEqual([]);
  expect(bundlesIn([], "/")).toEqual([]);
});

it.each(["--evil.stet", "a.stet.txt", ""])("%j is no bundle", (file) => {
  expect(isBundle(file)).toBe(false);
});
