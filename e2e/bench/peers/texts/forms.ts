import { asBlocknote } from "./as-blocknote.ts";
import { asDelta } from "./as-delta.ts";
import { asHtml } from "./as-html.ts";
import { asKoenig, asLexical } from "./as-lexical.ts";
import { asTiptap } from "./as-tiptap.ts";
import { type Text, type TextName, textNamed } from "./text.ts";

const json = (write: (text: Text) => object) => (text: Text) => JSON.stringify(write(text));

/** Each editor's own way to keep a document. */
const FORMS = {
  html: asHtml,
  tiptap: json(asTiptap),
  delta: json(asDelta),
  lexical: json(asLexical),
  koenig: json(asKoenig),
  blocknote: json(asBlocknote),
} as const;

type Form = keyof typeof FORMS;

export const isForm = (name: string): name is Form => name in FORMS;

const written = new Map<string, string>();

export function textIn(name: TextName, form: Form): string {
  const key = `${name} ${form}`;
  const known = written.get(key) ?? FORMS[form](textNamed(name));
  written.set(key, known);
  return known;
}
