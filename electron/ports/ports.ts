import type { AskAddress } from "./ask-address.ts";
import type { KeyStore } from "./key-store.ts";
import type { SealingStep } from "./sealing-page.ts";
import type { Updates } from "./updates.ts";

/**
 * What a host hands to the backend. The backend knows neither Electron nor a server; whatever
 * differs between them comes in here.
 */
export interface Ports {
  /** Absolute path of the desk's folder. It is made where it is missing. */
  readonly folder: string;
  readonly host: "electron" | "browser" | "shell";
  readonly appVersion: string;
  /** Scripts of the worker threads: bundled files in a build, sources in tests. */
  readonly workers: {
    readonly writer: URL;
    readonly reader: URL;
    readonly backups: URL;
    readonly bundles: URL;
    readonly pictures: URL;
    readonly checker: URL;
    readonly speller: URL;
    readonly newsroom: URL;
  };
  /** Folder of what comes with the program: the sample desk and its picture. */
  readonly resources: URL;
  readonly clock: () => Date;
  /**
   * Prints a page that lies on this machine, with the photos that lie beside it, as a PDF; null where
   * the host cannot print.
   */
  readonly printPdf:
    | ((page: string, signal: AbortSignal | undefined) => Promise<Uint8Array>)
    | null;
  /** Native dialogs, or null where the host has none. */
  readonly dialogs: Dialogs | null;
  /** Closes the desk and opens it again, or null where the host is there for one command. */
  readonly restart: (() => void) | null;
  /** Newer versions of the program itself, or null where the host is none. */
  readonly updates: Updates | null;
  /**
   * Opens the desk in another folder, now and from then on; null where the folder was named at the
   * start, or the host is there for one command.
   */
  readonly moveTo: ((folder: string) => void) | null;
  /**
   * Languages whose dictionaries the host can fetch; none where the system brings its own. Null where
   * the page's browser checks spelling by itself, or no page is shown.
   */
  readonly dictionaries: (() => readonly string[]) | null;
  /** Null where the host has none: a browser, a shell. */
  readonly keyStore: KeyStore | null;
  /** Asks an address of the web; only ever because somebody pressed for it. */
  readonly askAddress: AskAddress;
  /** Hears how far the sealing or unsealing of its files is, before the desk is open; null where nobody waits. */
  readonly onSealing: ((step: SealingStep) => void) | null;
  readonly log: (line: string) => void;
}

export interface Dialogs {
  /** The absolute path of a folder that the person picked, or null where they cancelled. */
  pickFolder(): Promise<string | null>;
  /** Where a bundle of that name is to go: an absolute path, or null where they cancelled. */
  placeBundle(name: string): Promise<string | null>;
  /** Where a photo of that name is to go; likewise. */
  placePhoto(name: string): Promise<string | null>;
}
