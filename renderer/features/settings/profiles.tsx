import { creditLine } from "../../../shared/article/credit.ts";
import type { Profile } from "../../../shared/contract/exports.ts";
import { FORMATS } from "../../../shared/exports/formats.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { inOurWords } from "../../bridge/profiles.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import type { Entry, SettingProps } from "./entry.ts";
import { PathLine } from "./path-line.tsx";
import { useAnswer } from "./use-answer.ts";

function ProfileList({ changes }: SettingProps) {
  const { client } = useDesk();
  const { answer, problem, askAgain } = useAnswer((desk) => desk.exports.profiles());
  const copy = ({ name, title, template }: Profile) =>
    changes.make({
      said:
        template === null
          ? say("“{title}” lies in the folder as {name}.yaml now. Change it there.", {
              title,
              name,
            })
          : say(
              "“{title}” lies in the folder as {name}.yaml and {template} now. Change them there.",
              { title, name, template },
            ),
      work: async () => {
        await client.exports.copyProfile({ name });
        await askAgain();
      },
      back: null,
    });
  return (
    <div className="setting-block">
      {problem === null ? null : <Alert title={say("Problem")}>{problem.message}</Alert>}
      {answer?.wrong.map((sentence) => (
        <Alert key={sentence} title={say("Problem")}>
          {sentence}
        </Alert>
      ))}
      <ul className="setting-list" aria-label={say("Export profiles")}>
        {answer?.profiles.map(inOurWords).map((profile) => (
          <li key={profile.name}>
            <ProfileLine profile={profile} />
            {profile.from === "desk" ? null : (
              <Button
                size="small"
                aria-label={say("Copy to change: {title}", { title: profile.title })}
                isDisabled={changes.busy}
                onPress={() => void copy(profile)}
              >
                {say("Copy to change")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {answer === null ? null : (
        <>
          <h3>{say("Where your own lie")}</h3>
          <PathLine path={answer.folder} name="the profiles’ folder" />
        </>
      )}
    </div>
  );
}

function ProfileLine({ profile }: { profile: Profile }) {
  const { title, name, format, about, from, template, creditPattern } = profile;
  const files =
    template === null ? `${name}.yaml` : say("{name}.yaml with {template}", { name, template });
  return (
    <span>
      <strong>{title}</strong>
      <span className="setting-facts">
        {FORMATS[format].title} · {files} ·{" "}
        {from === "stet" ? say("Stet’s own") : say("this desk’s")}
      </span>
      {creditPattern === null ? null : (
        <span className="setting-facts">
          {say("Credits: {creditLine}", {
            creditLine:
              creditLine({
                photographer: "Lea Brandt",
                agency: "NPA",
                creditPattern,
              }) ?? "",
          })}
        </span>
      )}
      {about === null ? null : <span className="setting-facts">{about}</span>}
    </span>
  );
}

export const PROFILES: readonly Entry[] = [
  {
    id: "profiles",
    section: "profiles",
    label: say("Export profiles"),
    about: say(
      "A profile says how a format is written: credits, calls to action, the width of lines, your own page around the article. Copy one of Stet’s into the folder and change it with any text editor. Under a new name it is one more to choose; under the same name it takes the place of Stet’s.",
    ),
    words: say(
      "format template html markdown word docx pdf ninjs wire house style yaml cms output",
    ),
    Control: ProfileList,
  },
];
