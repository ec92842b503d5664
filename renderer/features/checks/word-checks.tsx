import type { Finding } from "../../../shared/checks/finding.ts";
import { say } from "../../../shared/words/say.ts";
import { Alert } from "../../ui/alert.tsx";
import { ArticleNames } from "./article-names.tsx";
import { Standing } from "./standing.tsx";
import { useWordDeeds, type WordDeedsProps } from "./use-word-deeds.ts";
import { useWordFindings } from "./use-word-findings.ts";
import { WordGroup } from "./word-group.tsx";

export interface WordChecksProps extends WordDeedsProps {
  readonly onShow: (finding: Finding) => void;
}

/** What house style, spelling and grammar say of the words, and what somebody lets stand. */
export function WordChecks({ onShow, ...props }: WordChecksProps) {
  const words = useWordFindings(props.session);
  const deeds = useWordDeeds(props, words);
  const problems = [...words.problems, deeds?.problem ?? ""].filter((sentence) => sentence !== "");
  const groups = [
    [
      say("House style stops an export"),
      words.style.filter(({ severity }) => severity === "ERROR"),
    ],
    [say("House style"), words.style.filter(({ severity }) => severity === "WARN")],
    [say("Spelling and grammar"), words.spelling],
  ] as const;
  return (
    <>
      {problems.map((sentence) => (
        <Alert key={sentence} title={say("Problem")}>
          {sentence}
        </Alert>
      ))}
      {words.wrong.map((sentence) => (
        <Alert key={sentence} title={say("House style")}>
          {sentence}
        </Alert>
      ))}
      {groups.map(([title, findings], at) => (
        <WordGroup
          key={title}
          title={title}
          isStop={at === 0}
          findings={findings}
          onShow={onShow}
          deeds={deeds}
        />
      ))}
      {words.spells ? (
        <ArticleNames names={words.names} likely={words.likely} onName={deeds?.list ?? null} />
      ) : null}
      <Standing dismissed={words.dismissed} onTellAgain={deeds?.tellAgain ?? null} />
    </>
  );
}
