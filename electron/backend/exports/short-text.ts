import { open } from "node:fs/promises";

/** A text file of at most so many bytes; null where it is larger, and no more of it is read. */
export async function shortText(file: string, most: number): Promise<string | null> {
  const handle = await open(file, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(most + 1));
    return bytesRead > most ? null : buffer.toString("utf8", 0, bytesRead);
  } finally {
    await handle.close();
  }
}
