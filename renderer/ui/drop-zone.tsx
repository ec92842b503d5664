import "./drop-zone.css";
import type { ReactNode } from "react";
import { DropZone as AriaDropZone, type DropItem } from "react-aria-components";

export interface DropZoneProps {
  /** Its accessible name. */
  readonly label: string;
  readonly onDrop: (items: readonly DropItem[]) => void;
  readonly children: ReactNode;
}

/** Takes files and folders that are dropped on it, or pasted while it has the focus. */
export function DropZone({ label, onDrop, children }: DropZoneProps) {
  return (
    <AriaDropZone
      className="ui-drop"
      aria-label={label}
      getDropOperation={() => "copy"}
      onDrop={({ items }) => onDrop(items)}
    >
      {children}
    </AriaDropZone>
  );
}
