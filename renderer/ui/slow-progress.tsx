import { say } from "../../shared/words/say.ts";
import "./progress.css";
import { useEffect, useState } from "react";
import { Button } from "./button.tsx";
import { Progress } from "./progress.tsx";

export interface SlowProgressProps {
  /** What it is doing. */
  readonly label: string;
  /** From 0 to 100; left out where nobody knows. */
  readonly value?: number;
  readonly onCancel: () => void;
}

/** Longer than this, and a person wants to know what is going on. */
const PATIENCE_MS = 1000;

/** For what takes no time mostly: nothing at first, then what it is doing and a way out. */
export function SlowProgress({ label, value, onCancel }: SlowProgressProps) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isSlow) return null;
  return (
    <div className="ui-slow">
      <Progress label={label} {...(value === undefined ? {} : { value })} />
      <Button size="small" onPress={onCancel}>
        {say("Cancel")}
      </Button>
    </div>
  );
}
