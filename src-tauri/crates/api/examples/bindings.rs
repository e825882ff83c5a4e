//! Prints the TypeScript bindings; `cargo xtask codegen` keeps them in ui/src/api/generated.
#![expect(clippy::print_stdout, reason = "printing is all it does")]

fn main() {
    print!("{}", attune_api::bindings());
}
