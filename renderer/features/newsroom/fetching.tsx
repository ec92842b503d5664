import "./fetching.css";
import { useEffect, useState } from "react";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { Progress } from "../../ui/progress.tsx";

export interface FetchingProps {
  readonly headline: string | null;
  /** Why it cannot be fetched now; null while it comes. */
  readonly sentence: string | null;
  readonly onCancel: () => void;
  readonly onRetry: () => void;
}

/** Shorter than this, nobody needs to know that it was not here. */
const PATIENCE_MS = 250;

/** Stands over the article while a draft comes that is in the newsroom only. */
export function Fetching({ headline, sentence, onCancel, onRetry }: FetchingProps) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isSlow && sentence === null) return null;
  const name = headline ?? say("Untitled");
  return (
    <section className="fetching" aria-label={say("From the newsroom")}>
      <h2 dir="auto">{name}</h2>
      {sentence === null ? (
        <Progress label={say("Fetching it from the newsroom…")} />
      ) : (
        <p role="alert">{sentence}</p>
      )}
      <div className="fetching-deeds">
        {sentence === null ? null : (
          <Button kind="primary" onPress={onRetry}>
            {say("Try again")}
          </Button>
        )}
        <Button onPress={onCancel}>{sentence === null ? say("Cancel") : say("Back")}</Button>
      </div>
    </section>
  );
}
