//! The studio as a package installed it, started with a workspace as a double click starts it.

#![cfg(target_os = "linux")]

use attune_tests::desktop::{Home, Studio};

#[test]
#[ignore = "cargo xtask bundle --check installs the package and runs this"]
fn the_installed_studio_opens_the_workspace_it_is_given() {
    let workspace = std::env::var_os("ATTUNE_WORKSPACE").and_then(|path| path.into_string().ok());
    let workspace = workspace.unwrap_or_else(|| panic!("ATTUNE_WORKSPACE names no file"));
    let home = Home::fresh();
    let studio = Studio::open(&home, &[&workspace]);
    studio.role("link", "People").click();
    studio.text("Emily Hughes");
    studio.role("link", "Templates").click();
    studio.role("link", "Appointment reminder").click();
    studio.until_frame("a message made by the installed worker", "iframe", |words| words.contains("insurance card"));
    studio.shot("installed");
}
