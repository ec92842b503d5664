import { readFields } from "../../shared/article/ydoc/fields.ts";
import {
  type Filling,
  type SnippetLine,
  snippetLines,
} from "../../shared/snippets/snippet-lines.ts";
import type { Desk } from "../bridge/connect.ts";
import type { DraftSession } from "../bridge/session.ts";

/** The desk's snippet of that trigger, filled in with what the draft says; null where there is none. */
export function snippetIn(
  { settings }: Pick<Desk, "settings">,
  { doc }: Pick<DraftSession, "doc">,
  trigger: string,
): readonly SnippetLine[] | null {
  const wanted = trigger.toLowerCase();
  const found = settings.get()?.snippets.find((one) => one.trigger.toLowerCase() === wanted);
  return found === undefined ? null : snippetLines(found.text, fillingOf(doc, new Date()));
}

function fillingOf(doc: DraftSession["doc"], now: Date): Filling {
  const { language, byline, dateline } = readFields(doc);
  const locale = language ?? "en-GB";
  const names = byline.map(({ name }) => name);
  return {
    date: new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(now),
    time: new Intl.DateTimeFormat(locale, { timeStyle: "short" }).format(now),
    byline: names.length === 0 ? null : new Intl.ListFormat(locale).format(names),
    dateline,
  };
}
