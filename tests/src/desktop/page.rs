//! What the window shows, and waiting for it to show something.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::element::Element;
use super::picture;
use super::webdriver::{Session, element_in};

/// Long enough for a debug build on a busy machine; a test that passes never waits this long.
const PATIENCE: Duration = Duration::from_secs(20);
const FIND: &str = include_str!("find.js");

pub struct Page {
    pub(super) session: Session,
    pixels: PathBuf,
    log: PathBuf,
}

impl Page {
    pub(super) fn open(driver: String, binary: &Path, args: &[&str], pixels: &Path, log: PathBuf) -> Page {
        match Session::begin(driver, binary, args) {
            Ok(session) => Page { session, pixels: pixels.to_path_buf(), log },
            Err(refused) => panic!("the studio did not open: {}\n{}", refused.0, read(&log)),
        }
    }

    /// The visible element with this ARIA role and accessible name (the whole name, else a part of it).
    pub fn role(&self, role: &str, name: &str) -> Element<'_> {
        self.find(json!(["role", role, name]))
    }

    /// The innermost visible element whose text contains `words`.
    pub fn text(&self, words: &str) -> Element<'_> {
        self.find(json!(["text", words]))
    }

    pub fn css(&self, selector: &str) -> Element<'_> {
        self.find(json!(["css", selector]))
    }

    /// Waits until no visible element has this role and name.
    pub fn gone(&self, role: &str, name: &str) {
        let args = [json!("role"), json!(role), json!(name)];
        self.wait(&format!("{role} “{name}” to go away"), || self.script(FIND, &args).is_null().then_some(()));
    }

    /// Waits until the body of a JavaScript function returns something true, and returns that. A page that is just being
    /// left answers nothing; the next one is asked.
    pub fn until(&self, what: &str, body: &str) -> Value {
        self.retry(what, || {
            let answer = self.session.script(body, &[]).map_err(|refused| refused.0)?;
            let falsy = answer.is_null() || answer == json!(false) || answer == json!("") || answer == json!(0);
            if falsy { Err("it did not appear".to_owned()) } else { Ok(answer) }
        })
    }

    /// All the words the window shows now, without those inside frames and without invisible isolates.
    pub fn words(&self) -> String {
        let body = "return (document.body?.innerText ?? '').replace(/[\\u2066-\\u2069]/g, '')";
        self.script(body, &[]).as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the words inside the frame `selector` names are accepted, and returns them.
    pub fn until_frame(&self, what: &str, selector: &str, accept: impl Fn(&str) -> bool) -> String {
        self.wait(what, || Some(self.words_in_frame(selector)).filter(|words| accept(words)))
    }

    /// Goes to a place by its address, as a link would: `people`, `campaign?key=…&step=check`.
    pub fn visit(&self, place: &str) {
        self.script("location.hash = '#/' + arguments[0]", &[json!(place)]);
    }

    /// Sets what the studio keeps for itself (`attune.theme`, `attune.locale`) and loads it afresh.
    pub fn keep(&self, key: &str, value: &str) {
        let body = "window.before = true; localStorage.setItem(arguments[0], arguments[1]); location.reload()";
        self.script(body, &[json!(key), json!(value)]);
        self.until("a fresh start", "return !window.before && document.readyState === 'complete'");
    }

    /// The words inside the frame `selector` names, for instance a preview's.
    pub fn words_in_frame(&self, selector: &str) -> String {
        let body =
            "const frame = document.querySelector(arguments[0]); return frame?.contentDocument?.body?.innerText ?? ''";
        self.script(body, &[json!(selector)]).as_str().unwrap_or_default().to_owned()
    }

    pub fn script(&self, body: &str, args: &[Value]) -> Value {
        self.session.script(body, args).unwrap_or_else(|refused| self.give_up("run a script", &refused.0))
    }

    /// Presses keys together on whatever has the focus, for instance `["\u{E009}", "k"]` for Ctrl K
    /// (the key values are in WebDriver, section 17.4.2).
    pub fn keys(&self, together: &[&str]) {
        let down = together.iter().map(|key| json!({ "type": "keyDown", "value": key }));
        let up = together.iter().rev().map(|key| json!({ "type": "keyUp", "value": key }));
        self.press(down.chain(up).collect());
    }

    /// Types on whatever has the focus, one key after the other; for editors, which WebDriver does not take for fields.
    pub fn enter(&self, text: &str) {
        let strokes =
            text.chars().flat_map(|letter| ["keyDown", "keyUp"].map(|kind| json!({ "type": kind, "value": letter })));
        self.press(strokes.collect());
    }

    fn press(&self, strokes: Vec<Value>) {
        let body = json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": strokes }] });
        self.session.post("/actions", &body).unwrap_or_else(|refused| self.give_up("press keys", &refused.0));
    }

    /// Lets go of what the pointer holds (see `Element::hold_over`).
    pub fn let_go(&self) {
        self.point(&json!([{ "type": "pause", "duration": 120 }, { "type": "pointerUp", "button": 0 }]));
    }

    pub(super) fn point(&self, actions: &Value) {
        let body = json!({ "actions": [{ "type": "pointer", "id": "mouse", "actions": actions }] });
        self.session.post("/actions", &body).unwrap_or_else(|refused| self.give_up("use the pointer", &refused.0));
    }

    /// A picture of the screen as PNG bytes; kept as `<name>.png` in the folder ATTUNE_SHOTS names, if it does.
    #[expect(clippy::disallowed_methods, reason = "whether pictures are kept is said when the tests are started")]
    pub fn shot(&self, name: &str) -> Vec<u8> {
        let png = picture::take(&self.pixels).unwrap_or_else(|why| self.give_up("take a picture", &why));
        if let Ok(folder) = std::env::var("ATTUNE_SHOTS") {
            let path = Path::new(&folder).join(format!("{name}.png"));
            fs::create_dir_all(&folder)
                .and_then(|()| fs::write(&path, &png))
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        }
        png
    }

    fn find(&self, args: Value) -> Element<'_> {
        let reference = self.wait(&args.to_string(), || self.look_for(&args));
        Element::new(self, args, reference)
    }

    /// The reference of what `find.js` finds now, if anything.
    pub(super) fn look_for(&self, wanted: &Value) -> Option<String> {
        element_in(&self.script(FIND, wanted.as_array()?))
    }

    pub(super) fn wait<T>(&self, what: &str, mut look: impl FnMut() -> Option<T>) -> T {
        self.retry(what, || look().ok_or_else(|| "it did not appear".to_owned()))
    }

    /// Tries until it works; the last reason why it did not is told in the end.
    pub(super) fn retry<T>(&self, what: &str, mut attempt: impl FnMut() -> Result<T, String>) -> T {
        let begun = Instant::now();
        loop {
            match attempt() {
                Ok(found) => return found,
                Err(why) if begun.elapsed() > PATIENCE => self.give_up(what, &why),
                Err(_) => sleep(Duration::from_millis(50)),
            }
        }
    }

    /// Ends the test with what a person would want to know: what was tried, what is on screen, what was logged.
    pub(super) fn give_up(&self, what: &str, why: &str) -> ! {
        let shown =
            self.session.script("return document.title + '\\n' + (document.body ? document.body.innerText : '')", &[]);
        let shown = shown.ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default();
        let path = std::env::temp_dir().join("attune-last-failure.png");
        if picture::take(&self.pixels).is_ok_and(|png| fs::write(&path, png).is_ok()) {
            eprintln!("The window as it was: {}", path.display());
        }
        panic!("{what}: {why}\n--- the window showed\n{shown}\n--- the log\n{}", read(&self.log));
    }
}

/// A debug build of ICU names every locale it has no data for and then falls back, which says nothing about a failure.
fn read(log: &Path) -> String {
    let text = fs::read_to_string(log).unwrap_or_default();
    text.lines().filter(|line| !line.starts_with("ICU4X data error")).collect::<Vec<_>>().join("\n")
}
