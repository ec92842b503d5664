import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { Problem } from "../contract/problem.ts";
import { type RuleInFile, styleFile } from "./rule-file.ts";
import type { StyleRule } from "./style-rule.ts";

export interface ReadStyle {
  /** The file's name without `.yaml`. */
  readonly name: string;
  readonly title: string;
  readonly rules: readonly StyleRule[];
}

/**
 * The rules in a file's text. `name` is the file's without `.yaml`.
 * @throws Problem BAD_FILE that names file, line and what is wrong
 */
export function readRules(text: string, name: string): ReadStyle {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const [fault] = document.errors;
  if (fault !== undefined) throw wrong(name, lines.linePos(fault.pos[0]).line, fault.code);
  // Few aliases: a short file must not unfold to one of a million lines.
  const read = styleFile.safeParse(document.toJS({ maxAliasCount: 10 }));
  if (!read.success) {
    const [issue] = read.error.issues;
    const path = pathOf(issue);
    throw wrong(
      name,
      lineOf(document, lines, path),
      `${String(path.at(-1) ?? "title")}: ${issue?.message ?? ""}`,
    );
  }
  const { title, rules, ...all } = read.data;
  return { name, title, rules: rules.map((rule) => ruleOf({ ...all, ...rule }, name)) };
}

function ruleOf(written: RuleInFile, file: string): StyleRule {
  const { id, pattern = null, why, example, fine = null, desk = null, language = null } = written;
  return {
    id,
    file,
    words: listOf(written.words),
    pattern,
    replace: listOf(written.replace),
    why,
    example,
    fine,
    severity: written.severity ?? "WARN",
    matchCase: written.matchCase ?? false,
    inQuotations: written.inQuotations ?? false,
    desk,
    language,
    off: written.off ?? false,
  };
}

function listOf(given: string | readonly string[] | undefined): readonly string[] {
  if (given === undefined) return [];
  return typeof given === "string" ? [given] : given;
}

/** To the key that nobody knows, or to the one whose value is wrong. */
function pathOf(issue: z.core.$ZodIssue | undefined): readonly PropertyKey[] {
  const path = issue?.path ?? [];
  return issue?.code === "unrecognized_keys" ? [...path, issue.keys[0] ?? ""] : path;
}

/** Where it stands, else the nearest that stands around it. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function wrong(name: string, line: number, what: string): Problem {
  return new Problem(
    "BAD_FILE",
    `The house-style file ${name}.yaml is wrong in line ${line}, ${what.replace(/(?<![.\s])[.\s]{1,9}$/u, "")}. Your drafts are safe, and the other files are used. Put it right, or take the file out of the desk's folder house-style.`,
  );
}
