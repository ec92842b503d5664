import { closeSync, openSync, readSync, writeSync } from "node:fs";

/** Turns every bit of `count` bytes of a file, in place, as a failing disk may. */
export function ruin(file: string, from: number, count: number): void {
  const handle = openSync(file, "r+");
  const bytes = Buffer.alloc(count);
  readSync(handle, bytes, 0, count, from);
  writeSync(
    handle,
    bytes.map((byte) => byte ^ 0xff),
    0,
    count,
    from,
  );
  closeSync(handle);
}
