// The picture beside each kind of block in menus.
import Code from "@lucide/svelte/icons/code";
import Image from "@lucide/svelte/icons/image";
import Heading from "@lucide/svelte/icons/heading";
import Minus from "@lucide/svelte/icons/minus";
import MousePointer from "@lucide/svelte/icons/square-mouse-pointer";
import Split from "@lucide/svelte/icons/split";
import Type from "@lucide/svelte/icons/type";
import type { Icon } from "../../shared";
import type { Kind } from "./document";

export const kindIcons: Record<Kind, Icon> = {
  text: Type,
  heading: Heading,
  image: Image,
  button: MousePointer,
  divider: Minus,
  condition: Split,
  source: Code,
};
