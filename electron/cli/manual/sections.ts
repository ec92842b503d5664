import type { z } from "zod";
import { EVERYWHERE, EXIT_STATUS, FILES, JSON_NOTES } from "./everywhere.ts";
import type { Example, Option, Page } from "./page.ts";
import { sketch } from "./sketch.ts";
import { wrap, wrapIndented } from "./wrap.ts";

const INDENT = 4;

/** A heading and what stands below it; null where that is nothing. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Sections as a page's text. */
export function pageOf(sections: readonly Section[]): string {
  return sections.map(({ title, lines }) => `${title}\n${lines.join("\n")}\n`).join("\n");
}

export function name(name: string, summary: string): Section {
  return { title: "NAME", lines: wrap(`${name} - ${summary}`, INDENT, 4) };
}

export function synopsis(usages: readonly string[]): Section {
  return { title: "SYNOPSIS", lines: usages.flatMap((usage) => wrap(`stet ${usage}`, INDENT, 4)) };
}

export function description(paragraphs: readonly string[]): Section {
  return { title: "DESCRIPTION", lines: spaced(paragraphs.map((text) => wrap(text, INDENT))) };
}

/** A term a line, what is said of it below and further in. */
export function terms(title: string, entries: readonly (readonly [string, string])[]): Section {
  const lines = entries.map(([term, does]) => [
    ...wrap(term, INDENT, 4),
    ...wrap(does, INDENT + 4),
  ]);
  return { title, lines: spaced(lines) };
}

/** Its own options, then `everywhere`'s. */
export function options(
  own: Page["options"],
  everywhere: Readonly<Record<string, Option>> = EVERYWHERE,
): Section {
  const entries = Object.entries({ ...own, ...everywhere });
  return terms(
    "OPTIONS",
    entries.map(([key, option]) => [optionTerm(key, option), option.does]),
  );
}

function optionTerm(key: string, option: Option): string {
  if (option.type === "string") return `--${key} ${option.value}`;
  return option.short === undefined ? `--${key}` : `-${option.short}, --${key}`;
}

export function exitStatus(failure: string | undefined): Section {
  const entries = EXIT_STATUS.map(([status, does]): [string, string] => {
    return [status, status === "1" && failure !== undefined ? `${does} ${failure}` : does];
  });
  return terms("EXIT STATUS", entries);
}

export function json(schema: z.ZodType): Section {
  const shape = sketch(schema).flatMap((line) => wrapIndented(line, INDENT));
  return { title: "JSON", lines: [...shape, "", ...jsonNotes()] };
}

export function jsonNotes(): string[] {
  return spaced(JSON_NOTES.map((note) => wrap(note, INDENT)));
}

export function examples(shown: readonly Example[]): Section {
  return terms(
    "EXAMPLES",
    shown.map(({ line, does }) => [`stet ${line}`, does]),
  );
}

export function files(): Section {
  return terms("FILES", FILES);
}

function spaced(paragraphs: readonly (readonly string[])[]): string[] {
  return paragraphs.flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}
