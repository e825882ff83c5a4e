//! What the style sheets of a page say of its elements, in the order in which one overrules the other. Rules for some
//! screens alone (@media) and selectors that depend on a state are not here.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use lol_html::html_content::Element;
use lol_html::{ElementContentHandlers, Selector, Settings, rewrite_str};

use super::mask::masked;
use super::page::Event;

/// How much a selector weighs, then where it stands.
type Rank = (usize, usize);

/// What was said of each element, by the byte of its tag.
type Said = HashMap<usize, Vec<(Rank, String)>>;

/// One rule of a sheet with one of its selectors.
struct Ruling {
    selector: Selector,
    rank: Rank,
    declarations: String,
}

/// The declarations of each element by the byte of its tag.
pub fn declarations(source: &str, events: &[Event]) -> HashMap<usize, Vec<String>> {
    let sheets = events.iter().filter_map(|event| match event {
        Event::Sheet { css, .. } => Some(css.as_str()),
        _ => None,
    });
    let mut rulings: Vec<Ruling> = Vec::new();
    for (selectors, declarations) in sheets.flat_map(rules) {
        for written in selectors.split(',').map(str::trim) {
            let Ok(selector) = written.parse::<Selector>() else { continue };
            let rank = (weight(written), rulings.len());
            rulings.push(Ruling { selector, rank, declarations: declarations.clone() });
        }
    }
    if rulings.is_empty() {
        return HashMap::new();
    }
    let found: Rc<RefCell<Said>> = Rc::default();
    let mut settings = Settings::new().with_strict(false);
    for Ruling { selector, rank, declarations } in rulings {
        let found = Rc::clone(&found);
        let said = move |element: &mut Element<'_, '_>| {
            let at = element.source_location().bytes().start;
            found.borrow_mut().entry(at).or_default().push((rank, declarations.clone()));
            Ok(())
        };
        settings = settings
            .append_element_content_handler((Cow::Owned(selector), ElementContentHandlers::default().element(said)));
    }
    // As in `page`: what was heard before an error stays.
    let _rewritten = rewrite_str(&masked(source), settings);
    let found = std::mem::take(&mut *found.borrow_mut());
    let in_order = found.into_iter().map(|(at, mut said)| {
        said.sort_by_key(|(rank, _)| *rank);
        (at, said.into_iter().map(|(_, declarations)| declarations).collect())
    });
    in_order.collect()
}

/// The rules of a sheet that hold on every screen, as selectors and declarations.
fn rules(css: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = without_comments(css);
    while let Some((head, after)) = rest.split_once('{').map(|(head, after)| (head.to_owned(), after.to_owned())) {
        let head = head.rsplit([';', '}']).next().unwrap_or_default().trim();
        let (mut depth, mut end) = (1_usize, after.len());
        for (at, letter) in after.char_indices() {
            depth = match letter {
                '{' => depth + 1,
                '}' => depth - 1,
                _ => depth,
            };
            if depth == 0 {
                end = at;
                break;
            }
        }
        if !head.is_empty() && !head.starts_with('@') {
            found.push((head.to_owned(), after[..end].to_owned()));
        }
        rest = after.get(end + 1..).unwrap_or_default().to_owned();
    }
    found
}

fn without_comments(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, behind)| behind);
    }
    out + rest
}

/// Selectors Level 3, 9: ids before classes and attributes before names.
fn weight(selector: &str) -> usize {
    let ids = selector.matches('#').count();
    let classes = selector.matches(['.', '[', ':']).count();
    let names = selector.split([' ', '>', '+', '~']).filter(|part| part.starts_with(char::is_alphabetic)).count();
    ids * 10_000 + classes * 100 + names
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guardrails::page::events;

    #[test]
    fn the_heavier_rule_stands_last_and_screens_do_not_count() {
        let source = "<style>.a, #b { color: red } p { color: blue } /* p{} */ @media print { p { color: green } } \
            p:hover { color: pink }</style><p class=a>x</p><p>y</p>";
        let said = declarations(source, &events(source));
        let of = |tag: &str| said[&source.find(tag).unwrap()].iter().map(|one| one.trim()).collect::<Vec<_>>();
        assert_eq!(of("<p class"), ["color: blue", "color: red"]);
        assert_eq!(of("<p>y"), ["color: blue"]);
        assert!(declarations("<p>x", &events("<p>x")).is_empty());
        assert!(rules("{{{").is_empty() && rules("} a { b").len() == 1);
    }
}
