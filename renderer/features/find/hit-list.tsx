import { useState } from "react";
import { contextOf } from "../../../shared/find/context.ts";
import type { Hit } from "../../../shared/find/find-lines.ts";
import type { FindQuery } from "../../../shared/find/query.ts";
import { replacementFor } from "../../../shared/find/replacement.ts";
import { say } from "../../../shared/words/say.ts";
import { createValue, useValue, type Value } from "../../bridge/value.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { classNames } from "../../ui/class-names.ts";
import type { Finder } from "./finder.ts";
import { HitWords } from "./hit-words.tsx";
import { tell } from "./replace-row.tsx";

export interface HitListProps {
  readonly finder: Finder;
  /** What hits become; null where nothing is replaced. */
  readonly replacement: Value<string> | null;
}

const NO_TEXT = createValue("");
/** More are counted, not listed: nobody reads a thousand lines over an article. */
const MOST = 200;

/** The hits with the words around them and what they become; each can be left out. */
export function HitList({ finder, replacement }: HitListProps) {
  const { hits, at, query } = useValue(finder.found);
  const text = useValue(replacement ?? NO_TEXT);
  const [left, setLeft] = useState<{ of: readonly Hit[]; out: ReadonlySet<number> } | null>(null);
  const out = left?.of === hits ? left.out : new Set<number>();
  const choose = (index: number, isChosen: boolean) => {
    const next = new Set(out);
    if (isChosen) next.delete(index);
    else next.add(index);
    setLeft({ of: hits, out: next });
  };
  const chosen = [...hits.keys()].filter((index) => !out.has(index));
  if (hits.length === 0) return null;
  return (
    <div className="find-list">
      <ul aria-label={say("Hits")}>
        {hits.slice(0, MOST).map((hit, index) => (
          <li key={keyOf(hit)} className={classNames("find-entry", index === at && "is-current")}>
            {replacement === null ? null : (
              <Checkbox
                isSelected={!out.has(index)}
                onChange={(isChosen) => choose(index, isChosen)}
              >
                <span className="ui-hidden">
                  {say("Replace hit {number}", { number: index + 1 })}
                </span>
              </Checkbox>
            )}
            <Entry
              hit={hit}
              becomes={replacement === null ? null : becomes(hit, text, query)}
              onPress={() => finder.go(index)}
            />
          </li>
        ))}
      </ul>
      {hits.length > MOST ? (
        <p>
          {say("{count, plural, one {# more is not listed.} other {# more are not listed.}}", {
            count: hits.length - MOST,
          })}
        </p>
      ) : null}
      {replacement === null ? null : (
        <Button
          size="small"
          isDisabled={chosen.length === 0}
          onPress={() => tell(finder.replace(chosen, text), true)}
        >
          {say("Replace chosen ({count, number})", { count: chosen.length })}
        </Button>
      )}
    </div>
  );
}

const becomes = ({ line, match }: Hit, text: string, query: FindQuery) =>
  replacementFor(line.text, match, text, query);

interface EntryProps {
  readonly hit: Hit;
  readonly becomes: string | null;
  readonly onPress: () => void;
}

function Entry({ hit: { line, match }, becomes, onPress }: EntryProps) {
  return (
    <button type="button" className="find-press" onClick={onPress}>
      <span className="find-where">{line.label}</span>
      <HitWords context={contextOf(line.text, match)} becomes={becomes} />
    </button>
  );
}

const keyOf = ({ line, match }: Hit) => `${JSON.stringify(line.place)} ${match.from}`;
