import { useEffect, useState } from "react";
import type { PhotoAsset } from "../../../shared/article/asset.ts";
import { useDesk } from "../../bridge/desk-context.ts";

type Known = Pick<PhotoAsset, "name" | "mediaType" | "bytes" | "width" | "height">;

/** What the desk knows of a photo's file; null until then, and where it knows nothing. */
export function useAsset(hash: string): Known | null {
  const { client } = useDesk();
  const [asset, setAsset] = useState<Known | null>(null);
  useEffect(() => {
    let isWanted = true;
    client.photos.get({ hash }).then(
      (known) => {
        if (isWanted) setAsset(known);
      },
      // A photo whose file the desk lacks says so in its place; the failed call is noted.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [client, hash]);
  return asset;
}
