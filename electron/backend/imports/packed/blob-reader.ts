import { Readable } from "node:stream";
import { RandomAccessReader } from "yauzl";

/** A directory is read field by field: each look at the file brings this much. */
const WINDOW = 64 * 1024;

/** Lets yauzl read a file as the platform hands it over, wherever it lies. */
export class BlobReader extends RandomAccessReader {
  readonly #file: Blob;
  #window = { at: 0, bytes: Buffer.alloc(0) };

  constructor(file: Blob) {
    super();
    this.#file = file;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#pieces(start, end));
  }

  override read(
    into: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.#bytesAt(position, length).then(
      (bytes) => {
        bytes.copy(into, offset);
        callback(bytes.length < length ? new Error("The file ends early.") : null);
      },
      (error: Error) => callback(error),
    );
  }

  async *#pieces(start: number, end: number): AsyncGenerator<Buffer> {
    for (let at = start; at < end; at += WINDOW) {
      yield Buffer.from(await this.#file.slice(at, Math.min(at + WINDOW, end)).arrayBuffer());
    }
  }

  async #bytesAt(position: number, length: number): Promise<Buffer> {
    const inWindow = position - this.#window.at;
    if (inWindow < 0 || inWindow + length > this.#window.bytes.length) {
      const end = position + Math.max(length, WINDOW);
      const bytes = Buffer.from(await this.#file.slice(position, end).arrayBuffer());
      this.#window = { at: position, bytes };
    }
    const from = position - this.#window.at;
    return this.#window.bytes.subarray(from, from + length);
  }
}
