import type { DeskClient } from "../../shared/contract/index.ts";
import type { CommandName, ShellOutput } from "../../shared/contract/shell.ts";
import type { Page } from "./manual/page.ts";

/** Any of the commands; the name says which JSON value it prints. */
export type Command = { [Name in CommandName]: NamedCommand<Name> }[CommandName];

/** One `stet NAME …`. What it was asked is understood first, without a desk; then it works. */
interface NamedCommand<Name extends CommandName> extends Page {
  readonly name: Name;
  /** Throws a {@link WrongUsage} where the arguments make no sense. */
  readonly prepare: (args: Arguments) => Job<ShellOutput[Name]>;
}

export interface Arguments {
  /** What was not an option, behind the command's name. */
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** The work itself. */
export type Job<Json = unknown> = DeskJob<Json> | ClosedDeskJob<Json>;

/** On a desk that is open here or in the running app. */
export type DeskJob<Json> = (desk: DeskClient, way: Way) => Promise<Outcome<Json>>;

/** How the work may be followed and broken off. */
export interface Way {
  /** A line of progress. */
  readonly note: (line: string) => void;
  /** Goes with every call that takes long. */
  readonly stop: AbortSignal;
}

/** On the folder of a desk that nobody has open; it takes the desk's lock by itself. */
export interface ClosedDeskJob<Json> {
  readonly onClosed: (folder: string) => Promise<Outcome<Json>>;
}

export interface Outcome<Json = unknown> {
  /** What `--json` prints. */
  readonly json: Json;
  /** What a person reads instead. */
  readonly lines: readonly string[];
  /** Sentences for what did not work although the rest did; the exit status is then 1. */
  readonly failures: readonly string[];
}

export class WrongUsage extends Error {}

/** Text of an option, or undefined where it was not given. */
export function text({ options }: Arguments, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

/** Exactly as many words as there are names, or a sentence that says what is missing. */
export function words<Names extends readonly string[]>(
  args: Arguments,
  ...names: Names
): { [Index in keyof Names]: string } {
  if (args.words.length > names.length) {
    throw new WrongUsage(`“${args.words[names.length]}” is one word too many.`);
  }
  const missing = names[args.words.length];
  if (missing !== undefined) throw new WrongUsage(`${missing} is missing.`);
  return [...args.words] as { [Index in keyof Names]: string };
}

/** A whole number from 1 on. */
export function count(value: string, name: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) {
    throw new WrongUsage(`${name} must be a whole number from 1 on, not “${value}”.`);
  }
  return Number(value);
}

/** One of a closed set of words. */
export function oneOf<Word extends string>(
  value: string,
  choices: readonly Word[],
  name: string,
): Word {
  const choice = choices.find((word) => word === value);
  if (choice !== undefined) return choice;
  throw new WrongUsage(`${name} must be one of ${choices.join(", ")}; “${value}” is none.`);
}
