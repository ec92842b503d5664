import { parseArgs } from "node:util";
import { EDITOR_IDS, type EditorId } from "./editors.ts";
import { TEXT_NAMES, type TextName } from "./texts/text.ts";

export interface Options {
  readonly rounds: number;
  readonly editors: readonly EditorId[];
  readonly texts: readonly TextName[];
  /** Only tells what was measured before. */
  readonly report: boolean;
}

/** `--report`, or `--rounds 5 --only stet,tiptap --texts long`. A name that is none is refused with those there are. */
export function optionsFrom(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: "string", default: "5" },
      only: { type: "string", default: EDITOR_IDS.join(",") },
      report: { type: "boolean", default: false },
      texts: { type: "string", default: TEXT_NAMES.join(",") },
    },
  });
  return {
    rounds: Number(values.rounds),
    report: values.report,
    editors: chosen(values.only, EDITOR_IDS),
    texts: chosen(values.texts, TEXT_NAMES),
  };
}

function chosen<Name extends string>(list: string, all: readonly Name[]): Name[] {
  const names = list.split(",");
  const unknown = names.filter((name) => !(all as readonly string[]).includes(name));
  if (unknown.length === 0) return all.filter((name) => names.includes(name));
  throw new RangeError(`“${unknown.join(", ")}” is none of ${all.join(", ")}.`);
}
