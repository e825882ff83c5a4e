//! The real window, from a fresh home. The main job is driven in desktop_main_job.rs.

#![cfg(target_os = "linux")]

use attune_tests::desktop::{Home, Studio};

#[test]
fn a_fresh_home_is_welcomed_and_the_sample_opens() {
    let home = Home::fresh();
    let studio = Studio::open(&home, &[]);
    studio.role("button", "sample");
    studio.shot("welcome");

    studio.role("button", "sample").click();
    studio.role("navigation", "").text();
    studio.role("link", "People").click();
    studio.shot("people");
}

#[test]
fn started_with_sample_the_studio_opens_on_it_at_once() {
    let home = Home::fresh();
    let studio = Studio::open(&home, &["--sample"]);
    studio.role("link", "People");
    studio.shot("home");
}

#[test]
fn a_file_that_is_not_a_workspace_is_refused_with_a_sentence_and_left_as_it_was() {
    let home = Home::fresh();
    let file = home.path().join("holiday.attune");
    std::fs::write(&file, "not a workspace").unwrap();
    let studio = Studio::open(&home, &[file.to_str().unwrap()]);
    studio.text("holiday.attune");
    studio.shot("not-a-workspace");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "not a workspace", "a refused file is never written to");
}
