import { createCipheriv, createDecipheriv, randomBytes, scrypt } from "node:crypto";
import { Problem } from "../../../shared/contract/problem.ts";
import type { Seal } from "./key-file.ts";

type Kdf = Seal["kdf"];

/**
 * 128 MB and about half a second a try. scrypt and not Argon2: Electron's Node has no Argon2.
 * https://www.rfc-editor.org/rfc/rfc7914
 */
export const COST = { cost: 131_072, blockSize: 8, parallelization: 1 };
const KEY = 32;

export function newKey(): Buffer {
  return randomBytes(KEY);
}

/** The desk's key, so that only who knows the passphrase has it. */
export async function wrap(
  key: Uint8Array,
  passphrase: string,
  {
    state,
    cost = COST,
  }: { readonly state: Seal["state"]; readonly cost?: typeof COST | undefined },
): Promise<Seal> {
  const kdf: Kdf = { ...cost, name: "scrypt", salt: randomBytes(16).toString("hex") };
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", await derived(passphrase, kdf), nonce);
  cipher.setAAD(said(kdf));
  const wrapped = Buffer.concat([cipher.update(key), cipher.final()]);
  return {
    kind: "stet-seal",
    layout: 1,
    state,
    kdf,
    wrapped: {
      cipher: "aes-256-gcm",
      nonce: nonce.toString("hex"),
      key: wrapped.toString("hex"),
      tag: cipher.getAuthTag().toString("hex"),
    },
  };
}

/** @throws Problem PASSPHRASE where it is another */
export async function unwrap({ kdf, wrapped }: Seal, passphrase: string): Promise<Buffer> {
  const key = await derived(passphrase, kdf);
  const cipher = createDecipheriv("aes-256-gcm", key, Buffer.from(wrapped.nonce, "hex"));
  cipher.setAAD(said(kdf));
  cipher.setAuthTag(Buffer.from(wrapped.tag, "hex"));
  try {
    return Buffer.concat([cipher.update(Buffer.from(wrapped.key, "hex")), cipher.final()]);
  } catch (error) {
    throw new Problem(
      "PASSPHRASE",
      "That is not this desk's passphrase. The desk is as it was. Try again; capital letters and spaces count.",
      {},
      error,
    );
  }
}

/** The same letters are the same passphrase, whichever keyboard composed them. */
function derived(passphrase: string, { salt, ...kdf }: Kdf): Promise<Buffer> {
  const { cost, blockSize, parallelization } = kdf;
  const maxmem = 2 * 128 * cost * blockSize;
  const bounds = { cost, blockSize, parallelization, maxmem };
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize("NFC"), Buffer.from(salt, "hex"), KEY, bounds, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}

function said(kdf: Kdf): Buffer {
  return Buffer.from(
    JSON.stringify([kdf.name, kdf.salt, kdf.cost, kdf.blockSize, kdf.parallelization]),
  );
}
