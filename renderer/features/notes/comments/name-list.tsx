import { say } from "../../../../shared/words/say.ts";
import type { Naming } from "./use-naming.ts";

/** The people whom a name that is begun may mean; the keys stay in the field. */
export function NameList({ naming }: { readonly naming: Naming }) {
  const { offered, chosen, name } = naming;
  const person = offered[chosen];
  return (
    <>
      {offered.length === 0 ? null : (
        <ul className="comment-names" aria-label={say("People to name")}>
          {offered.map((one, index) => (
            <li key={one.id}>
              <button
                type="button"
                tabIndex={-1}
                className={index === chosen ? "is-chosen" : undefined}
                // The focus, and the caret with it, stays in the field.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => name(one)}
              >
                <bdi>{one.name}</bdi>
                {one.role === null ? null : <small>{one.role}</small>}
              </button>
            </li>
          ))}
        </ul>
      )}
      <span role="status" className="ui-hidden">
        {person === undefined
          ? ""
          : say("{name}, {at, number} of {total, number}. Enter names them.", {
              name: person.name,
              at: chosen + 1,
              total: offered.length,
            })}
      </span>
    </>
  );
}
