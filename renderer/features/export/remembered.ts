import type { ExportFormat } from "../../../shared/contract/exports.ts";

const FOLDER = "stet.export.folder";
const FORMAT = "stet.export.format";

/** What was exported last, and where to: in this browser or app, not on the desk. */
export interface Remembered {
  readonly folder: string;
  readonly format: ExportFormat;
}

/** One of the formats that can be written here. */
export function recall(written: readonly ExportFormat[]): Remembered {
  const format = read(FORMAT);
  return {
    folder: read(FOLDER) ?? "",
    format: written.find((known) => known === format) ?? "html",
  };
}

export function remember({ folder, format }: Remembered): void {
  write(FOLDER, folder);
  write(FORMAT, format);
}

// A browser may forbid its storage; then nothing is remembered, and nothing else is lost.
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}
