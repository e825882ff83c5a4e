//! Every screen at 1280 x 800, in light, in dark, and mirrored with longer words: nothing is cut, nothing fails, every word is there.
//! With ATTUNE_SHOTS set, a picture of each is kept for people to judge.

#![cfg(target_os = "linux")]

use std::thread::sleep;
use std::time::Duration;

use attune_tests::desktop::{Home, Studio};
use serde_json::json;

/// A name for the picture, and the place.
const PLACES: &[(&str, &str)] = &[
    ("home", "home"),
    ("people", "people"),
    ("import", "import"),
    ("imports", "imports"),
    ("segments", "segments"),
    ("segment", "segment?key=visits_soon"),
    ("templates", "templates"),
    ("editor", "template?key=appointment_reminder"),
    ("coverage", "coverage?key=appointment_reminder"),
    ("beside", "template?key=appointment_reminder&beside=de+formal"),
    ("campaigns", "campaigns"),
    ("campaign-who", "campaign?key=visits_next_week&step=who"),
    ("campaign-what", "campaign?key=visits_next_week&step=what"),
    ("campaign-check", "campaign?key=visits_next_week&step=check"),
    ("campaign-export", "campaign?key=visits_next_week&step=export"),
    ("cultures", "cultures"),
    ("culture", "culture?tag=ar"),
    ("privacy", "privacy"),
    ("settings", "settings"),
];

/// What opens over a screen: a name for the picture, the place, and what is clicked there in turn.
const OPENINGS: &[(&str, &str, &[&str])] = &[
    ("starters", "templates", &["main header button.primary"]),
    ("bring", "templates", &["main header button.plain"]),
    ("fragment", "templates", &["main section:last-of-type .head button"]),
    ("look", "template?key=appointment_reminder", &["main header .menu-trigger", "[role=menuitem]:nth-of-type(2)"]),
    ("blocks", "template?key=appointment_reminder", &[".ghost .plus"]),
    ("chip", "template?key=appointment_reminder", &[".ProseMirror .chip"]),
    ("findings", "template?key=appointment_reminder", &["footer button[aria-expanded]"]),
    ("history", "template?key=appointment_reminder", &["footer .ways button:last-of-type"]),
    ("languages", "template?key=appointment_reminder", &["[role=tablist] ~ button.add"]),
];
/// Each part of the settings, brought to the top.
const SETTINGS: &str = "const parts = document.querySelectorAll('main section.sheet');
    parts[arguments[0]]?.scrollIntoView({ block: 'start' }); return parts.length";

/// What a person would call broken, or null: a failure shown, a message's id instead of its words, something reaching past the window.
const BROKEN: &str = "
    const failed = document.querySelector('[role=alert]');
    if (failed) return 'it says: ' + failed.innerText;
    const ids = document.body.innerText.match(/(^|\\s)[a-z]+(-[a-z]+)+-(title|text|label|name|count)(\\s|$)/);
    if (ids) return 'no words for ' + ids[0];
    const root = document.documentElement;
    const menu = document.querySelector('[role=menu]');
    if (menu && getComputedStyle(menu).direction !== getComputedStyle(root).direction) return 'a menu runs against the window';
    root.scrollBy(0, 9);
    if (root.scrollWidth > innerWidth || root.scrollTop > 0) return 'the window itself scrolls';
    const past = [...document.querySelectorAll('main *')].find((element) => {
        const box = element.getBoundingClientRect();
        if (!box.width || !box.height || element.closest('.scroll, .visually-hidden, [hidden], svg, [role=tablist]')) return false;
        return (box.right > innerWidth + 1 || box.left < -1) && getComputedStyle(element).visibility !== 'hidden';
    });
    return past ? 'past the edge: ' + past.outerHTML.slice(0, 200) : null;";

/// Nothing is being waited for any more.
const CALM: &str = "
    const place = location.hash + document.body.innerText;
    window.same = window.place === place ? (window.same ?? 0) + 1 : 0;
    window.place = place;
    const waits = document.querySelector('main [role=progressbar], main progress, main [aria-busy=true], main p[role=status], main .wait');
    return !!document.querySelector('main h1') && !waits && window.same >= 6;";

fn look_at_all(studio: &Studio, look: &str) {
    let mut broken = Vec::new();
    let mut look_at = |name: &str| {
        studio.shot(&format!("{look}-{name}"));
        if let Some(why) = studio.script(BROKEN, &[]).as_str() {
            broken.push(format!("{name}: {why}"));
        }
    };
    for (name, place) in PLACES {
        studio.visit(place);
        studio.until(&format!("{name} to be there"), CALM);
        if *name == "editor" {
            studio.until_frame("a preview", "iframe", |words| !words.trim().is_empty());
        }
        look_at(name);
    }
    studio.visit("people");
    studio.css("[aria-rowindex='4']").click();
    studio.until("a person", "return location.hash.startsWith('#/person') && !!document.querySelector('main h1')");
    studio.until("the person", CALM);
    look_at("person");
    for (name, place, clicks) in OPENINGS {
        studio.visit("home");
        studio.until("home", CALM);
        studio.visit(place);
        studio.until(&format!("{name} to be there"), CALM);
        for selector in *clicks {
            studio.css(selector).click();
        }
        sleep(Duration::from_millis(400));
        look_at(name);
        studio.keys(&["\u{E00C}"]);
    }
    studio.visit("settings");
    studio.until("the settings", CALM);
    let parts = studio.script(SETTINGS, &[json!(0)]).as_u64().unwrap_or(0);
    for part in 1..parts {
        studio.script(SETTINGS, &[json!(part)]);
        look_at(&format!("settings-{part}"));
    }
    assert!(broken.is_empty(), "{look}:\n{}", broken.join("\n"));
}

#[test]
fn every_screen_is_whole_in_light() {
    let home = Home::fresh();
    let studio = Studio::open(&home, &["--sample"]);
    studio.keep("attune.theme", "light");
    look_at_all(&studio, "light");
}

#[test]
fn every_screen_is_whole_in_dark() {
    let home = Home::fresh();
    let studio = Studio::open(&home, &["--sample"]);
    studio.keep("attune.theme", "dark");
    studio.until("the dark look", "return document.documentElement.dataset.theme === 'dark'");
    look_at_all(&studio, "dark");
}

#[test]
fn every_screen_is_whole_mirrored_and_with_longer_words() {
    let home = Home::fresh();
    let studio = Studio::open(&home, &["--sample"]);
    studio.keep("attune.locale", "qps");
    studio.until("the mirrored window", "return document.documentElement.dir === 'rtl'");
    look_at_all(&studio, "mirrored");
}

#[test]
fn every_screen_is_whole_in_arabic() {
    let home = Home::fresh();
    let studio = Studio::open(&home, &["--sample"]);
    studio.keep("attune.locale", "ar");
    studio.until("the mirrored window", "return document.documentElement.dir === 'rtl'");
    look_at_all(&studio, "arabic");
}
