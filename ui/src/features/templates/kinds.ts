// The picture beside each kind of block in menus.
import Columns from "@lucide/svelte/icons/columns-3";
import Code from "@lucide/svelte/icons/code";
import Fragment from "@lucide/svelte/icons/puzzle";
import Image from "@lucide/svelte/icons/image";
import Heading from "@lucide/svelte/icons/heading";
import List from "@lucide/svelte/icons/list";
import AtSign from "@lucide/svelte/icons/at-sign";
import Minus from "@lucide/svelte/icons/minus";
import MousePointer from "@lucide/svelte/icons/square-mouse-pointer";
import Quote from "@lucide/svelte/icons/quote";
import Space from "@lucide/svelte/icons/separator-horizontal";
import Split from "@lucide/svelte/icons/split";
import Table from "@lucide/svelte/icons/table";
import Type from "@lucide/svelte/icons/type";
import type { Icon } from "../../shared";
import type { Kind } from "./tree";

export const kindIcons: Record<Kind, Icon> = {
  text: Type,
  heading: Heading,
  image: Image,
  button: MousePointer,
  divider: Minus,
  list: List,
  table: Table,
  quote: Quote,
  columns: Columns,
  spacer: Space,
  contact: AtSign,
  fragment: Fragment,
  condition: Split,
  source: Code,
};
