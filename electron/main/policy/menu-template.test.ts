import type { MenuItemConstructorOptions } from "electron";
import { expect, it, vi } from "vitest";
import type { MenuEntry } from "../../../shared/contract/host-bridge.ts";
import { menuEntries, menuTemplate } from "./menu-template.ts";

const bold: MenuEntry = {
  name: "bold",
  label: "Bold",
  accelerator: "CmdOrCtrl+B",
  menu: "format",
  enabled: true,
};
const items = (template: MenuItemConstructorOptions[], label: string) =>
  (template.find((menu) => menu.label?.replace("&", "") === label)?.submenu ??
    []) as MenuItemConstructorOptions[];

it("tells the page which of its actions was picked", () => {
  const pick = vi.fn();
  const [item] = items(menuTemplate([bold], "linux", pick), "Format");
  const click = (item?.click ?? expect.unreachable) as () => void;
  click();
  expect(pick).toHaveBeenCalledWith("bold");
});

it("shows a shortcut without taking the key from the page", () => {
  const [item] = items(menuTemplate([bold], "win32", vi.fn()), "Format");
  expect(item).toMatchObject({ accelerator: "CmdOrCtrl+B", registerAccelerator: false });
});

it("shows what cannot be done now as such, and an ampersand as one", () => {
  const entry = { ...bold, label: "Cut & paste", enabled: false, accelerator: null };
  const [item] = items(menuTemplate([entry], "linux", vi.fn()), "Format");
  expect(item).toMatchObject({ label: "Cut && paste", enabled: false });
  expect(item).not.toHaveProperty("accelerator");
});

it("lets a person cut, copy, paste and quit before the page has said anything", () => {
  const template = menuTemplate([], "linux", vi.fn());
  const roles = (label: string) => items(template, label).map(({ role }) => role);
  expect(roles("Edit")).toEqual(["cut", "copy", "paste", "selectAll"]);
  expect(roles("File")).toContain("quit");
  expect(template.map(({ label }) => label)).not.toContain("&Insert");
});

it("has an app menu and a window menu on macOS alone", () => {
  const roles = (platform: NodeJS.Platform) =>
    menuTemplate([], platform, vi.fn()).map(({ role }) => role);
  expect(roles("darwin")).toEqual(expect.arrayContaining(["appMenu", "windowMenu"]));
  expect(roles("linux").filter(Boolean)).toEqual([]);
});

it("offers no way to reload the page or to open its tools", () => {
  const roles = JSON.stringify(menuTemplate([bold], "linux", vi.fn()));
  expect(roles).not.toMatch(/reload|toggleDevTools/i);
});

it("takes nothing from the page that is no list of entries", () => {
  expect(menuEntries([bold])).toEqual([bold]);
  for (const sent of [null, "x", {}, [{}], [{ ...bold, menu: "apple" }], [{ ...bold, label: 1 }]]) {
    expect(menuEntries(sent)).toBeNull();
  }
  expect(menuEntries(Array.from({ length: 501 }, () => bold))).toBeNull();
});
