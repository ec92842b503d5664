import { accessibilityFaults, photograph } from "../deeds/look.ts";
import { newDraft, writeBody, writeHeadline } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";
import type { DeskPage } from "../pages/desk-page.ts";

const VIEWS = [
  { name: "light", scheme: "light", width: 1440, words: "Low water at noon, fog till three." },
  { name: "dark", scheme: "dark", width: 1440, words: "Low water at noon, fog till three." },
  { name: "narrow", scheme: "light", width: 620, words: "Low water at noon, fog till three." },
  { name: "right-to-left", scheme: "light", width: 1440, words: "عادت الرافعتان إلى الرصيف." },
] as const;

/** The tools over the text, with the deed that shows each and the role that it then has. */
const TOOLS: readonly {
  readonly name: string;
  readonly show: (desk: DeskPage) => Promise<void>;
  readonly role: "listbox" | "toolbar" | "menu";
}[] = [
  { name: "slash", role: "listbox", show: (desk) => desk.page.keyboard.type(" /") },
  {
    name: "bubble",
    role: "toolbar",
    show: async (desk) => {
      await desk.page.keyboard.press("Escape");
      await desk.page.keyboard.press("Shift+Home");
    },
  },
  { name: "handle", role: "menu", show: (desk) => desk.page.keyboard.press(`${desk.mod}+Alt+b`) },
];

const LABELS = { listbox: "Insert", toolbar: "Selection", menu: "Block" } as const;

for (const { name: view, scheme, width, words } of VIEWS) {
  const tag = view === "light" ? [] : ["@long"];
  test(`${view}: the tools over the text can be seen and used`, { tag }, async ({ desk, host }) => {
    await newDraft(desk);
    await host.page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await host.page.setViewportSize({ width, height: 900 });
    if (view === "right-to-left") {
      await desk.article.evaluate((article) => article.setAttribute("dir", "rtl"));
    }
    await writeHeadline(desk, "Tides");
    await writeBody(desk, "One.", words);
    const faults: string[] = [];
    for (const { name, role, show } of TOOLS) {
      await show(desk);
      const tool = host.page.getByRole(role, { name: LABELS[role] });
      await expect(tool).toBeVisible();
      await expect(tool).toBeInViewport({ ratio: 1 });
      await photograph(host.page, `tools-${name}-${view}`);
      for (const fault of await accessibilityFaults(host.page)) faults.push(`${name}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
}
