import type { DeskEvent } from "../../shared/contract/desk.ts";

/** Hears how much of a work is done. */
export type Progress = (done: number, total: number) => void;

/** Tells who gave the ticket how far their work is, once a percent; nobody where there is none. */
export function progressOf(
  ticket: string | undefined,
  publish: (event: DeskEvent) => void,
): Progress {
  if (ticket === undefined) return () => undefined;
  let told = -1;
  return (done, total) => {
    const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
    if (percent === told) return;
    told = percent;
    publish({ kind: "progress", ticket, done, total });
  };
}
