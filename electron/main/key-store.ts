import { safeStorage } from "electron";
import type { KeyStore } from "../ports/key-store.ts";

/**
 * Keychain, DPAPI, GNOME's or KDE's store. Without one of those, Electron on Linux wraps under a
 * password that stands in its sources. To be asked once the app is ready.
 * https://www.electronjs.org/docs/latest/api/safe-storage
 */
export const SYSTEM_KEY_STORE: KeyStore = {
  isThere: () =>
    safeStorage.isEncryptionAvailable() &&
    (process.platform !== "linux" || !WEAK.has(safeStorage.getSelectedStorageBackend())),
  wrap: (secret) => safeStorage.encryptString(Buffer.from(secret).toString("base64")),
  unwrap: (wrapped) => Buffer.from(safeStorage.decryptString(Buffer.from(wrapped)), "base64"),
};

const WEAK: ReadonlySet<string> = new Set(["basic_text", "unknown"]);
