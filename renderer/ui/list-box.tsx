import "./list-box.css";
import {
  ListBox as AriaListBox,
  ListBoxItem as AriaListBoxItem,
  type ListBoxItemProps,
  type ListBoxProps,
} from "react-aria-components";
import { classNames } from "./class-names.ts";

/** A list to pick from; give it an `aria-label`. */
export function ListBox<Item extends object>(
  props: Omit<ListBoxProps<Item>, "className"> & { readonly className?: string },
) {
  return <AriaListBox {...props} className={classNames("ui-list", props.className)} />;
}

export function ListBoxItem(
  props: Omit<ListBoxItemProps, "className"> & { readonly className?: string },
) {
  return <AriaListBoxItem {...props} className={classNames("ui-option", props.className)} />;
}
