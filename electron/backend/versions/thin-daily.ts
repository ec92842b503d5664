import type { Context } from "../context.ts";
import { doDaily } from "../daily.ts";

/** So many drafts are looked at in one go; others may read in between. */
const AT_ONCE = 100;

/**
 * Thins the versions and journals of all drafts, and packs what an earlier Stet did not, daily while the desk is open, soon after the opening for the first
 * time. A command from a shell is over sooner. The answer ends it, and waits for what it is at.
 */
export function thinDaily({
  ports,
  reader,
  writer,
}: Pick<Context, "ports" | "reader" | "writer">): {
  readonly end: () => Promise<void>;
} {
  if (ports.host === "shell") return { end: () => Promise.resolve() };
  let [lastAt, ended]: [string | null, boolean] = [null, false];
  let running: Promise<void> = Promise.resolve();
  const thinJournals = async (at: string) => {
    for (const draft of await reader.call("history.old", { at })) {
      if (ended) return;
      const snapshot = await reader.call("history.coverOld", { draft, at });
      if (snapshot !== null) await writer.call("drafts.keepSnapshot", { id: draft, ...snapshot });
      const base = await reader.call("history.baseOf", { draft, at });
      if (base !== null) await writer.call("history.keepBase", { draft, base });
    }
  };
  const thin = async () => {
    const at = ports.clock().toISOString();
    const drafts = await reader.call("versions.mayThin", { at });
    for (let next = 0; next < drafts.length; next += AT_ONCE) {
      const some = drafts.slice(next, next + AT_ONCE);
      for (const draft of await reader.call("versions.toThin", { drafts: some, at })) {
        if (ended) return;
        await writer.call("versions.thin", { draft, at });
      }
    }
    await thinJournals(at);
    while (!ended && (await writer.call("history.packStates", null)) > 0);
    lastAt = ended ? lastAt : at;
  };
  const stop = doDaily({
    clock: ports.clock,
    lastAt: () => Promise.resolve(lastAt),
    work: () => {
      running = thin();
      return running;
    },
    failed: (error) => ports.log.failed("thinning", error),
  });
  return {
    end: async () => {
      ended = true;
      stop();
      await running.catch(() => undefined);
    },
  };
}
