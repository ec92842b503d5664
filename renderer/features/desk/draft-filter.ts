import { STATUS_NAMES, STATUSES, type Status } from "../../../shared/article/status.ts";

/** Which part of the desk the list shows. */
export type DraftFilter = "all" | Status | "bin";

export const DRAFT_FILTERS: readonly { readonly value: DraftFilter; readonly label: string }[] = [
  { value: "all", label: "All" },
  ...STATUSES.map((status) => ({ value: status, label: STATUS_NAMES[status] })),
  { value: "bin", label: "Bin" },
];

/** The filter as the desk's list takes it. */
export function listInput(filter: DraftFilter): { status?: Status; binned?: boolean } {
  switch (filter) {
    case "all":
      return {};
    case "bin":
      return { binned: true };
    default:
      return { status: filter };
  }
}
