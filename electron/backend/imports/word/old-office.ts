import { Problem } from "../../../../shared/contract/problem.ts";
import { lockedFile } from "./word-refusals.ts";

/** How files of Microsoft Office begin that are no ZIP: those of before 2007, and encrypted ones. */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function isOldOffice(head: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => head[at] === byte);
}

/** Throws the sentence for a file that begins like one: protected by a password, or too old. */
export async function refuseOldOffice(file: File): Promise<never> {
  if (await isEncrypted(file)) throw lockedFile(file.name);
  throw new Problem(
    "BAD_FILE",
    `“${file.name}” is a Word file of before 2007, which Stet cannot read. Nothing was imported from it. Open it in Word, save it as .docx and import that.`,
  );
}

/** Where the first sector of the directory is written, and what one entry of it takes. */
const DIRECTORY_AT = 48;
const SECTOR_SHIFT_AT = 30;
const ENTRIES = 32 * 128;

/**
 * Whether its directory names the stream that encrypted files of Word keep their content in ([MS-OFFCRYPTO] 2.3.1,
 * [MS-CFB] 2.2 and 2.6).
 */
async function isEncrypted(file: File): Promise<boolean> {
  const header = Buffer.from(await file.slice(0, 512).arrayBuffer());
  if (header.length < 512) return false;
  const sector = 2 ** Math.min(header.readUInt16LE(SECTOR_SHIFT_AT), 16);
  const start = (header.readUInt32LE(DIRECTORY_AT) + 1) * sector;
  const entries = Buffer.from(await file.slice(start, start + ENTRIES).arrayBuffer());
  return entries.includes(Buffer.from("EncryptedPackage", "utf16le"));
}
