import { useEffect, useRef, useState } from "react";
import { BUNDLE_ENDING, type WrittenBundle } from "../../../shared/contract/bundles.ts";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import { wantedName } from "../../../shared/exports/file-name.ts";
import { fetchBundle, type Leaving } from "../../bridge/bundles.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { download } from "../../ui/download.ts";

/** How a hand-over stands. */
export type HandOver =
  | { readonly kind: "none" }
  /** `value` from 0 to 100. */
  | { readonly kind: "busy"; readonly value: number }
  | { readonly kind: "written"; readonly written: WrittenBundle }
  | { readonly kind: "downloaded"; readonly name: string; readonly bytes: number }
  | { readonly kind: "failed"; readonly problem: Problem };

const NONE: HandOver = { kind: "none" };

/** Writes one bundle at a time, with everything typed so far in it. */
export function useHandOver(session: DraftSession) {
  const desk = useDesk();
  const { client, events } = desk;
  const [state, setState] = useState<HandOver>(NONE);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  useEffect(
    () =>
      events.subscribe((event) => {
        if (event.kind !== "bundle" || event.draft !== session.id) return;
        const value = Math.round((100 * event.done) / Math.max(1, event.total));
        setState((now) => (now.kind === "busy" ? { kind: "busy", value } : now));
      }),
    [events, session.id],
  );

  const run = async (work: (signal: AbortSignal) => Promise<HandOver>) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setState({ kind: "busy", value: 0 });
    const next = await session
      .settled()
      .then(() => work(controller.signal))
      .catch((error: unknown): HandOver => ({ kind: "failed", problem: toProblem(error) }));
    if (!controller.signal.aborted) setState(next);
  };
  const name = () => `${wantedName({ ...session.row.get(), id: session.id })}${BUNDLE_ENDING}`;
  return {
    state,
    /** Asks where it is to go, and writes it there. */
    save: ({ passphrase, clean }: Leaving) =>
      run(async (signal) => {
        const path = await client.bundles.place({ name: name() }, { signal });
        if (path === null) return NONE;
        const order = { draft: session.id, path, passphrase: passphrase ?? undefined, clean };
        const written = await client.bundles.write(order, { signal });
        return { kind: "written", written };
      }),
    download: (leaving: Leaving) =>
      run(async (signal) => {
        const file = await fetchBundle(desk, session.id, name(), { ...leaving, signal });
        download(file);
        return { kind: "downloaded", name: file.name, bytes: file.size };
      }),
    /** Takes a running one back, or the last result off the screen. */
    clear: () => {
      running.current?.abort();
      setState(NONE);
    },
    name,
  };
}
