import { useState } from "react";
import { say } from "../../../shared/words/say.ts";
import type { Part } from "../../bridge/licences.ts";
import { SearchField } from "../../ui/search-field.tsx";
import { foundParts } from "./found-parts.ts";

/** Every part with its licence, searched as one types; a press shows the licence's text. */
export function Parts({ parts }: { readonly parts: readonly Part[] }) {
  const [query, setQuery] = useState("");
  const found = foundParts(parts, query);
  return (
    <section className="about-parts" aria-label={say("Licences of its parts")}>
      <SearchField label={say("Search parts")} value={query} onChange={setQuery} autoFocus />
      <p className="about-count" role="status">
        {found.length === parts.length
          ? `${parts.length} parts`
          : say("{count} of {count2} parts", { count: found.length, count2: parts.length })}
      </p>
      <ul>
        {found.map((part) => (
          <PartRow key={`${part.name} ${part.version}`} part={part} />
        ))}
      </ul>
    </section>
  );
}

function PartRow({ part: { name, version, licence, text } }: { readonly part: Part }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <strong>{name}</strong> <span>{version}</span>
          <span className="about-licence">{licence}</span>
        </summary>
        {isOpen ? <pre>{text}</pre> : null}
      </details>
    </li>
  );
}
