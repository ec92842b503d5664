import type { DeskEvent } from "../../shared/contract/desk.ts";

/** Hears how much of a work is done, and what is at hand where the work says so. */
export type Progress = (done: number, total: number, name?: string) => void;

/** Tells who gave the ticket how far their work is, once a percent; nobody where there is none. */
export function progressOf(
  ticket: string | undefined,
  publish: (event: DeskEvent) => void,
): Progress {
  if (ticket === undefined) return () => undefined;
  let told = "";
  return (done, total, name) => {
    const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
    if (`${percent} ${name}` === told) return;
    told = `${percent} ${name}`;
    publish({ kind: "progress", ticket, done, total, ...(name === undefined ? {} : { name }) });
  };
}
