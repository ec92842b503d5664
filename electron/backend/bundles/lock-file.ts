import { createReadStream, createWriteStream } from "node:fs";
import { open, rm, stat } from "node:fs/promises";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { Decrypter, Encrypter } from "age-encryption";
import { Problem } from "../../../shared/contract/problem.ts";
import { damaged, foreign, tooLarge, wrongPassphrase } from "./bundle-problem.ts";
import { jobOf } from "./job.ts";
import { LIMITS } from "./layout.ts";

/** Of scrypt, as a power of two: 128 MB and some half second, once each time a passphrase is tried. */
const WORK = 17;
/** What age's own programs write; more would let a file take a computer's memory. */
const MOST_WORK = 18;

const FORMAT = "age-encryption.org/v1\n";
/** A file that one passphrase opens and no key does: https://age-encryption.org/v1 */
const HEADER =
  /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d?)\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/;
const HEADER_BYTES = 256;

/** A file to be locked or unlocked; `target` does not exist. */
export interface LockOrder {
  readonly source: string;
  readonly target: string;
  /** What the person calls the file. */
  readonly name: string;
  readonly passphrase: string;
  readonly cancel: SharedArrayBuffer;
}

/** Whether a file says that it is locked, as age does. */
export async function isLocked(path: string): Promise<boolean> {
  return (await headOf(path)).startsWith(FORMAT);
}

/** Encrypts a file behind a passphrase, in bounded memory; answers with its size once the disk has it. */
export async function lockFile({ source, target, passphrase, cancel }: LockOrder): Promise<number> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(WORK);
  encrypter.setPassphrase(passphrase.normalize("NFC"));
  await write(await encrypter.encrypt(bytesOf(source)), target, cancel);
  return (await stat(target)).size;
}

/**
 * Decrypts a file into `target`, in bounded memory. Whatever was changed in it is noticed before its
 * end; nothing is left there then.
 * @throws Problem PASSPHRASE, BAD_FILE, FILE_TOO_LARGE
 */
export async function unlockFile(order: LockOrder): Promise<null> {
  const { source, target, name, passphrase, cancel } = order;
  const [, work] = HEADER.exec(await headOf(source)) ?? [];
  if (work === undefined || Number(work) > MOST_WORK) throw foreign(name);
  if ((await stat(source)).size > LIMITS.bundle) throw tooLarge(name);
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize("NFC"));
  const opened = await decrypter.decrypt(bytesOf(source)).catch((error: unknown) => {
    // What else fails here is the header's own seal.
    const isWrong = error instanceof Error && /no identity matched/i.test(error.message);
    throw isWrong ? wrongPassphrase(name) : damaged(name, error);
  });
  try {
    await write(opened, target, cancel);
  } catch (error) {
    await rm(target, { force: true });
    throw error instanceof Problem || hasCode(error) ? error : damaged(name, error);
  }
  return null;
}

async function headOf(path: string): Promise<string> {
  const handle = await open(path, "r");
  try {
    const head = Buffer.alloc(HEADER_BYTES);
    const { bytesRead } = await handle.read(head, 0, HEADER_BYTES, 0);
    return head.toString("latin1", 0, bytesRead);
  } finally {
    await handle.close();
  }
}

type Bytes = globalThis.ReadableStream<Uint8Array>;

const bytesOf = (path: string) => Readable.toWeb(createReadStream(path)) as unknown as Bytes;

async function write(bytes: Bytes, target: string, cancel: SharedArrayBuffer): Promise<void> {
  const { check } = jobOf(cancel);
  const stoppable = new Transform({
    transform(piece, _encoding, done) {
      try {
        check();
        done(null, piece);
      } catch (error) {
        done(error as Error);
      }
    },
  });
  const out = createWriteStream(target, { flags: "wx", mode: 0o600, flush: true });
  await pipeline(Readable.fromWeb(bytes as unknown as ReadableStream), stoppable, out);
}

/** A failure of the disk, which is not the file's fault. */
const hasCode = (error: unknown) =>
  error instanceof Error && "code" in error && /^E[A-Z]+$/.test(String(error.code));
