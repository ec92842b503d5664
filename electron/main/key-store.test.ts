import { afterEach, expect, it, vi } from "vitest";
import { SYSTEM_KEY_STORE } from "./key-store.ts";

/** Stands for Electron: what is proved is how it is asked, nothing about Electron itself. */
const safeStorage = vi.hoisted(() => ({
  isEncryptionAvailable: vi.fn(() => true),
  getSelectedStorageBackend: vi.fn(() => "gnome_libsecret"),
  encryptString: (text: string) => Buffer.from(`wrapped ${text}`),
  decryptString: (bytes: Buffer) => bytes.toString().replace("wrapped ", ""),
}));
vi.mock("electron", () => ({ safeStorage }));

afterEach(() => vi.unstubAllGlobals());

function on(platform: NodeJS.Platform): void {
  vi.stubGlobal("process", Object.create(process, { platform: { value: platform } }));
}

it("is there where the system has a store of its own", () => {
  for (const platform of ["linux", "darwin", "win32"] as const) {
    on(platform);
    expect(SYSTEM_KEY_STORE.isThere(), platform).toBe(true);
  }
});

it("is not there where Electron would only hide the key, or cannot wrap at all", () => {
  on("linux");
  for (const backend of ["basic_text", "unknown"]) {
    safeStorage.getSelectedStorageBackend.mockReturnValueOnce(backend);
    expect(SYSTEM_KEY_STORE.isThere(), backend).toBe(false);
  }
  safeStorage.isEncryptionAvailable.mockReturnValueOnce(false);
  expect(SYSTEM_KEY_STORE.isThere()).toBe(false);
});

it("gives back what it wrapped, whatever its bytes", () => {
  const secret = Uint8Array.from({ length: 32 }, (_, at) => at * 8);
  expect([...SYSTEM_KEY_STORE.unwrap(SYSTEM_KEY_STORE.wrap(secret))]).toEqual([...secret]);
});
