import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { hasFilters, type ListChoice } from "./list-choice.ts";

export interface EmptyListProps {
  readonly choice: ListChoice;
  readonly onClearFilters: () => void;
}

/** Says why the list is empty and what to do about it. */
export function EmptyList({ choice, onClearFilters }: EmptyListProps) {
  return (
    <div className="desk-empty">
      {sentences(choice)}
      {hasFilters(choice) ? (
        <Button size="small" onPress={onClearFilters}>
          {say("Clear the filters")}
        </Button>
      ) : null}
    </div>
  );
}

function sentences(choice: ListChoice) {
  const { query, part } = choice;
  if (query.trim() !== "") {
    return (
      <>
        <strong>{say("No draft has “{query}”", { query: query.trim() })}</strong>
        <p>
          {hasFilters(choice) || part !== "all"
            ? say(
                "The search looks at every field and every word of the text. Try fewer letters, or look in the whole desk.",
              )
            : say("The search looks at every field and every word of the text. Try fewer letters.")}
        </p>
      </>
    );
  }
  if (hasFilters(choice)) {
    return (
      <>
        <strong>{say("No draft passes the filters")}</strong>
        <p>{say("The filters stand above the list, each with a cross that takes it away.")}</p>
      </>
    );
  }
  if (part === "bin") {
    return (
      <>
        <strong>{say("The bin is empty")}</strong>
        <p>{say("A draft that you bin waits here until you restore it.")}</p>
      </>
    );
  }
  if (part !== "all") {
    return (
      <>
        <strong>{say("No draft has this status")}</strong>
        <p>{say("The status is set in the Story tab, or from the command palette.")}</p>
      </>
    );
  }
  return (
    <>
      <strong>{say("The desk is empty")}</strong>
      <p>
        {say(
          "There are two ways to begin: write a new draft, or import a Word, text, Markdown or HTML file.",
        )}
      </p>
      <p>{say("Files can also be dragged here.")}</p>
    </>
  );
}
