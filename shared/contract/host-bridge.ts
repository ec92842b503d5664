/** One line of the native menu, made from a renderer action. */
export interface MenuEntry {
  /** The action's name; comes back when the person picks it. */
  readonly name: string;
  readonly label: string;
  /** In Electron's accelerator form, e.g. "CmdOrCtrl+K"; null where it has none. */
  readonly accelerator: string | null;
  readonly menu: "file" | "edit" | "insert" | "format" | "view" | "help";
  readonly enabled: boolean;
}

/**
 * `window.stet`: all that the sandboxed preload shows to the desktop app's page. It is absent in
 * the browser host. The contract itself runs over a MessagePort, which arrives as a window message
 * whose data is {@link PORT_MESSAGE}.
 */
export interface HostBridge {
  /** Asks for the port. */
  readonly connect: () => void;
  readonly setMenu: (entries: readonly MenuEntry[]) => void;
  /** Called with the name of the action a person picked in the native menu. */
  readonly onMenu: (listener: (name: string) => void) => void;
  /** Called before the window closes; the page then keeps what is unsaved and answers. */
  readonly onClosing: (listener: () => void) => void;
  /** Says that the window may close. */
  readonly closeNow: () => void;
  /** Called with the path of each bundle that the system asks this app to open. */
  readonly onOpenFile: (listener: (path: string) => void) => void;
  /** Puts the draft's bundle under the pointer, while a drag out of the window begins. */
  readonly dragOut: (draft: string) => void;
  /** Puts a copy of one photo there, of the draft or, where none is named, of the desk; by the hash of its picture. */
  readonly dragPhoto: (photo: { readonly draft: string | null; readonly hash: string }) => void;
}

export const PORT_MESSAGE = "stet:port";

/** Channel names between preload and main. */
export const HOST_CHANNELS = {
  connect: "stet:connect",
  setMenu: "stet:set-menu",
  menu: "stet:menu",
  closing: "stet:closing",
  closeNow: "stet:close-now",
  opensFiles: "stet:opens-files",
  openFile: "stet:open-file",
  dragOut: "stet:drag-out",
  dragPhoto: "stet:drag-photo",
} as const;

/** Path under which the browser host serves the contract's WebSocket. */
export const SOCKET_PATH = "/desk";

/** How large a photo is asked for: as a small sign of it, for a page, or all of its pixels. */
export const PHOTO_SIZES = ["thumbnail", "display", "full"] as const;
export type PhotoSize = (typeof PHOTO_SIZES)[number];

export type PhotoUrl = (hash: string, size?: PhotoSize) => string;

/** Where a photo's bytes are read: by scheme in Electron, by path in the browser host. */
export const photoUrl: Readonly<Record<"electron" | "browser", PhotoUrl>> = {
  electron: (hash, size = "display") => `stet-asset://photo/${hash}?size=${size}`,
  browser: (hash, size = "display") => `/photos/${hash}?size=${size}`,
};

const ASKED = new RegExp(`^([0-9a-f]{64})(?:\\?size=(${PHOTO_SIZES.join("|")}))?$`);

/** What the end of such an address asks for; null where it is none. By hash alone: never a path. */
export function photoAsked(end: string): { hash: string; size: PhotoSize } | null {
  const [, hash, size = "full"] = ASKED.exec(end) ?? [];
  return hash === undefined ? null : { hash, size: size as PhotoSize };
}

/** Where the browser host sends a draft's bundle from; the desktop app writes it where it is told. */
export const bundleUrl = { browser: (draft: string) => `/hand-over/${draft}` } as const;

/** Where the browser host sends a copy of a photo from that may leave the desk: of a draft's, or of the desk's. */
export const photoCopyUrl = {
  browser: (draft: string | null, hash: string) => `/photo-copies/${draft ?? "desk"}/${hash}`,
} as const;
