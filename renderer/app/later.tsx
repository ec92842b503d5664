import { type ComponentType, useEffect, useState } from "react";
import { Problem } from "../../shared/contract/problem.ts";
import { say } from "../../shared/words/say.ts";

/** A part of the screen whose code is loaded when it is first shown. */
export interface LaterPart<Props> {
  readonly load: () => Promise<ComponentType<Props>>;
  loaded: ComponentType<Props> | null;
}

export function laterPart<Props>(load: LaterPart<Props>["load"]): LaterPart<Props> {
  return { load, loaded: null };
}

/** Loads what is shown soon. What cannot be had is asked for again, and told of, when it is shown. */
export async function loadSoon<Props>(part: LaterPart<Props>): Promise<void> {
  part.loaded ??= await part.load().catch(() => null);
}

interface LaterProps<Props> {
  readonly part: LaterPart<Props>;
  /** The code could not be had: the part is to be closed, and the sentence told. */
  readonly onUnloaded: (problem: Problem) => void;
}

/**
 * Shows the part, loaded by now: at once where it has no `isOpen`, else when that is true. Where the
 * code could not be had, it is asked for again with the next showing.
 */
export function Later<Props extends object>(all: LaterProps<Props> & Props) {
  const { part, onUnloaded, ...props } = all;
  const [Part, setPart] = useState(() => part.loaded);
  const isShown = !("isOpen" in props) || props.isOpen === true;
  useEffect(() => {
    if (!isShown || Part !== null) return;
    let isWanted = true;
    part.load().then(
      (found) => {
        part.loaded = found;
        if (isWanted) setPart(() => found);
      },
      (error: unknown) => {
        if (isWanted) onUnloaded(unloaded(error));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [part, isShown, Part, onUnloaded]);
  return Part === null ? null : <Part {...(props as unknown as Props)} />;
}

function unloaded(cause: unknown): Problem {
  return new Problem(
    "INTERNAL",
    say(
      "This part of Stet could not be loaded. Your text is safe. Try again when the desk can be reached, or load the page again.",
    ),
    {},
    cause,
  );
}
