import { expect, it } from "vitest";
import { BUNDLE_ENDING } from "../../shared/contract/bundles.ts";
import { configuration } from "./configuration.js";

const icons = {
  linux: "/icons/linux",
  windows: "/icons/stet.ico",
  mac: "/icons/stet.icns",
  handOver: "/icons/h.ico",
};
const places = { app: "/app", output: "/out", icons, electronDist: null, macArch: "universal" };
const unsigned = configuration({ ...places, isSigned: false });

it("packs for all three systems", () => {
  expect(unsigned.linux.target).toEqual(["AppImage", "deb"]);
  expect(unsigned.mac.target.map(({ target, arch }) => `${target} ${arch}`)).toEqual([
    "dmg universal",
    "zip universal",
  ]);
  expect(unsigned.win.target).toEqual(["nsis"]);
});

it("keeps Chromium's sandbox in every package", () => {
  expect(JSON.stringify(unsigned)).not.toContain("no-sandbox");
  expect(unsigned.linux.executableArgs).toEqual([]);
});

it("opens hand-overs on each system", () => {
  expect(unsigned.fileAssociations).toMatchObject([
    { ext: BUNDLE_ENDING.slice(1), icon: "/icons/h.ico" },
  ]);
});

it("never takes a desk away with the program", () => {
  expect(unsigned.nsis.deleteAppDataOnUninstall).toBe(false);
});

it("collects, installs and compiles nothing beside what is staged", async () => {
  expect(await unsigned.beforeBuild()).toBe(false);
  expect(unsigned.directories.app).toBe("/app");
});

it("looks nowhere for updates unless who gives it out names a place", () => {
  expect(unsigned.publish).toBeNull();
});

it("signs with a certificate where there is one, else so that the app still runs", () => {
  expect(unsigned.mac).toMatchObject({ identity: "-", hardenedRuntime: false });
  expect(unsigned.electronFuses.resetAdHocDarwinSignature).toBe(true);
  const signed = configuration({ ...places, isSigned: true });
  expect(signed.mac).not.toHaveProperty("identity");
  expect(signed.electronFuses.resetAdHocDarwinSignature).toBe(false);
});
