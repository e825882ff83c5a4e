//! One element a person could point at.

use std::cell::RefCell;

use serde_json::{Value, json};

use super::page::Page;
use super::webdriver::{Answer, Refused, as_argument};

pub struct Element<'page> {
    page: &'page Page,
    /// What `find.js` was asked; asked again when the page has drawn the element anew.
    wanted: Value,
    reference: RefCell<String>,
}

/// What the driver refuses while the page is still moving, and a person would simply do again.
const MOMENTARY: [&str; 3] = ["element click intercepted", "element not interactable", "stale element reference"];

impl<'page> Element<'page> {
    pub(super) fn new(page: &'page Page, wanted: Value, reference: String) -> Self {
        Element { page, wanted, reference: RefCell::new(reference) }
    }

    /// Waits until it can be used and nothing that comes or goes lies over it.
    pub fn click(&self) -> &Self {
        self.page.wait("something that can be clicked", || self.enabled().then_some(()));
        // The driver itself does not scroll what lies inside another box that scrolls.
        self.of("arguments[0].scrollIntoView({ block: 'nearest', inline: 'nearest' })");
        self.post("click", &json!({}));
        self
    }

    /// Clicks inside its last corner, where a text ends and no chip or link lies under the pointer.
    pub fn click_end(&self) -> &Self {
        let size = self.of("const box = arguments[0].getBoundingClientRect(); return [box.width, box.height]");
        let from_middle = |index: usize| size[index].as_f64().map_or(0.0, |length| (length / 2.0 - 4.0).floor());
        let there =
            json!({ "type": "pointerMove", "origin": self.argument(), "x": from_middle(0), "y": from_middle(1) });
        self.page.point(&json!([there, { "type": "pointerDown", "button": 0 }, { "type": "pointerUp", "button": 0 }]));
        self
    }

    /// Presses its middle and, without letting go, moves over the middle of `other`, `below` pixels further down.
    pub fn hold_over(&self, other: &Element, below: i32) -> &Self {
        let onto = |element: &Element, y: i32, ms: u32| json!({ "type": "pointerMove", "origin": element.argument(), "x": 0, "y": y, "duration": ms });
        let down = json!({ "type": "pointerDown", "button": 0 });
        self.page.point(&json!([onto(self, 0, 0), down, onto(self, 9, 60), onto(other, below, 200)]));
        self
    }

    /// Types at the end of what is there.
    pub fn enter(&self, text: &str) -> &Self {
        self.post("value", &json!({ "text": text }));
        self
    }

    /// Empties a field, then types.
    pub fn fill(&self, text: &str) -> &Self {
        self.post("clear", &json!({}));
        self.enter(text)
    }

    /// Chooses the option a `select` shows as `shown`.
    pub fn choose(&self, shown: &str) -> &Self {
        let body = "const [list, shown] = arguments;
            const option = [...list.options].find((each) => each.label.trim() === shown);
            if (!option) return [...list.options].map((each) => each.label).join(', ');
            list.value = option.value;
            list.dispatchEvent(new Event('input', { bubbles: true }));
            list.dispatchEvent(new Event('change', { bubbles: true }));
            return null;";
        let answer = self.page.script(body, &[self.argument(), json!(shown)]);
        if let Some(there) = answer.as_str() {
            self.page.give_up(&format!("choose “{shown}”"), &format!("the list offers {there}"));
        }
        self
    }

    pub fn text(&self) -> String {
        self.of("return arguments[0].innerText").as_str().unwrap_or_default().to_owned()
    }

    pub fn value(&self) -> String {
        self.of("return arguments[0].value").as_str().unwrap_or_default().to_owned()
    }

    /// Whether it can be used: neither `disabled` nor `aria-disabled`.
    pub fn enabled(&self) -> bool {
        self.of("return !arguments[0].disabled && arguments[0].ariaDisabled !== 'true'") == json!(true)
    }

    fn argument(&self) -> Value {
        as_argument(&self.reference.borrow())
    }

    fn of(&self, body: &str) -> Value {
        self.try_with("look at an element", || self.page.session.script(body, &[self.argument()]))
    }

    fn post(&self, verb: &str, body: &Value) {
        self.try_with(verb, || self.page.session.post(&format!("/element/{}/{verb}", self.reference.borrow()), body));
    }

    /// Tries again, with the element found again, while the page is only on the move.
    fn try_with(&self, what: &str, mut attempt: impl FnMut() -> Answer) -> Value {
        self.page.retry(what, || {
            let refused = match attempt() {
                Ok(answer) => return Ok(answer),
                Err(Refused(why)) => why,
            };
            if !MOMENTARY.iter().any(|kind| refused.contains(kind)) {
                self.page.give_up(what, &refused);
            }
            if let Some(reference) = self.page.look_for(&self.wanted) {
                self.reference.replace(reference);
            }
            Err(refused)
        })
    }
}
