import type { HostBridge } from "../../shared/contract/host-bridge.ts";

declare global {
  interface Window {
    /** Shown by the desktop app's preload; absent in a browser. */
    readonly stet?: HostBridge;
  }
}
