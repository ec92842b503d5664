import { useEffect, useState } from "react";
import { type Framing, UNFRAMED } from "../../../../shared/article/photo-crop.ts";
import { frame, readFraming } from "../../../../shared/article/ydoc/framing.ts";
import { toProblem } from "../../../../shared/contract/from-wire.ts";
import { useDesk } from "../../../bridge/desk-context.ts";
import type { DraftSession } from "../../../bridge/session.ts";

/** How a photo is framed: as this draft says, else as the desk does. Null until that is known. */
export function useFraming({ doc, undo }: DraftSession, hash: string) {
  const { client, faults } = useDesk();
  const [was, setWas] = useState<Framing | null>(() => readFraming(doc, hash));
  const [framing, setFraming] = useState(was);
  useEffect(() => {
    if (was !== null) return;
    let isWanted = true;
    const show = (known: Framing) => {
      if (!isWanted) return;
      setWas(known);
      setFraming(known);
    };
    client.photos.get({ hash }).then(
      (asset) => show(asset.framing ?? UNFRAMED),
      (error: unknown) => {
        faults.note(toProblem(error));
        show(UNFRAMED);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [client, faults, hash, was]);
  return {
    framing,
    setFraming,
    /** Into the draft, as one step of undo. */
    save: () => {
      if (framing === null || was === null || framing === was) return;
      undo.stopCapturing();
      frame(doc, hash, framing, was);
      undo.stopCapturing();
    },
  };
}
