import "./grid-list.css";
import {
  GridList as AriaGridList,
  GridListItem as AriaGridListItem,
  type GridListItemProps,
  type GridListProps,
} from "react-aria-components";
import { classNames } from "./class-names.ts";

/** A list whose rows hold controls of their own; give it an `aria-label`. */
export function GridList<Item extends object>(
  props: Omit<GridListProps<Item>, "className"> & { readonly className?: string },
) {
  return <AriaGridList {...props} className={classNames("ui-grid-list", props.className)} />;
}

export function GridListItem(
  props: Omit<GridListItemProps, "className"> & { readonly className?: string },
) {
  return <AriaGridListItem {...props} className={classNames("ui-row", props.className)} />;
}
