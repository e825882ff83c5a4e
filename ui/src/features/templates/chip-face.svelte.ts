// What one drawn chip follows: its own attributes and whether it is selected.
import type { Piece } from "./prose";

export class ChipFace {
  piece = $state.raw<Piece>({ kind: "saying", idea: "" });
  selected = $state(false);

  constructor(piece: Piece) {
    this.piece = piece;
  }
}
