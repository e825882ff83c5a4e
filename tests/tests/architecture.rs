//! The rules of src-tauri/ARCHITECTURE.md hold in this tree, and each rule is known to catch what it is for.

use attune_tests::architecture::{Tree, boundaries, documents, layers, migrations};

fn holds(rule: fn(&Tree) -> Vec<String>) {
    let found = rule(&Tree::repository());
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

/// The rule finds exactly one thing in the planted tree, and names `culprit`; without the plant it finds nothing.
fn catches(rule: fn(&Tree) -> Vec<String>, culprit: &str, sound: &[(&str, &str)], plant: (&str, &str)) {
    assert_eq!(rule(&Tree::of(sound)), Vec::<String>::new(), "the sound tree is not complained about");
    let mut files: Vec<(&str, &str)> = sound.iter().copied().filter(|(path, _)| *path != plant.0).collect();
    files.push(plant);
    let found = rule(&Tree::of(&files));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains(culprit), "{found:?} does not name {culprit}");
}

#[test]
fn the_walk_sees_the_tree() {
    let tree = Tree::repository();
    assert!(tree.below("src-tauri/crates/engine/src", &[".rs"]).count() > 30, "otherwise every rule holds of nothing");
    assert!(tree.below("ui/src", &[".svelte"]).count() > 5);
    assert!(!tree.holds("ui/node_modules") && !tree.holds(".git"));
}

#[test]
fn inside_the_engine_arrows_point_only_downward() {
    holds(layers::arrows_point_upward);
}

#[test]
fn an_arrow_upward_is_caught_in_a_use_a_group_and_a_plain_path() {
    let sound = [
        ("src-tauri/crates/engine/src/profiles/mod.rs", "use crate::db::ReadTx; // not crate::exports::x"),
        ("src-tauri/crates/engine/src/exports/mod.rs", "use crate::{Result, profiles::Person};"),
    ];
    let path = "src-tauri/crates/engine/src/profiles/list.rs";
    let rule = layers::arrows_point_upward;
    catches(rule, "exports", &sound, (path, "use crate::exports::Batch;"));
    catches(rule, "privacy", &sound, (path, "use crate::{Result, db::ReadTx, privacy::Page};"));
    catches(rule, "kits", &sound, (path, "fn f() { let _ = crate::kits::apply(1); }"));
    catches(rule, "mailings", &sound, ("src-tauri/crates/engine/src/mailings/mod.rs", ""));
    let tests = "#[cfg(test)] mod tests { use crate::exports::Batch; }\nuse crate::db::ReadTx;";
    assert_eq!(rule(&Tree::of(&[(path, tests)])), Vec::<String>::new(), "tests may reach further");
    let after = "#[cfg(test)]\nmod tests;\nuse crate::exports::Batch;";
    assert_eq!(rule(&Tree::of(&[(path, after)])).len(), 1, "what follows a test module still counts");
}

#[test]
fn no_part_depends_on_what_it_must_not_know() {
    holds(boundaries::dependencies_that_must_not_be);
}

#[test]
fn a_forbidden_dependency_is_caught_in_every_kind_of_table() {
    let sound = [
        (
            "src-tauri/crates/engine/Cargo.toml",
            "[package]\nname = \"attune-engine\"\n[dependencies]\ntera.workspace = true\n",
        ),
        ("src-tauri/Cargo.toml", "[dependencies]\ntauri.workspace = true\n"),
    ];
    let rule = boundaries::dependencies_that_must_not_be;
    let engine = "src-tauri/crates/engine/Cargo.toml";
    catches(rule, "tauri-utils", &sound, (engine, "[dependencies]\ntauri-utils = \"2\"\n"));
    catches(rule, "tokio", &sound, (engine, "[target.'cfg(unix)'.dev-dependencies]\ntokio.workspace = true\n"));
    catches(rule, "attune-api", &sound, (engine, "[build-dependencies.attune-api]\npath = \"../api\"\n"));
    catches(rule, "rusqlite", &sound, ("src-tauri/Cargo.toml", "[dependencies]\nrusqlite = \"0.43\"\n"));
    catches(rule, "attune-studio", &sound, ("tests/Cargo.toml", "[dependencies]\nattune-studio = \"0.1\"\n"));
}

#[test]
fn tauri_stays_in_the_host_and_tera_where_messages_are_rendered() {
    holds(boundaries::libraries_out_of_place);
}

#[test]
fn a_library_out_of_place_is_caught() {
    let sound = [
        ("src-tauri/src/main.rs", "use tauri::Manager;"),
        ("src-tauri/crates/engine/src/render/mod.rs", "use tera::Tera;"),
        ("src-tauri/crates/api/src/lib.rs", "//! Without tauri::App and tera::Tera.\nconst A: &str = \"tera::Tera\";"),
    ];
    let rule = boundaries::libraries_out_of_place;
    catches(rule, "tauri", &sound, ("src-tauri/crates/api/src/lib.rs", "fn f(app: &tauri::App) {}"));
    catches(rule, "tera", &sound, ("src-tauri/crates/engine/src/templates/mod.rs", "use tera::{Context, Tera};"));
    catches(rule, "resvg", &sound, ("src-tauri/crates/api/src/lib.rs", "use resvg::render;"));
    catches(rule, "typst", &sound, ("src-tauri/crates/cards/src/draw.rs", "fn f() { typst_svg::svg() }"));
}

#[test]
fn sql_stands_in_stores_and_the_segment_compiler_alone() {
    holds(boundaries::sql_out_of_place);
}

#[test]
fn sql_out_of_place_is_caught_as_words_and_as_calls() {
    let sound = [
        ("src-tauri/crates/engine/src/profiles/store.rs", "const A: &str = \"SELECT 1 FROM profiles\";"),
        ("src-tauri/crates/engine/src/db/tx.rs", "fn f(c: C) { c.execute_batch(\"PRAGMA user_version = 1\"); }"),
        ("src-tauri/crates/engine/src/segments/sql.rs", "const A: &str = \"EXISTS (SELECT 1)\";"),
        (
            "src-tauri/crates/engine/src/profiles/mod.rs",
            "/// Like SELECT name FROM people.\nfn f() -> &'static str { \"Select a person\" }",
        ),
    ];
    let rule = boundaries::sql_out_of_place;
    let path = "src-tauri/crates/engine/src/profiles/mod.rs";
    catches(rule, "SELECT name", &sound, (path, "const A: &str = \"SELECT name FROM profiles\";"));
    catches(rule, "DELETE", &sound, (path, "fn f() { run(r#\"\n  DELETE FROM profiles\"#); }"));
    catches(rule, "prepare_cached", &sound, (path, "fn f(tx: Tx) { tx.prepare_cached(words()); }"));
    catches(rule, "src-tauri/src", &sound, ("src-tauri/src/rpc.rs", "const A: &str = \"UPDATE settings SET a = 1\";"));
}

#[test]
fn only_the_host_folder_of_the_interface_knows_the_window_toolkit() {
    holds(boundaries::window_toolkit_out_of_place);
}

#[test]
fn no_feature_of_the_interface_knows_another() {
    holds(boundaries::features_that_know_features);
}

#[test]
fn imports_out_of_place_in_the_interface_are_caught() {
    let sound = [
        ("ui/src/host/tauri.ts", "import { invoke } from \"@tauri-apps/api/core\";"),
        ("ui/src/features/people/A.svelte", "import B from \"./B.svelte\";\nimport { key } from \"../../shared\";"),
    ];
    let path = "ui/src/features/people/A.svelte";
    let toolkit = boundaries::window_toolkit_out_of_place;
    catches(toolkit, path, &sound, (path, "import { invoke } from '@tauri-apps/api/core';"));
    catches(toolkit, path, &sound, (path, "const core = await import(\"@tauri-apps/api/core\");"));
    let features = boundaries::features_that_know_features;
    catches(features, "../segments", &sound, (path, "import Rule from \"../segments/Rule.svelte\";"));
    catches(features, "app/router", &sound, (path, "import { go } from \"../../app/router\";"));
}

#[test]
fn every_path_the_documents_name_exists() {
    holds(documents::named_paths_that_are_not_there);
}

#[test]
fn a_document_that_names_a_path_that_is_gone_is_caught() {
    let sound = [
        (
            "README.md",
            "See `src-tauri/ARCHITECTURE.md`, `ui/src`, [the licence](LICENSE) and `cargo xtask run`, `text`.",
        ),
        ("src-tauri/ARCHITECTURE.md", "`crates/engine` has `mod.rs` files; `application/*` is not a path."),
        ("src-tauri/crates/engine/src/db/mod.rs", ""),
        ("ui/src/main.ts", ""),
        ("LICENSE", ""),
    ];
    let rule = documents::named_paths_that_are_not_there;
    catches(rule, "crates/motor", &sound, ("src-tauri/ARCHITECTURE.md", "`crates/motor` is the engine."));
    catches(rule, "docs/guide.md", &sound, ("README.md", "Read [the guide](docs/guide.md)."));
    assert!(rule(&Tree::of(&sound[1..])).iter().any(|sentence| sentence.contains("README.md is missing")));
}

#[test]
fn the_top_level_holds_what_the_plan_lists_and_nothing_else() {
    holds(documents::strangers_at_the_top);
}

#[test]
fn a_stranger_at_the_top_is_caught_once() {
    let sound = [("Cargo.toml", ""), (".ci/run", ""), ("ui/src/main.ts", ""), ("icons/icon.png", "")];
    catches(documents::strangers_at_the_top, "notes", &sound, ("notes/today.md", ""));
}

#[test]
fn every_window_test_asks_for_a_window() {
    holds(documents::window_tests_without_a_window);
    let sound = [("tests/Cargo.toml", "[[test]]\nname = \"desktop\"\nrequired-features = [\"window\"]")];
    catches(documents::window_tests_without_a_window, "desktop_wall", &sound, ("tests/tests/desktop_wall.rs", ""));
}

#[test]
fn no_file_is_longer_than_five_hundred_lines() {
    for (path, lines) in documents::longer_than(&Tree::repository(), documents::WARN) {
        eprintln!("{path} has {lines} lines, a room that may want a wall");
    }
    holds(documents::files_that_are_too_long);
}

#[test]
fn a_file_that_is_too_long_is_caught_unless_it_is_generated() {
    let long = "//\n".repeat(501);
    let sound = [("ui/src/api/generated/types.ts", long.as_str()), ("src-tauri/src/main.rs", "fn main() {}")];
    catches(documents::files_that_are_too_long, "rpc.rs", &sound, ("src-tauri/src/rpc.rs", &long));
}

#[test]
fn recorded_migrations_are_unchanged_and_every_migration_is_recorded() {
    holds(migrations::migrations_not_as_recorded);
}

#[test]
fn a_changed_a_removed_and_an_unrecorded_migration_are_caught() {
    let first = ("src-tauri/crates/engine/migrations/0001_people.sql", "CREATE TABLE people (id TEXT);");
    let hashes = migrations::unrecorded(&Tree::of(&[first])).join("\n");
    let sound = [first, ("src-tauri/crates/engine/migrations/HASHES", hashes.as_str())];
    let rule = migrations::migrations_not_as_recorded;
    catches(rule, "changed", &sound, (first.0, "CREATE TABLE people (id INTEGER);"));
    catches(rule, "not recorded", &sound, ("src-tauri/crates/engine/migrations/0002_more.sql", "SELECT 1;"));
    assert!(rule(&Tree::of(&sound[1..]))[0].contains("gone"));
}
