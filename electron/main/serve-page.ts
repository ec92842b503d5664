import { RPCHandler } from "@orpc/server/message-port";
import { type IpcMainEvent, Menu, MessageChannelMain, type WebContents } from "electron";
import { HOST_CHANNELS } from "../../shared/contract/host-bridge.ts";
import { hostWire } from "../../shared/contract/wire.ts";
import type { DeskOwner } from "../backend/desk/open-desk.ts";
import { dragOut, dragPhoto } from "./drag-out.ts";
import { menuEntries, menuTemplate } from "./policy/menu-template.ts";
import { isOwnPage } from "./policy/schemes.ts";

/** Who hears of what the page says beside its calls. */
export interface Told {
  readonly closeNow: () => void;
  /** The page is ready for bundles that the system wants opened. */
  readonly opensFiles: (contents: WebContents) => void;
  readonly log: (line: string) => void;
}

/** Hears what the preload sends, from the desk's own page in the main frame and from no other. */
export function servePage(contents: WebContents, desk: DeskOwner, told: Told): void {
  const handler = new RPCHandler(desk.router, hostWire);
  const hear = (channel: string, listener: (event: IpcMainEvent, sent: unknown) => void) => {
    contents.ipc.on(channel, (event, sent: unknown) => {
      if (isFromPage(event)) listener(event, sent);
    });
  };
  hear(HOST_CHANNELS.connect, (event) => {
    const { port1, port2 } = new MessageChannelMain();
    handler.upgrade(port1);
    port1.start();
    event.senderFrame?.postMessage(HOST_CHANNELS.connect, null, [port2]);
  });
  hear(HOST_CHANNELS.setMenu, (_event, sent) => showMenu(contents, sent));
  hear(HOST_CHANNELS.closeNow, told.closeNow);
  hear(HOST_CHANNELS.opensFiles, () => told.opensFiles(contents));
  hear(HOST_CHANNELS.dragOut, (_event, sent) => {
    dragOut(contents, desk, sent).catch((error: unknown) => told.log(String(error)));
  });
  hear(HOST_CHANNELS.dragPhoto, (_event, sent) => {
    dragPhoto(contents, desk, sent).catch((error: unknown) => told.log(String(error)));
  });
}

/** The native menu; before the page has sent its entries, what the system does alone. */
export function showMenu(contents: WebContents, sent: unknown): void {
  const entries = menuEntries(sent);
  if (entries === null) return;
  const pick = (name: string) => contents.send(HOST_CHANNELS.menu, name);
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(entries, process.platform, pick)));
}

/** `ipc` hears this window alone; a frame inside its page would have a parent. */
function isFromPage({ senderFrame }: IpcMainEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOwnPage(senderFrame.url);
}
