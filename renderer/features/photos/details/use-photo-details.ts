import { useEffect, useState } from "react";
import { DETAILS, type DetailField } from "../../../../shared/article/details/fields.ts";
import {
  BLOCK_NAMES,
  type DetailBlock,
  type PhotoDetails,
} from "../../../../shared/article/photo-details.ts";
import { toProblem } from "../../../../shared/contract/from-wire.ts";
import { say } from "../../../../shared/words/say.ts";
import { useDesk } from "../../../bridge/desk-context.ts";
import { showToast } from "../../../ui/toast.tsx";

export interface KnownDetails {
  /** Null until the desk has answered. */
  readonly details: PhotoDetails | null;
  /** Why there are none, as a sentence. */
  readonly problem: string | null;
  readonly choose: (field: DetailField, block: DetailBlock) => Promise<void>;
}

/** What a photo's file says of it. */
export function usePhotoDetails(hash: string): KnownDetails {
  const { client } = useDesk();
  const [known, setKnown] = useState<Pick<KnownDetails, "details" | "problem">>(UNKNOWN);
  useEffect(() => {
    let isWanted = true;
    client.photos.details({ hash }).then(
      (details) => isWanted && setKnown({ details, problem: null }),
      (error: unknown) =>
        isWanted && setKnown({ details: null, problem: toProblem(error).message }),
    );
    return () => {
      isWanted = false;
      setKnown(UNKNOWN);
    };
  }, [client, hash]);
  const set = async (field: DetailField, block: DetailBlock | null) => {
    try {
      setKnown({ details: await client.photos.choose({ hash, field, block }), problem: null });
      return true;
    } catch (error) {
      setKnown(({ details }) => ({ details, problem: toProblem(error).message }));
      return false;
    }
  };
  const choose = async (field: DetailField, block: DetailBlock) => {
    const before = known.details?.chosen?.[field] ?? null;
    if (!(await set(field, block))) return;
    showToast({
      text: say("{label}: what {part} says holds now, in every draft.", {
        label: DETAILS[field].label,
        part: BLOCK_NAMES[block],
      }),
      action: { label: say("Undo"), run: () => void set(field, before) },
    });
  };
  return { ...known, choose };
}

const UNKNOWN = { details: null, problem: null };
