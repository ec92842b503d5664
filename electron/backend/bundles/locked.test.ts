import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Encrypter } from "age-encryption";
import { expect, test, vi } from "vitest";
import { Problem } from "../../../shared/contract/problem.ts";
import { article, p } from "../../../shared/testing/build.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { PlainDesk } from "../testing/plain-desk.ts";
import { cancelFlag } from "./job.ts";
import { isLocked, lockFile, unlockFile } from "./lock-file.ts";

// Trying a passphrase takes half a second by design, and more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const PASSPHRASE = "überfahrt marsh 4 lantern";
const order = (source: string, passphrase = PASSPHRASE) => ({
  source,
  target: join(newFolder(), "file"),
  name: "quay.stet",
  passphrase,
  cancel: cancelFlag(undefined),
});

async function refusal(work: Promise<unknown>): Promise<Problem> {
  const error = await work.catch((thrown: unknown) => thrown);
  if (error instanceof Problem) return error;
  throw new Error("It was not refused.", { cause: error });
}

/** Locked as age does it, with so little work that a test does not wait for it. */
function lightly(bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(10);
  encrypter.setPassphrase(PASSPHRASE.normalize("NFC"));
  return encrypter.encrypt(bytes);
}

test("a locked bundle says nothing of its draft, and opens with its passphrase alone", async () => {
  const [ada, ben] = [new PlainDesk("Ada"), new PlainDesk("Ben")];
  const draft = ada.create(article([p("The quay is closed.")], { headline: "Quay" }));
  const locking = order(ada.handOver(draft));
  const bytes = await lockFile(locking);
  const locked = readFileSync(locking.target);
  expect(locked.length).toBe(bytes);
  expect(await isLocked(locking.target)).toBe(true);
  expect(await isLocked(locking.source)).toBe(false);
  expect(locked.includes("manifest.json")).toBe(false);

  const wrong = await refusal(unlockFile(order(locking.target, "another")));
  expect([wrong.code, wrong.message]).toEqual([
    "PASSPHRASE",
    "This passphrase does not open “quay.stet”. Nothing was changed on this desk. Type it again, or ask its sender.",
  ]);
  // The same letters as another keyboard composes them.
  const opening = order(locking.target, PASSPHRASE.normalize("NFD"));
  await unlockFile(opening);
  expect(ben.open(opening.target).outcome).toBe("new");
  expect(ben.article(draft)).toEqual(ada.article(draft));
});

test("a changed byte anywhere, and a missing end, are noticed; nothing is left behind", async () => {
  const whole = Buffer.from(await lightly(randomBytes(200_000)));
  const changed = (at: number) => {
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return bytes;
  };
  const cases = [changed(whole.length >> 1), changed(whole.length - 1), whole.subarray(0, -70_000)];
  for (const bytes of cases) {
    const file = join(newFolder(), "changed");
    writeFileSync(file, bytes);
    const opening = order(file);
    const { code, message } = await refusal(unlockFile(opening));
    expect([code, message]).toEqual([
      "BAD_FILE",
      expect.stringContaining("is not as it was written"),
    ]);
    expect(() => readFileSync(opening.target)).toThrow();
  }
});

test.each([
  [
    "that asks for more memory than a passphrase needs",
    (head: string) => head.replace(" 17\n", " 20\n"),
  ],
  ["whose head has no end", (head: string) => head.replaceAll("\n", " ")],
  ["for somebody's key", (head: string) => head.replace("-> scrypt", "-> X25519")],
])("a file %s is refused before any work", async (_, change) => {
  const file = join(newFolder(), "hostile");
  const body = "A".repeat(43);
  const head = `age-encryption.org/v1\n-> scrypt ${"A".repeat(22)} 17\n${body}\n--- ${body}\n`;
  writeFileSync(file, change(head));
  const start = performance.now();
  expect((await refusal(unlockFile(order(file)))).code).toBe("BAD_FILE");
  expect(performance.now() - start).toBeLessThan(500);
});

test("what age's own programs lock is opened, and a cancelled one leaves nothing", async () => {
  const file = join(newFolder(), "by-age");
  writeFileSync(file, await lightly(Buffer.from("plain words")));
  const opening = order(file);
  await unlockFile(opening);
  expect(readFileSync(opening.target, "utf8")).toBe("plain words");
  const stopped = { ...order(file), cancel: cancelFlag(AbortSignal.abort()) };
  expect((await refusal(unlockFile(stopped))).code).toBe("CANCELLED");
  expect(() => readFileSync(stopped.target)).toThrow();
});
