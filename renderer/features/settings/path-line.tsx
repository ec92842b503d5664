import { useState } from "react";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";

export interface PathLineProps {
  readonly path: string;
  /** What lies there, e.g. "the desk's folder". */
  readonly name: string;
}

/** Where something lies, to be copied. */
export function PathLine({ path, name }: PathLineProps) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(path);
    setCopied(true);
  };
  return (
    <p className="setting-path">
      <code>
        <bdi>{path}</bdi>
      </code>
      <Button
        size="small"
        aria-label={
          isCopied
            ? say("Copied: the path of {name}", { name })
            : say("Copy the path of {name}", { name })
        }
        onPress={() => void copy()}
      >
        {isCopied ? say("Copied") : say("Copy")}
      </Button>
    </p>
  );
}
