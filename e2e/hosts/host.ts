import type { Page } from "@playwright/test";

/** Which of the two hosts a project drives. */
export interface HostOptions {
  hostKind: "browser" | "electron";
}

/** A running desk, as a test drives it. */
export interface Host {
  /** The desk's folder, fresh for each test. */
  readonly folder: string;
  readonly page: Page;
  /** SIGKILL, without a word before. The page stays where the host allows it. */
  kill(): Promise<void>;
  /**
   * Starts again on the same desk, the browser host with more in its environment. Where the page
   * outlived the host, it is still that page.
   */
  restart(environment?: NodeJS.ProcessEnv): Promise<void>;
  /** Ends as a person would. */
  stop(): Promise<void>;
  /** Leaves the desk in every window, before the host ends: a page left open asks for it again and again. */
  leave(): Promise<void>;
}
