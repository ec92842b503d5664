import type { z } from "zod";

/** Kinds of error by their names; a name that a program made up is no name of this list. */
export const ERROR_NAMES = [
  "Error",
  "TypeError",
  "RangeError",
  "ReferenceError",
  "SyntaxError",
  "URIError",
  "AggregateError",
  "DOMException",
  "SqliteError",
  "ZodError",
  "Problem",
  "other",
] as const;
export type ErrorName = (typeof ERROR_NAMES)[number];

/** A place in the program, "policy.js:12:34": the file's own name alone, never a path. */
export const PLACE = /^[\w.-]{1,80}:\d{1,7}:\d{1,7}$/;
export type Place = string & z.$brand<"Place">;

export function errorNameOf(error: unknown): ErrorName {
  const name = error instanceof Error ? error.name : null;
  return ERROR_NAMES.find((known) => known === name) ?? "other";
}

const MOST = 20;
/** Before the message a stack has the error's name and a colon. */
const LONGEST_NAME = 60;
const FRAME = /^\s+at .*?([\w.-]+:\d+:\d+)\)?$/;

/**
 * Where an error was thrown, innermost first: files' names with line and column. The message, which
 * may quote an article, stands before the frames and is cut off whole; where it does not stand
 * where it should, there are no places.
 */
export function placesIn(error: unknown): Place[] {
  if (!(error instanceof Error) || typeof error.stack !== "string") return [];
  const { stack, message } = error;
  const at = stack.indexOf(message);
  if (at === -1 || at > LONGEST_NAME) return [];
  const [, ...frames] = stack.slice(at + message.length).split("\n");
  return frames
    .map((frame) => FRAME.exec(frame)?.[1] ?? "")
    .filter(isPlace)
    .slice(0, MOST);
}

function isPlace(text: string): text is Place {
  return PLACE.test(text);
}
