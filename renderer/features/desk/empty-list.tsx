import type { DraftFilter } from "./draft-filter.ts";

export interface EmptyListProps {
  readonly query: string;
  readonly filter: DraftFilter;
}

/** Says why the list is empty and what to do about it. */
export function EmptyList({ query, filter }: EmptyListProps) {
  return <div className="desk-empty">{sentences(query, filter)}</div>;
}

function sentences(query: string, filter: DraftFilter) {
  if (query.trim() !== "") {
    return (
      <>
        <strong>No draft has “{query.trim()}”</strong>
        <p>The search looks at headlines, slugs and every word of the text. Try fewer letters.</p>
      </>
    );
  }
  if (filter === "bin") {
    return (
      <>
        <strong>The bin is empty</strong>
        <p>A draft that you bin waits here until you restore it.</p>
      </>
    );
  }
  if (filter !== "all") {
    return (
      <>
        <strong>No draft has this status</strong>
        <p>The status is set in the Story tab, or from the command palette.</p>
      </>
    );
  }
  return (
    <>
      <strong>The desk is empty</strong>
      <p>
        There are two ways to begin: write a new draft, or import a text, Markdown or HTML file.
      </p>
      <p>Files can also be dragged here.</p>
    </>
  );
}
