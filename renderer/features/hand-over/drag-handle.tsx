import type { DragEvent } from "react";
import { BUNDLE_MEDIA_TYPE } from "../../../shared/contract/bundles.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import type { DraftSession } from "../../bridge/session.ts";

export interface DragHandleProps {
  readonly session: DraftSession;
  /** The file's name. */
  readonly name: string;
}

/**
 * The file before there is one: dragged to a folder, a mail or a stick it is written there. For the
 * pointer alone, since the dialog's button does the same.
 */
export function DragHandle({ session, name }: DragHandleProps) {
  const { bundleUrl } = useDesk();
  const begin = (event: DragEvent) => {
    if (bundleUrl === null) {
      // The desktop app drags a file of its own.
      event.preventDefault();
      window.stet?.dragOut(session.id);
      return;
    }
    const address = new URL(bundleUrl(session.id), window.location.href).href;
    // Chromium fetches the address when it is dropped outside.
    event.dataTransfer.setData("DownloadURL", `${BUNDLE_MEDIA_TYPE}:${name}:${address}`);
    event.dataTransfer.effectAllowed = "copy";
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is a second way for the pointer.
    <div className="hand-over-file" draggable onDragStart={begin}>
      <bdi>{name}</bdi>
      <small>{say("Drag it to a folder or into a mail")}</small>
    </div>
  );
}
