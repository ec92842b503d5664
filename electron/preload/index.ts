import { contextBridge, ipcRenderer } from "electron";
import { HOST_CHANNELS, type HostBridge, PORT_MESSAGE } from "../../shared/contract/host-bridge.ts";

/** All that the page gets of the desktop: no channel's name, no event, nothing of Electron. */
const bridge: HostBridge = {
  connect: () => ipcRenderer.send(HOST_CHANNELS.connect),
  setMenu: (entries) => ipcRenderer.send(HOST_CHANNELS.setMenu, entries),
  onMenu: (listener) => {
    ipcRenderer.on(HOST_CHANNELS.menu, (_event, name: string) => listener(name));
  },
  onClosing: (listener) => {
    ipcRenderer.on(HOST_CHANNELS.closing, () => listener());
  },
  closeNow: () => ipcRenderer.send(HOST_CHANNELS.closeNow),
  onOpenFile: (listener) => {
    ipcRenderer.on(HOST_CHANNELS.openFile, (_event, path: string) => listener(path));
    ipcRenderer.send(HOST_CHANNELS.opensFiles);
  },
  dragOut: (draft) => ipcRenderer.send(HOST_CHANNELS.dragOut, draft),
  dragPhoto: (photo) => ipcRenderer.send(HOST_CHANNELS.dragPhoto, photo),
};

contextBridge.exposeInMainWorld("stet", bridge);

// A port cannot cross the bridge as a value, only as part of a message.
ipcRenderer.on(HOST_CHANNELS.connect, (event) => {
  window.postMessage(PORT_MESSAGE, window.location.origin, [...event.ports]);
});
