import { onDisk } from "./on-disk.ts";

/** Turns a byte of everything that versions hold, as a failing disk may; once more turns it back. */
export function turnContents(folder: string): void {
  onDisk(folder, { readonly: false }, (store) => {
    const rows = store.all<{ hash: string; bytes: Uint8Array }>("SELECT hash, bytes FROM contents");
    for (const { hash, bytes } of rows) {
      const turned = new Uint8Array(bytes);
      turned[turned.length >> 1] = (turned[turned.length >> 1] ?? 0) ^ 0xff;
      store.run("UPDATE contents SET bytes = ? WHERE hash = ?", turned, hash);
    }
  });
}
