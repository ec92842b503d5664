import { open, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { BUNDLE_ENDING, type WrittenBundle } from "../../../shared/contract/bundles.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { Context } from "../context.ts";
import { exportFolder, syncFolder } from "../exports/folder.ts";
import { inWorkshop } from "../exports/workshop.ts";
import { place } from "../exports/write-file.ts";
import { inBundleThread } from "./bundle-thread.ts";
import { cleanDraft } from "./clean-draft.ts";
import { cancelFlag } from "./job.ts";
import { keepHandedOver } from "./keep-handed-over.ts";
import { MANIFEST } from "./layout.ts";
import { isLocked } from "./lock-file.ts";
import type { Written } from "./write-bundle.ts";

/** How a bundle leaves. */
export interface Leaving {
  readonly signal?: AbortSignal | undefined;
  /** Who opens it must know this. */
  readonly passphrase?: string | undefined;
  /** Without history, versions, comments, suggestions, desk notes and what photos say of their taking. */
  readonly clean?: boolean | undefined;
}

/** Writes a draft's bundle to an absolute path, whole or not at all, and keeps a version of it. */
export async function handOver(
  context: Context,
  draft: DraftId,
  path: string,
  leaving: Leaving,
): Promise<WrittenBundle> {
  const name = basename(path);
  if (!name.toLowerCase().endsWith(BUNDLE_ENDING)) throw badName(name);
  const folder = await exportFolder(dirname(path), context.ports.folder);
  const file = join(folder, name);
  await refuseOther(file, name);
  const done: Written[] = [];
  await place(file, async (temporary) => {
    done.push(await writeTo(context, draft, temporary, leaving));
  });
  await syncFolder(folder);
  const [written] = done;
  if (written === undefined) throw new RangeError("A bundle was placed without being written.");
  await keepHandedOver(context, draft, { name, path: file, clean: leaving.clean });
  return { file, draft, ...written };
}

/**
 * Writes the bundle under a name that nobody knows yet. One that is to be locked lies outside the target's
 * folder until it is: that may be a stick.
 */
export async function writeTo(
  context: Context,
  draft: DraftId,
  temporary: string,
  { signal, passphrase, clean: isClean = false }: Leaving,
): Promise<Written> {
  const { ports, stamp } = context;
  const cancel = cancelFlag(signal);
  const order = { ...stamp(), desk: ports.folder, draft, appVersion: ports.appVersion, cancel };
  if (passphrase === undefined && !isClean) {
    return inBundleThread(context, (thread) =>
      thread.call("bundles.write", { ...order, temporary }),
    );
  }
  return inWorkshop(context.ports.folder, async (folder) => {
    const clean = isClean ? await cleanDraft(context, draft, folder) : undefined;
    return inBundleThread(context, async (thread) => {
      if (passphrase === undefined) {
        return thread.call("bundles.write", { ...order, temporary, clean });
      }
      const source = join(folder, "open");
      const written = await thread.call("bundles.write", { ...order, temporary: source, clean });
      const locking = { source, target: temporary, name: basename(temporary), passphrase, cancel };
      return { ...written, bytes: await thread.call("bundles.lock", locking) };
    });
  });
}

/** Where a local file's name and the name of its first entry begin in a ZIP. */
const NAME_AT = 30;

/** A hand-over may take the place of an older one and of nothing else. */
async function refuseOther(file: string, name: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (found === null) return;
  if (found.isFile() && (await isBundle(file))) return;
  throw new Problem(
    "BAD_FILE",
    `“${name}” is there already and is no hand-over, so it was left as it is. Choose another name.`,
  );
}

async function isBundle(file: string): Promise<boolean> {
  if (await isLocked(file)) return true;
  const handle = await open(file, "r");
  try {
    const head = Buffer.alloc(NAME_AT + MANIFEST.length);
    await handle.read(head, 0, head.length, 0);
    return head.toString("latin1", 0, 2) === "PK" && head.toString("latin1", NAME_AT) === MANIFEST;
  } finally {
    await handle.close();
  }
}

function badName(name: string): Problem {
  return new Problem(
    "BAD_INPUT",
    `A hand-over is a file whose name ends with ${BUNDLE_ENDING}; “${name}” does not. Nothing was written. Give it that ending.`,
  );
}
