import { useState } from "react";
import type { FileChange, ListedRule } from "../../../shared/contract/house-style.ts";
import { writtenRule } from "../../../shared/house-style/written-rule.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { Alert } from "../../ui/alert.tsx";
import type { Entry, SettingProps } from "./entry.ts";
import { PathLine } from "./path-line.tsx";
import { RuleForm } from "./rule-form.tsx";
import { RuleList } from "./rule-list.tsx";
import { useAnswer } from "./use-answer.ts";

const LABEL = say("Rules of house style");

/** The rule that is written: one that is there, or a new one. */
type Written = ListedRule | "new" | null;

function StyleRules({ changes }: SettingProps) {
  const { client } = useDesk();
  const { answer, problem, askAgain } = useAnswer((desk) => desk.houseStyle.list());
  const [written, setWritten] = useState<Written>(null);
  const change = (said: string, work: () => Promise<FileChange>) => {
    let done: FileChange | null = null;
    return changes.make({
      said,
      work: async () => {
        done = await work();
        setWritten(null);
        await askAgain();
      },
      back: async () => {
        if (done !== null) await client.houseStyle.putBack(done);
        await askAgain();
      },
    });
  };
  const turn = (rule: ListedRule) => {
    const put = writtenRule({ ...rule, off: !rule.off });
    const said = rule.off
      ? say("“{rule}” is looked for again.", { rule: nameOf(rule) })
      : say("“{rule}” is not looked for any more.", { rule: nameOf(rule) });
    void change(said, () => client.houseStyle.put({ rule: put }));
  };
  const remove = (rule: ListedRule) => {
    const said = rule.hides
      ? say("The desk’s own “{rule}” was deleted; Stet’s counts again.", { rule: nameOf(rule) })
      : say("“{rule}” was deleted.", { rule: nameOf(rule) });
    void change(said, () => client.houseStyle.remove({ id: rule.id }));
  };
  if (answer === null) {
    return problem === null ? null : <Alert title={say("Problem")}>{problem.message}</Alert>;
  }
  return (
    <div className="setting-block">
      {answer.wrong.map((sentence) => (
        <Alert key={sentence} title={say("Problem")}>
          {sentence}
        </Alert>
      ))}
      {written === null ? (
        <RuleList
          rules={answer.rules}
          isBusy={changes.busy}
          onNew={() => setWritten("new")}
          onChange={setWritten}
          onTurn={turn}
          onDelete={remove}
        />
      ) : (
        <RuleForm
          first={written === "new" ? null : written}
          rules={answer.rules}
          isBusy={changes.busy}
          onKeep={(rule) => {
            const said = say("“{rule}” is looked for now.", { rule: nameOf(rule) });
            void change(said, () => client.houseStyle.put({ rule: writtenRule(rule) }));
          }}
          onCancel={() => setWritten(null)}
        />
      )}
      <h3>{say("Where your own lie")}</h3>
      <PathLine path={answer.folder} name="the folder of house style" />
    </div>
  );
}

const nameOf = ({ words, pattern }: Pick<ListedRule, "pattern"> & { words: readonly string[] }) =>
  words[0] ?? pattern ?? "";

export const HOUSE_STYLE: readonly Entry[] = [
  {
    id: "houseStyle",
    section: "houseStyle",
    label: LABEL,
    about: say(
      "What this desk writes otherwise, and why. Each rule stands in a plain file of the folder, which may be changed with any text editor as well.",
    ),
    words: say(
      "style guide rules words banned wording replace usage yaml house own terms spelling why",
    ),
    Control: StyleRules,
  },
];
