//! Messages as sound files, through the program espeak-ng, read back with a reader of its own.

use std::io::Cursor;
use std::process::Command;

use attune_tests::cli::{Desk, attune, kit};
use serde_json::{Value, json};

const PEOPLE: &str = "\
1,ana@a.example,Ana,Lopez,en,,Riverside,yes
2,bo@a.example,بو,ب,ar,,,yes
3,cy@a.example,Cy,Roe,de,,,yes
";

fn desk(cells: &Value) -> Desk {
    let desk = Desk::with(&kit(cells));
    desk.import(PEOPLE);
    desk
}

fn cells() -> Value {
    let cell = |locale: &str, text: &str| json!({ "locale": locale, "register": null, "subject": "S", "html": "<p>x</p>", "text": text });
    let long = "We look forward to seeing you on 2026-05-12 at 09:30 in our house on the quay. Please bring your card.";
    json!([
        cell("en", &format!("Dear {{{{ first_name }}}},\n\n{long} {long} {long}")),
        cell("ar", "مرحبا {{ first_name }}، موعدك غدًا."),
        cell("de", "Guten Tag & <3")
    ])
}

/// Its length in seconds, and how loud it is at its loudest, of 32767.
fn heard(bytes: &[u8]) -> (f64, u16) {
    let mut sound = hound::WavReader::new(Cursor::new(bytes)).unwrap_or_else(|error| panic!("no WAV: {error}"));
    let rate = f64::from(sound.spec().sample_rate) * f64::from(sound.spec().channels);
    let samples: Vec<i16> =
        sound.samples::<i16>().map(|sample| sample.unwrap_or_else(|error| panic!("cut: {error}"))).collect();
    (samples.len() as f64 / rate, samples.iter().map(|sample| sample.unsigned_abs()).max().unwrap_or_default())
}

#[test]
fn each_message_is_a_sound_file_in_its_language_beside_the_script() {
    let desk = desk(&cells());
    let report = desk.export("c", "wav");
    assert_eq!(report["exported"], 3, "{report}");
    let files = desk.folder("wav");
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["000001.wav", "000002.wav", "000003.wav", "manifest.json", "messages.script.txt"]);
    let sounds: Vec<(f64, u16)> = files[..3].iter().map(|(_, bytes)| heard(bytes)).collect();
    for (length, loudest) in &sounds {
        assert!((0.5..90.0).contains(length) && *loudest > 3000, "{sounds:?}");
    }
    assert!(sounds[0].0 > 10.0 && sounds[0].0 > 3.0 * sounds[2].0, "more words take longer: {sounds:?}");
    let manifest: Value = serde_json::from_slice(&desk.read("wav/manifest.json")).unwrap();
    assert_eq!(manifest["files_as"], "wav");
    let listed = manifest["files"].as_array().map_or(0, Vec::len);
    assert_eq!(listed, 4, "{manifest}");
    desk.run(&["export", "w.attune", "c", "--format", "wav", "--out", "again"]).done();
    for (name, bytes) in files.iter().filter(|(name, _)| name.ends_with(".wav")) {
        assert!(desk.read(&format!("again/{name}")) == *bytes, "{name}: the same words, the same bytes");
    }
}

#[test]
fn a_language_without_a_voice_is_told_before_anything_is_exported() {
    let mut cells = cells();
    cells[2]["locale"] = json!("dz");
    let desk = desk(&cells);
    desk.import("3,cy@a.example,Cy,Roe,dz,,,yes\n");
    let sentence = desk.run(&["export", "w.attune", "c", "--format", "wav", "--out", "out"]).refused();
    assert!(sentence.contains("espeak-ng does not speak Dzongkha"), "{sentence}");
    assert!(!desk.path("out").exists() && !desk.path("out.part").exists(), "nothing or everything");
    let report = desk.export("c", "wav");
    assert_eq!(report["exported"], 2, "{report}");
}

#[test]
fn without_the_program_its_package_is_named_and_nothing_is_left() {
    let desk = desk(&cells());
    let export = ["export", "w.attune", "c", "--format", "wav", "--out", "out", "--now", "2026-11-23T09:00:00Z"];
    let answer = Command::new(attune()).current_dir(desk.path(".")).args(export).env("PATH", "/nowhere").output();
    let answer = answer.unwrap_or_else(|error| panic!("attune does not start: {error}"));
    let sentence = String::from_utf8_lossy(&answer.stderr).into_owned();
    assert!(!answer.status.success() && sentence.contains("Install its package, espeak-ng"), "{sentence}");
    assert!(!desk.path("out").exists() && !desk.path("out.part").exists());
}

#[test]
fn what_is_too_long_or_nothing_is_held_back_with_why() {
    let cell = |locale: &str, text: String| json!({ "locale": locale, "register": null, "subject": "S", "html": "<p>x</p>", "text": text });
    let desk =
        desk(&json!([cell("en", "word ".repeat(5000)), cell("ar", "– –".to_owned()), cell("de", "Hallo.".to_owned())]));
    let report = desk.export("c", "wav");
    assert_eq!(report["exported"], 1, "{report}");
    let told = report["left_out"].to_string();
    assert!(told.contains("longer than twenty minutes") && told.contains("nothing to hear"), "{told}");
}
