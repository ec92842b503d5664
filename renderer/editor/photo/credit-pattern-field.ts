import type { Editor } from "@tiptap/core";
import { type Credit, creditLine } from "../../../shared/article/credit.ts";
import { creditPatterns } from "../../../shared/text/credit-patterns.ts";
import { say } from "../../../shared/words/say.ts";
import { element } from "../fields/element.ts";
import { handOverUndo } from "../fields/field-input.ts";
import { textField } from "../fields/text-field.ts";

export interface CreditPatternFieldOptions {
  readonly editor: Editor;
  /** Of the article, in whose words the patterns are. */
  readonly language: () => string | null;
  readonly write: (pattern: string | null) => void;
  readonly onFocus: () => void;
}

type Names = Pick<Credit, "photographer" | "agency">;

/** No pattern of its own, and one that stands in no list. */
const UNSAID = "";
const OWN = "own";

/** Stands for a part that is not known yet, so that a pattern can be seen at work. */
const SAMPLE: Names = { photographer: say("Name"), agency: say("Agency") };

/** How a photo's credit is written: patterns, each as it would print here, or one typed in braces. */
export function creditPatternField(options: CreditPatternFieldOptions) {
  const { editor, language, write, onFocus } = options;
  const typed = textField({ editor, label: say("Credit pattern"), write, onFocus });
  typed.input.hidden = true;
  typed.input.title = say("{photographer} and {agency} stand for the names", {
    photographer: "{photographer}",
    agency: "{agency}",
  });
  const select = element("select", {
    class: "field-select",
    "aria-label": say("Credit written as"),
  });
  select.disabled = !editor.isEditable;
  select.addEventListener("focus", onFocus);
  select.addEventListener("keydown", (event) => handOverUndo(editor, event));
  let shown: { pattern: string | null; names: Names } = { pattern: null, names: SAMPLE };

  const list = () => {
    const patterns = creditPatterns(language()).map(({ pattern }) => pattern);
    const { pattern } = shown;
    const isOwn = pattern !== null && !patterns.includes(pattern);
    const printed = (one: string) => printedAs(one, shown.names);
    select.replaceChildren(
      option(UNSAID, say("Credit as usual")),
      ...patterns.map((one) => option(one, printed(one))),
      option(OWN, isOwn ? printed(pattern) : say("In other words…")),
    );
    select.value = pattern === null ? UNSAID : isOwn ? OWN : pattern;
    const isTyping = document.activeElement === typed.input && !typed.input.hidden;
    typed.input.hidden = !isOwn && !isTyping;
  };
  select.addEventListener("change", () => {
    if (select.value !== OWN) {
      write(select.value === UNSAID ? null : select.value);
      return;
    }
    typed.input.hidden = false;
    typed.show(shown.pattern ?? creditPatterns(language())[0]?.pattern ?? null);
    typed.input.focus();
  });
  typed.input.addEventListener("blur", () => {
    typed.input.hidden = true;
    list();
  });
  return {
    parts: [select, typed.input],
    show: (pattern: string | null, names: Names) => {
      shown = { pattern, names };
      typed.show(pattern);
      list();
    },
  };
}

function option(value: string, words: string): HTMLOptionElement {
  return element("option", { value }, words);
}

/** With the names that are known; where neither is, with what stands for them. */
function printedAs(creditPattern: string, { photographer, agency }: Names): string {
  const names = photographer === null && agency === null ? SAMPLE : { photographer, agency };
  return creditLine({ ...names, creditPattern }) ?? creditPattern;
}
