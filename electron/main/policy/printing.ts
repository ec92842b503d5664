import path from "node:path";
import { fileURLToPath } from "node:url";
import type { PrintToPDFOptions, WebPreferences } from "electron";
import { WEB_PREFERENCES } from "./window-options.ts";

/** In memory alone: nothing of what is printed stays. */
export const PRINT_PARTITION = "stet-print";

/** An exported page needs no script to be printed. */
export const PRINT_PREFERENCES = {
  ...WEB_PREFERENCES,
  javascript: false,
  partition: PRINT_PARTITION,
} as const satisfies WebPreferences;

/** The page says its own paper, margins and page numbers. */
export const PRINT_SETTINGS = {
  preferCSSPageSize: true,
  displayHeaderFooter: false,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const satisfies PrintToPDFOptions;

/** Whether a page that is printed may ask for it: itself, and what lies in its folder. */
export function mayPrint(url: string, page: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  if (protocol !== "file:" || host !== "") return false;
  const within = path.relative(path.dirname(page), fileURLToPath(url));
  return !within.startsWith("..") && !path.isAbsolute(within);
}
