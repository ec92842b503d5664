import { say } from "../../../shared/words/say.ts";
import { MarkedText } from "../../ui/marked-text.tsx";
import type { Hit } from "./find.ts";
import type { Place } from "./link.ts";

export interface HitListProps {
  readonly hits: readonly Hit[];
  readonly typed: string;
  readonly onGo: (place: Place) => void;
}

/** What was found, each with the words around it. */
export function HitList({ hits, typed, onGo }: HitListProps) {
  return (
    <>
      <p role="status" className="help-count">
        {counted(hits.length, typed)}
      </p>
      <ul className="help-pages">
        {hits.map(({ page, section, parts }) => (
          <li key={`${page.file} ${section.anchor}`}>
            <button
              type="button"
              className="help-entry"
              onClick={() => onGo({ file: page.file, anchor: section.anchor })}
            >
              <span className="help-entry-title">{section.title}</span>
              {section.title === page.title ? null : <small>{page.title}</small>}
              <span className="help-context">
                <MarkedText parts={parts} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function counted(count: number, typed: string): string {
  if (count === 0) return say("No page has “{typed}”. Try fewer letters.", { typed: typed.trim() });
  return say("{count, plural, one {# place} other {# places}}", { count });
}
