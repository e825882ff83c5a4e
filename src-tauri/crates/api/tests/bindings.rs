//! The TypeScript bindings on disk are those of the command list. `cargo xtask codegen` writes them.

use std::path::Path;

#[test]
#[expect(clippy::disallowed_methods, reason = "the codegen task says through the environment that it wants to write")]
fn the_bindings_of_the_screen_are_fresh() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/api/generated/index.ts");
    let fresh = attune_api::bindings();
    if std::env::var("ATTUNE_CODEGEN").as_deref() == Ok("write") {
        std::fs::write(&file, &fresh).expect("the bindings are written");
    }
    let kept = std::fs::read_to_string(&file).expect("the bindings exist");
    assert!(kept == fresh, "the bindings differ from the command list: run `cargo xtask codegen`");
}
