import { dismiss } from "../../../shared/article/ydoc/dismissed.ts";
import { listName } from "../../../shared/article/ydoc/names.ts";
import type { Finding } from "../../../shared/checks/finding.ts";
import type { WordFinding } from "../../../shared/checks/word-finding.ts";
import type { Person } from "../../../shared/contract/desk.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { useValue } from "../../bridge/value.ts";
import { Alert } from "../../ui/alert.tsx";
import { ArticleNames } from "./article-names.tsx";
import { Standing } from "./standing.tsx";
import { useWordFindings } from "./use-word-findings.ts";
import { WordGroup } from "./word-group.tsx";

export interface WordChecksProps {
  readonly session: DraftSession;
  /** Who lets something stand. */
  readonly person: Person | null;
  readonly onShow: (finding: Finding) => void;
  readonly onFix: (finding: Finding) => void;
}

/** What house style, spelling and grammar say of the words, and what somebody lets stand. */
export function WordChecks({ session, person, onShow, onFix }: WordChecksProps) {
  const words = useWordFindings(session);
  const { client } = useDesk();
  const teaching = useDeed();
  const isReadOnly = useValue(session.readOnly) !== null;
  const { doc, undo } = session;
  const asOneStep = (write: () => void) => {
    undo.stopCapturing();
    write();
    undo.stopCapturing();
  };
  const letStand = ({ key }: WordFinding, reason: string) => {
    const at = new Date().toISOString();
    asOneStep(() => dismiss(doc, key, { reason, name: person?.name ?? "", at }));
  };
  const name = (word: string, isListed: boolean) => asOneStep(() => listName(doc, word, isListed));
  const teach = (word: string) =>
    void teaching.run(async () => {
      await client.checks.teach({ word, isKnown: true });
      words.askAgain();
    });
  const deeds = isReadOnly
    ? null
    : { onFix, letStand, teach, name: (word: string) => name(word, true) };
  const problems = [
    ...words.problems,
    ...(teaching.problem === null ? [] : [teaching.problem.message]),
  ];
  return (
    <>
      {problems.map((sentence) => (
        <Alert key={sentence} title="Problem">
          {sentence}
        </Alert>
      ))}
      {words.wrong.map((sentence) => (
        <Alert key={sentence} title="House style">
          {sentence}
        </Alert>
      ))}
      <WordGroup
        title="House style stops an export"
        isStop
        findings={words.style.filter(({ severity }) => severity === "ERROR")}
        onShow={onShow}
        deeds={deeds}
      />
      <WordGroup
        title="House style"
        findings={words.style.filter(({ severity }) => severity === "WARN")}
        onShow={onShow}
        deeds={deeds}
      />
      <WordGroup
        title="Spelling and grammar"
        findings={words.spelling}
        onShow={onShow}
        deeds={deeds}
      />
      {words.spells ? (
        <ArticleNames names={words.names} likely={words.likely} onName={isReadOnly ? null : name} />
      ) : null}
      <Standing
        dismissed={words.dismissed}
        onTellAgain={isReadOnly ? null : (key) => dismiss(doc, key, null)}
      />
    </>
  );
}
