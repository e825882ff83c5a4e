//! Driving `attune` as a stranger would: a folder of its own, arguments in, one JSON value and an exit code out.
//! Nothing here knows the engine.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};
use tempfile::TempDir;

/// The present of every test.
pub const NOW: &str = "2026-11-23T09:00:00Z";

/// The header line of `Desk::import`'s files, with the mapping of `mapping`.
pub const HEADER: &str = "no,mail,first,last,lang,address,town,news\n";

/// The program beside the test executable's folder.
///
/// # Panics
/// If it was not built.
pub fn attune() -> PathBuf {
    let test = env::current_exe().unwrap_or_default();
    let built = test.parent().and_then(Path::parent).unwrap_or(Path::new("."));
    let program = built.join(format!("attune{}", env::consts::EXE_SUFFIX));
    assert!(program.exists(), "{} is missing: build it with `cargo build -p attune`", program.display());
    program
}

/// What one run answered.
#[derive(Debug)]
pub struct Answer {
    pub code: Option<i32>,
    pub json: Value,
    pub stderr: String,
}

impl Answer {
    /// The answer of a run that must have succeeded.
    pub fn done(self) -> Value {
        assert_eq!(self.code, Some(0), "{}", self.stderr);
        self.json
    }

    /// The sentence of a run that must have been refused.
    pub fn refused(self) -> String {
        assert_eq!(self.code, Some(1), "refused runs exit with 1: {} {}", self.json, self.stderr);
        assert_eq!(self.json, Value::Null, "a refused run prints no answer");
        self.stderr
    }
}

/// A workspace in a folder of its own.
pub struct Desk {
    folder: TempDir,
}

impl Desk {
    pub fn empty() -> Self {
        Self::made(&[])
    }

    pub fn sample() -> Self {
        Self::made(&["--sample"])
    }

    /// With `kit` applied.
    pub fn with(kit: &Value) -> Self {
        let desk = Self::empty();
        desk.apply(kit).done();
        desk
    }

    fn made(how: &[&str]) -> Self {
        let desk = Desk { folder: TempDir::new().unwrap_or_else(|error| panic!("no folder for the test: {error}")) };
        desk.run(&[&["new", "w.attune"], how].concat()).done();
        desk
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs with `--json` and a fixed present, inside the folder.
    pub fn run(&self, words: &[&str]) -> Answer {
        let out = self.start(words, &["--json"]);
        let stdout = String::from_utf8_lossy(&out.stdout).into_owned();
        let json = if stdout.trim().is_empty() { Value::Null } else { one_json(&stdout) };
        Answer { code: out.status.code(), json, stderr: String::from_utf8_lossy(&out.stderr).into_owned() }
    }

    /// What a run that must succeed prints for people.
    pub fn words(&self, words: &[&str]) -> String {
        let out = self.start(words, &[]);
        assert_eq!(out.status.code(), Some(0), "{}", String::from_utf8_lossy(&out.stderr));
        String::from_utf8_lossy(&out.stdout).into_owned()
    }

    fn start(&self, words: &[&str], form: &[&str]) -> Output {
        let mut program = Command::new(attune());
        program.current_dir(self.folder.path()).args(words).args(form).args(["--now", NOW]);
        program.output().unwrap_or_else(|error| panic!("attune does not start: {error}"))
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path(name), bytes).unwrap_or_else(|error| panic!("{name} cannot be written: {error}"));
    }

    pub fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap_or_else(|error| panic!("{name} cannot be read: {error}"))
    }

    pub fn apply(&self, kit: &Value) -> Answer {
        self.write("kit.json", kit.to_string());
        self.run(&["kit", "apply", "w.attune", "kit.json"])
    }

    /// Imports rows below `HEADER`.
    pub fn import(&self, rows: &str) -> Value {
        self.import_as(format!("{HEADER}{rows}"), &mapping()).done()
    }

    pub fn import_as(&self, csv: impl AsRef<[u8]>, mapping: &Value) -> Answer {
        self.write("people.csv", csv);
        self.write("map.json", mapping.to_string());
        self.run(&["import", "w.attune", "people.csv", "--mapping", "map.json"])
    }

    pub fn check(&self, campaign: &str) -> Value {
        self.run(&["check", "w.attune", campaign]).done()
    }

    pub fn preview(&self, template: &str, email: &str) -> Value {
        self.run(&["preview", "w.attune", template, "--person", email]).done()
    }

    /// Exports into the folder named like the format, leaving out whoever would get nonsense.
    pub fn export(&self, campaign: &str, format: &str) -> Value {
        self.run(&["export", "w.attune", campaign, "--format", format, "--out", format, "--leave-out"]).done()
    }

    /// The messages of an NDJSON export.
    pub fn lines(&self, name: &str) -> Vec<Value> {
        String::from_utf8_lossy(&self.read(name)).lines().map(one_json).collect()
    }

    pub fn people(&self) -> Vec<Value> {
        self.run(&["people", "w.attune"]).done().as_array().cloned().unwrap_or_default()
    }

    /// Names and bytes of everything in a folder, in order.
    pub fn folder(&self, name: &str) -> Vec<(String, Vec<u8>)> {
        let entries = fs::read_dir(self.path(name)).unwrap_or_else(|error| panic!("{name} cannot be read: {error}"));
        let mut names: Vec<String> =
            entries.filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned())).collect();
        names.sort();
        names.into_iter().map(|file| (file.clone(), self.read(&format!("{name}/{file}")))).collect()
    }
}

fn one_json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("not one JSON value ({error}): {text}"))
}

pub fn mapping() -> Value {
    json!({
        "columns": {
            "no": "id", "mail": "email", "first": "first_name", "last": "last_name", "lang": "locale",
            "address": "register", "town": "attribute:town", "news": "consent:news:email"
        },
        "evidence": "sign-up sheet 2026"
    })
}

/// One campaign `c` to everybody, with one English cell.
pub fn kit_of(subject: &str, html: &str, text: &str) -> Value {
    kit(&json!([{ "locale": "en", "register": null, "subject": subject, "html": html, "text": text }]))
}

pub fn kit(cells: &Value) -> Value {
    json!({
        "format": "attune.kit/1",
        "purposes": [{ "key": "news", "name": "News", "legal_basis": "consent" }],
        "attributes": [
            { "key": "town", "name": "Town", "type": "text", "kind": "demographic", "sensitivity": "ordinary" }
        ],
        "segments": [{ "key": "all", "name": "Everyone", "where": null }],
        "templates": [
            { "key": "t", "name": "Hello", "channel": "email", "default_locale": "en", "cells": cells }
        ],
        "campaigns": [{
            "key": "c", "name": "Hello to all", "segment": "all", "template": "t", "channel": "email",
            "purpose": "news", "from": "Riverside <news@riverside.example>"
        }]
    })
}
