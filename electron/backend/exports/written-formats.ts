import { EXPORT_FORMATS, type ExportFormat } from "../../../shared/contract/exports.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { FORMATS } from "../../../shared/exports/formats.ts";
import type { Ports } from "../../ports/ports.ts";

type Printer = Pick<Ports, "printPdf">;

/** The formats that can be written here. */
export function writtenFormats({ printPdf }: Printer): ExportFormat[] {
  return EXPORT_FORMATS.filter((format) =>
    format === "pdf" ? printPdf !== null : !FORMATS[format].isToCome,
  );
}

/** The sentence for a format that cannot be written here. */
export function unwritten(format: ExportFormat, ports: Printer): Problem {
  if (format === "pdf") return noPrinter();
  const titles = writtenFormats(ports).map((written) => FORMATS[written].title);
  return new Problem(
    "BAD_INPUT",
    `This Stet does not write ${FORMATS[format].title} yet. Nothing was exported. It writes ${titles.join(", ")}: choose one of them.`,
  );
}

function noPrinter(): Problem {
  return new Problem(
    "BAD_INPUT",
    "A PDF is printed by Chromium, Chrome or Edge, and none was found on this machine. Nothing was exported. Install one, or name one with CHROMIUM_PATH; or export an HTML page and print that.",
  );
}
