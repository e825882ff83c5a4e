// What one drawn chip follows: its own attributes and whether it is selected.
import type { Run } from "../../api";

export class ChipFace {
  chip = $state.raw<Extract<Run, { kind: "chip" }>>({ kind: "chip", name: "", format: null, missing: null });
  selected = $state(false);

  constructor(chip: Extract<Run, { kind: "chip" }>) {
    this.chip = chip;
  }
}
