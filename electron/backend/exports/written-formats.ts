import { EXPORT_FORMATS, type ExportFormat } from "../../../shared/contract/exports.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { Ports } from "../../ports/ports.ts";

/** The formats that can be written here: all of them, where the host can print. */
export function writtenFormats({ printPdf }: Pick<Ports, "printPdf">): ExportFormat[] {
  return EXPORT_FORMATS.filter((format) => format !== "pdf" || printPdf !== null);
}

/** The sentence for the format that cannot be written here. */
export function noPrinter(): Problem {
  return new Problem(
    "BAD_INPUT",
    "A PDF is printed by Chromium, Chrome or Edge, and none was found on this machine. Nothing was exported. Install one, or name one with CHROMIUM_PATH; or export an HTML page and print that.",
  );
}
