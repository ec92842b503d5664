import { isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import type { RuleInFile } from "./rule-file.ts";

/** What a file of rules made by the app begins with. */
export const NEW_FILE = `# Rules made in Settings. They may be changed here as well.
title: This desk’s own rules
rules: []
`;

/**
 * A file's text with a rule put in the place of the one with this id, or at its end. Remarks and what
 * the rule does not change stay as they were written.
 * @param text a file that {@link readRules} takes
 */
export function withRule(text: string, rule: RuleInFile, inPlaceOf: string): string {
  const document = parseDocument(text);
  const rules = rulesIn(document);
  const known = rules.items.find((item) => idOf(item) === inPlaceOf);
  if (isMap(known)) writeOver(known, withoutWhatFileSays(rule, document.toJS()));
  else {
    rules.flow = false;
    rules.add(document.createNode(withoutWhatFileSays(rule, document.toJS())));
  }
  return document.toString({ lineWidth: 0 });
}

/** The text without the rule of this id. */
export function withoutRule(text: string, id: string): string {
  const document = parseDocument(text);
  const rules = rulesIn(document);
  rules.items = rules.items.filter((item) => idOf(item) !== id);
  return document.toString({ lineWidth: 0 });
}

function rulesIn(document: ReturnType<typeof parseDocument>): YAMLSeq {
  const rules = document.get("rules");
  if (!isSeq(rules)) throw new RangeError("A file of house style has a list of rules.");
  return rules;
}

const idOf = (item: unknown): unknown => (isMap(item) ? item.get("id") : undefined);

/** A key whose value stays keeps its quotes, its remarks and its place. */
function writeOver(known: YAMLMap, rule: RuleInFile): void {
  const before: Record<string, unknown> = known.toJSON();
  for (const key of Object.keys(before)) if (!(key in rule)) known.delete(key);
  for (const [key, value] of Object.entries(rule)) {
    if (JSON.stringify(before[key]) !== JSON.stringify(value)) known.set(key, value);
  }
}

/** What goes for all rules of the file is not said again with each. */
function withoutWhatFileSays(rule: RuleInFile, file: Readonly<Record<string, unknown>>) {
  const entries = Object.entries(rule).filter(
    ([key, value]) =>
      value !== undefined && !((key === "language" || key === "desk") && file[key] === value),
  );
  return Object.fromEntries(entries) as RuleInFile;
}
