import "./present-people.css";
import { say, sayList } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { PersonMark } from "../../ui/person-mark.tsx";
import { PopoverButton } from "../../ui/popover-button.tsx";
import { Tooltip } from "../../ui/tooltip.tsx";
import type { Present } from "./present.ts";

/** More are counted, not shown. */
const SHOWN = 4;

/** Who else has the article open: initials in their colours, names under the pointer and in a list. */
export function PresentPeople({ people, show }: Present) {
  const names = sayList(people.map(({ name }) => name));
  const first = people.slice(0, SHOWN);
  const more = people.length - SHOWN;
  return (
    <div className="present">
      <PopoverButton
        label={say("Who else has this article open")}
        button={
          <Tooltip text={names}>
            <Button kind="quiet" size="small">
              {first.map(({ client, initials, hue }) => (
                <PersonMark key={client} initials={initials} hue={hue} />
              ))}
              {more > 0 ? <span aria-hidden="true">+{more}</span> : null}
              <span className="ui-hidden">
                {say("{initials}. Also open: {names}", {
                  initials: first.map(({ initials }) => initials).join(" "),
                  names,
                })}
              </span>
            </Button>
          </Tooltip>
        }
      >
        {({ close }) => (
          <ul className="present-list" aria-label={say("Who else has this article open")}>
            {people.map(({ client, initials, hue, name, isWriting }) => (
              <li key={client}>
                <PersonMark initials={initials} hue={hue} />
                <bdi className="present-name">{name}</bdi>
                {isWriting ? (
                  <Button
                    size="small"
                    aria-label={say("Show where {name} is", { name })}
                    onPress={() => {
                      close();
                      show(client);
                    }}
                  >
                    {say("Show where")}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        )}
      </PopoverButton>
    </div>
  );
}
