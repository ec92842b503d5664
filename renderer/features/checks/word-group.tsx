import { useId } from "react";
import type { Finding } from "../../../shared/checks/finding.ts";
import type { WordFinding } from "../../../shared/checks/word-finding.ts";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { PencilIcon } from "../../ui/icons/pencil-icon.tsx";
import { WarningIcon } from "../../ui/icons/warning-icon.tsx";
import { LetStand } from "./let-stand.tsx";

/** What can be done about words. */
export interface WordDeeds {
  readonly onFix: (finding: Finding) => void;
  readonly letStand: (finding: WordFinding, reason: string) => void;
  /** Adds a word to the desk's dictionary. */
  readonly teach: (word: string) => void;
  /** Lists a word as a name of this article. */
  readonly name: (word: string) => void;
}

interface WordGroupProps {
  readonly title: string;
  readonly isStop?: boolean;
  readonly findings: readonly WordFinding[];
  readonly onShow: (finding: Finding) => void;
  /** Null where nothing may be written. */
  readonly deeds: WordDeeds | null;
}

/** As many replacements as fit beside each other. */
const MOST_OFFERED = 3;

/** What one check says of the words, in the article's order. None, no heading. */
export function WordGroup(props: WordGroupProps) {
  const { title, isStop = false, findings, onShow, deeds } = props;
  const id = useId();
  if (findings.length === 0) return null;
  return (
    <section className={classNames("checks-group", isStop && "is-stop")} aria-labelledby={id}>
      <h2 id={id} className="checks-title">
        {isStop ? <WarningIcon /> : <PencilIcon />} {title}{" "}
        <span className="checks-count">{findings.length}</span>
      </h2>
      <ul aria-labelledby={id}>
        {findings.map((finding) => (
          <li key={keyOf(finding)}>
            <button type="button" className="checks-entry" onClick={() => onShow(finding)}>
              <span dir="auto">{finding.message}</span>
              <span className="checks-fix" dir="auto">
                {finding.fix}
              </span>
              <Example of={finding} />
            </button>
            {deeds === null ? null : <WordFixes finding={finding} {...deeds} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Example({ of }: { readonly of: WordFinding }) {
  const { example } = of.hit;
  if (example === null) return null;
  return (
    <span className="checks-fix" dir="auto">
      {say("E.g. “{example}”", { example })}
    </span>
  );
}

/** Replacements, and the ways to say that the words are right. */
export function WordFixes(props: WordDeeds & { readonly finding: WordFinding }) {
  const { finding, onFix, letStand } = props;
  const words = finding.place?.words ?? "";
  return (
    <div className="checks-deeds">
      {finding.hit.replacements.slice(0, MOST_OFFERED).map((text) => (
        <Button
          key={text}
          size="small"
          aria-label={
            text === ""
              ? say("Take out “{words}”", { words })
              : say("Replace “{words}” by “{text}”", { words, text })
          }
          onPress={() => onFix({ ...finding, remedy: { kind: "text", text } })}
        >
          {text === "" ? say("Take out") : text}
        </Button>
      ))}
      {finding.hit.check === "spelling" ? <Learn word={words} {...props} /> : null}
      <LetStand words={words} onLetStand={(reason) => letStand(finding, reason)} />
    </div>
  );
}

/** Two ways to say that a word is right: here, or on the whole desk. */
function Learn({ word, teach, name }: Pick<WordDeeds, "teach" | "name"> & { word: string }) {
  const bare = word.replace(/['’]s?$/u, "");
  return (
    <>
      <Button
        kind="quiet"
        size="small"
        aria-label={say("List “{bare}” as a name of this article", { bare })}
        onPress={() => name(bare)}
      >
        {say("A name")}
      </Button>
      <Button
        kind="quiet"
        size="small"
        aria-label={say("Add to dictionary of the desk: “{bare}”", { bare })}
        onPress={() => teach(bare)}
      >
        {say("Add to dictionary")}
      </Button>
    </>
  );
}

const keyOf = ({ key, block, field, place }: WordFinding) =>
  `${key} ${block ?? field} ${place?.line} ${place?.start}`;
