import { say } from "../../../shared/words/say.ts";
import { WarningIcon } from "../../ui/icons/warning-icon.tsx";

/** Says what a link lacks, in words and with a sign. */
export function Missing({ what }: { readonly what: "title" | "address" }) {
  return (
    <span className="links-missing">
      <WarningIcon /> {what === "title" ? say("No title") : say("No address")}
    </span>
  );
}
