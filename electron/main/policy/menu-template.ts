import type { MenuItemConstructorOptions } from "electron";
import { z } from "zod";
import type { MenuEntry } from "../../../shared/contract/host-bridge.ts";

const MENUS = ["file", "edit", "insert", "format", "view", "help"] as const;
type MenuName = (typeof MENUS)[number];

const TITLES: Readonly<Record<MenuName, string>> = {
  file: "&File",
  edit: "&Edit",
  insert: "&Insert",
  format: "F&ormat",
  view: "&View",
  help: "&Help",
};

const entries: z.ZodType<MenuEntry[]> = z
  .array(
    z.object({
      name: z.string().max(100),
      label: z.string().max(200),
      accelerator: z.string().max(100).nullable(),
      menu: z.enum(MENUS),
      enabled: z.boolean(),
    }),
  )
  .max(500);

/** What the page sent, or null where it is no list of menu entries. */
export function menuEntries(sent: unknown): readonly MenuEntry[] | null {
  const parsed = entries.safeParse(sent);
  return parsed.success ? parsed.data : null;
}

const SEPARATOR = { type: "separator" } as const;

/** What the system does itself, behind the page's own entries of that menu. */
const BY_ROLE: Readonly<Record<MenuName, readonly MenuItemConstructorOptions[]>> = {
  file: [{ role: "close" }, { role: "quit" }],
  edit: [{ role: "cut" }, { role: "copy" }, { role: "paste" }, { role: "selectAll" }],
  insert: [],
  format: [],
  view: [
    { role: "resetZoom" },
    { role: "zoomIn" },
    { role: "zoomOut" },
    SEPARATOR,
    { role: "togglefullscreen" },
  ],
  help: [],
};

/** The native menu of the page's entries; `pick` gets the name of the one that was chosen. */
export function menuTemplate(
  sent: readonly MenuEntry[],
  platform: NodeJS.Platform,
  pick: (name: string) => void,
): MenuItemConstructorOptions[] {
  const menus = MENUS.map((name) => menuOf(name, sent, pick)).filter(hasItems);
  return platform === "darwin" ? [{ role: "appMenu" }, ...menus, { role: "windowMenu" }] : menus;
}

function menuOf(
  name: MenuName,
  sent: readonly MenuEntry[],
  pick: (name: string) => void,
): MenuItemConstructorOptions & { submenu: MenuItemConstructorOptions[] } {
  const own = sent.filter(({ menu }) => menu === name).map((entry) => itemOf(entry, pick));
  const roles = BY_ROLE[name];
  const between = own.length > 0 && roles.length > 0 ? [SEPARATOR] : [];
  return { label: TITLES[name], submenu: [...own, ...between, ...roles] };
}

/** The page hears the key itself, as it does in a browser; here it is shown only. */
function itemOf(
  { name, label, accelerator, enabled }: MenuEntry,
  pick: (name: string) => void,
): MenuItemConstructorOptions {
  const shortcut = accelerator === null ? {} : { accelerator, registerAccelerator: false };
  // A single & would underline the letter behind it.
  return { label: label.replaceAll("&", "&&"), enabled, click: () => pick(name), ...shortcut };
}

function hasItems({ submenu }: { submenu: readonly unknown[] }): boolean {
  return submenu.length > 0;
}
