import "./find.css";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { Hit } from "../../../shared/find/find-lines.ts";
import type { FindQuery } from "../../../shared/find/query.ts";
import { say } from "../../../shared/words/say.ts";
import type { Observable } from "../../bridge/session.ts";
import { useValue, type Value } from "../../bridge/value.ts";
import { Button } from "../../ui/button.tsx";
import { ArrowDownIcon } from "../../ui/icons/arrow-down-icon.tsx";
import { ArrowUpIcon } from "../../ui/icons/arrow-up-icon.tsx";
import { CloseIcon } from "../../ui/icons/close-icon.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { createFinder, type Finder, type Searchable } from "./finder.ts";
import { HitList } from "./hit-list.tsx";
import { createPatternThread } from "./pattern-thread.ts";
import { QueryOptions } from "./query-options.tsx";
import { ReplaceRow } from "./replace-row.tsx";

/** What is looked for, kept while the desk is open. */
export interface Finding {
  readonly query: Value<FindQuery>;
  readonly replacement: Value<string>;
  /** Asks for the next (1) or previous (-1) hit. */
  readonly steps: Observable<{ readonly by: 1 | -1 } | null>;
  /** Rises each time somebody asks for the bar while it is open. */
  readonly asked: Observable<number>;
}

export interface FindBarProps {
  readonly article: Searchable;
  readonly finding: Finding;
  readonly replaces: boolean;
  readonly isReadOnly: boolean;
  /** Closes the bar; the hit is where the caret should stand. */
  readonly onClose: (hit: Hit | null) => void;
}

/** Find and replace over the article. */
export function FindBar(props: FindBarProps) {
  const { article, finding, replaces, isReadOnly, onClose } = props;
  const finder = useMemo(() => createFinder(article, createPatternThread()), [article]);
  useEffect(() => finder.stop, [finder]);
  const query = useValue(finding.query);
  const asked = useValue(finding.asked);
  const [showsList, setShowsList] = useState(false);
  const found = useValue(finder.found);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => finder.look(query), [finder, query]);
  useSteps(finder, finding.steps);
  useEffect(() => {
    if (asked > 0) bar.current?.querySelector("input")?.select();
  }, [asked]);
  const close = () => onClose(found.at === null ? null : (found.hits[found.at] ?? null));
  const press = (event: KeyboardEvent) => {
    if (isUndo(event)) {
      event.preventDefault();
      article.undo();
    }
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    close();
  };
  const change = (part: Partial<FindQuery>) => finding.query.set({ ...query, ...part });
  const stepOn = (event: { key: string; shiftKey: boolean }) => {
    if (event.key === "Enter") finder.step(event.shiftKey ? -1 : 1);
  };
  return (
    <search ref={bar} className="find-bar" aria-label={say("Find in article")} onKeyDown={press}>
      <div className="find-row">
        <TextField
          label={say("Find")}
          hideLabel
          placeholder={say("Find")}
          value={query.text}
          onChange={(text) => change({ text })}
          onKeyDown={stepOn}
          isInvalid={found.problem !== null}
          error={found.problem ?? undefined}
          autoFocus
        />
        <Count {...found} />
        <Button
          kind="quiet"
          size="small"
          square
          aria-label={say("Previous hit")}
          onPress={() => finder.step(-1)}
        >
          <ArrowUpIcon />
        </Button>
        <Button
          kind="quiet"
          size="small"
          square
          aria-label={say("Next hit")}
          onPress={() => finder.step(1)}
        >
          <ArrowDownIcon />
        </Button>
        <Button
          kind="quiet"
          size="small"
          aria-expanded={showsList}
          onPress={() => setShowsList(!showsList)}
        >
          {say("List")}
        </Button>
        <Button kind="quiet" size="small" square aria-label={say("Close find")} onPress={close}>
          <CloseIcon />
        </Button>
      </div>
      <QueryOptions query={query} onChange={change} />
      {replaces && !isReadOnly ? (
        <ReplaceRow finder={finder} replacement={finding.replacement} />
      ) : null}
      {showsList ? (
        <HitList
          finder={finder}
          replacement={replaces && !isReadOnly ? finding.replacement : null}
        />
      ) : null}
    </search>
  );
}

function Count({ query, hits, at }: ReturnType<Finder["found"]["get"]>) {
  const words =
    at === null
      ? say("Nothing found")
      : say("{at, number} of {total, number}", { at: at + 1, total: hits.length });
  return (
    <span role="status" className="find-count">
      {query.text === "" ? "" : words}
    </span>
  );
}

function useSteps(finder: Finder, steps: Finding["steps"]): void {
  useEffect(
    () =>
      steps.subscribe(() => {
        const step = steps.get();
        if (step !== null) finder.step(step.by);
      }),
    [finder, steps],
  );
}

/** A field undoes its own typing; from a button, what it did to the article is meant. */
function isUndo({ key, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): boolean {
  const isPressed = key === "z" && (ctrlKey || metaKey) && !shiftKey;
  return isPressed && !(target instanceof HTMLInputElement);
}
