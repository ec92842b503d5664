import type { MenuEntry } from "../../shared/contract/host-bridge.ts";

/**
 * One thing a person can do, as data: the palette, the menus, the shortcuts and their list all
 * read the same object.
 */
export interface Action<Context> {
  /** Unique and stable, e.g. "draft.new". */
  readonly name: string;
  /** As the palette shows it, e.g. "New draft". */
  readonly label: string;
  readonly menu: MenuEntry["menu"];
  /** E.g. "Mod+Shift+N"; Mod is Cmd on macOS and Ctrl elsewhere. Null where it has none. */
  readonly shortcut: string | null;
  /** A second one that other programs have for it. */
  readonly also?: string;
  /**
   * Who hears the shortcut: the whole window, or what has the focus (the editor's own keys, an
   * input's undo), where the shortcut is listed only.
   */
  readonly heard?: "window" | "focus";
  /** Whether it can be done now. */
  readonly enabled: (context: Context) => boolean;
  readonly run: (context: Context) => void | Promise<void>;
}
