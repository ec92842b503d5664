import { say } from "../../../../shared/words/say.ts";
import "./compared-article.css";
import { useState } from "react";
import type { FieldChange } from "../../../../shared/compare/comparison.ts";
import { impliedDirection } from "../../../../shared/html/implied-direction.ts";
import { Button } from "../../../ui/button.tsx";
import { classNames } from "../../../ui/class-names.ts";
import { ChangeFrame } from "./change-frame.tsx";
import { blockKey, capital, fieldChange } from "./change-list.ts";
import { ChangedLine, ChangedValue } from "./change-text.tsx";
import { ComparedBlock } from "./compared-block.tsx";
import { useComparing } from "./comparing.ts";
import { fieldInWords } from "./shown-values.ts";
import { Sided } from "./sided.tsx";
import { type Stretch, stretchesOf } from "./stretches.ts";

/** The whole article as one text with what became of it: fields first, then every block. */
export function ComparedArticle() {
  const { comparison, view, sideNames } = useComparing();
  const { fields, blocks, language, direction } = comparison;
  return (
    <article
      className={classNames("compare-article", view === "sides" && "is-sides")}
      lang={language ?? undefined}
      dir={direction ?? impliedDirection(language) ?? "ltr"}
    >
      {view === "inline" ? null : (
        <div className="compare-sides compare-side-names" aria-hidden="true">
          <span>{capital(sideNames.before)}</span>
          <span>{capital(sideNames.after)}</span>
        </div>
      )}
      {fields.length === 0 ? null : (
        <section>
          <h3>{say("Fields")}</h3>
          {fields.map((field) => (
            <ComparedField key={field.name} field={field} />
          ))}
        </section>
      )}
      <section>
        <h3>{say("Text")}</h3>
        {stretchesOf(blocks).map((stretch) => (
          <ComparedStretch key={stretchKey(stretch)} stretch={stretch} />
        ))}
      </section>
    </article>
  );
}

function stretchKey({ blocks: [first] }: Stretch): string {
  return first === undefined ? "" : blockKey(first);
}

function ComparedField({ field }: { readonly field: FieldChange }) {
  const { names } = useComparing().comparison;
  return (
    <ChangeFrame change={fieldChange(field, names)}>
      <Sided was={field.before !== null} is={field.after !== null}>
        <p dir="auto" className={`compare-field is-${field.name}`}>
          {field.parts === null ? (
            <ChangedValue {...fieldInWords(field)} />
          ) : (
            <ChangedLine parts={field.parts} />
          )}
        </p>
      </Sided>
    </ChangeFrame>
  );
}

/** What nobody changed stays out of the way until it is asked for. */
function ComparedStretch({ stretch: { isFolded, blocks } }: { readonly stretch: Stretch }) {
  const [isOpen, setOpen] = useState(false);
  if (!isFolded || isOpen) {
    return blocks.map((block) => <ComparedBlock key={blockKey(block)} block={block} />);
  }
  return (
    <div className="compare-fold">
      <Button kind="quiet" size="small" onPress={() => setOpen(true)}>
        {say("Show {count} unchanged blocks", { count: blocks.length })}
      </Button>
    </div>
  );
}
