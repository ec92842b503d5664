import { Problem } from "../../contract/problem.ts";

/**
 * A ninjs object of any version: version 1 writes `body_html`, 2 `versioncreated`, 3 `versionCreated`,
 * so that keys are sought in small letters without lines.
 */
export class Item {
  readonly #values: ReadonlyMap<string, unknown>;

  constructor(value: object) {
    this.#values = new Map(
      Object.entries(value).map(([key, one]) => [key.toLowerCase().replaceAll("_", ""), one]),
    );
  }

  keys(): string[] {
    return [...this.#values.keys()];
  }

  /** The text under the first of the keys that holds one; null where none does. */
  text(...keys: readonly string[]): string | null {
    const found = keys.map((key) => this.#values.get(key)).find((one) => typeof one === "string");
    return typeof found === "string" ? found.replace(NO_TEXT, "") : null;
  }

  /** The objects in a list, or those that version 1 keeps by name. */
  items(key: string): Item[] {
    const value = this.#values.get(key);
    if (typeof value !== "object" || value === null) return [];
    return Object.values(value)
      .filter(isObject)
      .map((one) => new Item(one));
  }
}

/** Control characters, which JSON may spell out and no text has. */
const NO_TEXT = /(?![\t\n])\p{Cc}/gu;

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @throws Problem BAD_FILE where the text is no JSON, or JSON of something else */
export function itemOf(text: string, name: string): Item {
  const value = parsed(text);
  const item = isObject(value) ? new Item(value) : null;
  if (item?.text("uri") != null) return item;
  throw new Problem(
    "BAD_FILE",
    `“${name}” is JSON, and no news item of IPTC's ninjs. Nothing was imported from it. Ask for it as ninjs, plain text, Markdown or HTML.`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
