import { shellOutputs } from "../../../shared/contract/shell.ts";
import type { Command } from "../command.ts";
import { COMMANDS } from "../commands/all.ts";
import { EVERYWHERE, ID } from "./everywhere.ts";
import { NEWSROOM } from "./newsroom-page.ts";
import type { Page } from "./page.ts";
import * as section from "./sections.ts";
import { SERVE } from "./serve-page.ts";

/** The page of one command. */
export function commandPage(command: Command): string {
  const takesDraft = /\bID\b/.test(command.usage);
  return section.pageOf([
    ...opening(command, "[--desk DIR] [--json]"),
    section.description(takesDraft ? [...command.description, ID] : command.description),
    section.options(command.options),
    section.exitStatus(command.failure),
    section.json(shellOutputs[command.name]),
    section.examples(command.examples),
    section.files(),
  ]);
}

/** What prints an address and runs on has no JSON. */
export const HOSTS: readonly Page[] = [SERVE, NEWSROOM];

export function hostPage(page: Page): string {
  const { desk, help } = EVERYWHERE;
  return section.pageOf([
    ...opening(page, "[--desk DIR]"),
    section.description(page.description),
    section.options(page.options, { desk, help }),
    section.exitStatus(page.failure),
    section.examples(page.examples),
    section.files(),
  ]);
}

/** What there is, on one page. */
export function overviewPage(): string {
  const pages: readonly Page[] = [...COMMANDS, ...HOSTS];
  return section.pageOf([
    section.name("stet", "the newsroom desk from a shell"),
    section.synopsis(["COMMAND [ARGUMENTS] [--desk DIR] [--json]", "help [COMMAND]"]),
    section.description([
      "Works on a desk, with or without the app open on it: in the app that has it open, else by holding the desk's lock for as long as the command takes.",
      "What was asked for goes to standard output; progress, notes and sentences go to standard error.",
      ID,
    ]),
    section.terms(
      "COMMANDS",
      pages.flatMap(({ usage, summary }) => [[usage.replaceAll("\n", " · "), sentence(summary)]]),
    ),
    section.options({}),
    section.exitStatus(undefined),
    { title: "JSON", lines: section.jsonNotes() },
    section.examples(pages.flatMap(({ examples }) => examples.slice(0, 1))),
    section.files(),
  ]);
}

function opening({ name, usage, summary }: Page, everywhere: string): section.Section[] {
  return [
    section.name(`stet ${name}`, summary),
    section.synopsis(usage.split("\n").map((form) => `${form} ${everywhere}`)),
  ];
}

function sentence(summary: string): string {
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}
