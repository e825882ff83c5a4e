//! GOV.UK Notify: `((name))`, and `((flag??text))` for who says yes. Where there is a page, its signs of headings and links
//! are read in `page`; elsewhere they stay in the text. As in its notifications-utils, no bracket stands inside a placeholder.

mod page;

use super::draft::Draft;
use super::expression::Expression;
use crate::Result;
pub use page::page;

pub fn read(draft: &mut Draft, source: &str) -> Result<()> {
    let mut rest = source;
    while let Some((before, tagged)) = rest.split_once("((") {
        text(draft, before, begins(source, rest));
        // "(((name)))" is a name between brackets.
        let extra = tagged.len() - tagged.trim_start_matches('(').len();
        draft.text(&tagged[..extra]);
        let tagged = &tagged[extra..];
        if !tagged.contains("))") {
            let shown: String = tagged.lines().next().unwrap_or("").chars().take(60).collect();
            return Err(draft.wrong(&format!("(({shown}"), "is never closed by “))”"));
        }
        let end = tagged.find(['(', ')']).unwrap_or(tagged.len());
        let (inside, after) = tagged.split_at(end);
        rest = match after.strip_prefix("))") {
            Some(after) => {
                placeholder(draft, inside)?;
                after
            }
            None => {
                let (odd, after) = tagged.split_at(closed(tagged));
                let whole = format!("(({odd}");
                let why = "Brackets inside of a placeholder are not read there; write it without them";
                let names = draft.names.find(inside).is_some_and(|found| found.sure);
                if names || odd.contains("??") || odd.contains("((") {
                    draft.keep(&whole, why);
                } else {
                    // Brackets as lawyers write them: "((a) or (b))".
                    draft.mark(&whole, why);
                    draft.literal(&whole);
                }
                after
            }
        };
    }
    text(draft, rest, begins(source, rest));
    Ok(())
}

/// Behind the bracket that closes the two before `tagged`, or else the next "))".
fn closed(tagged: &str) -> usize {
    let mut depth = 2;
    for (at, letter) in tagged.char_indices() {
        depth += i32::from(letter == '(') - i32::from(letter == ')');
        if depth == 0 {
            return at + 1;
        }
    }
    tagged.find("))").map_or(tagged.len(), |at| at + 2)
}

fn placeholder(draft: &mut Draft, inside: &str) -> Result<()> {
    let whole = format!("(({inside}))");
    let Some((flag, words)) = inside.split_once("??") else {
        let meaning = draft.name(&whole, inside);
        draft.print(&whole, meaning);
        return Ok(());
    };
    let asked = draft.name(&whole, flag.trim()).map(|flag| Expression::SaysYes(Box::new(flag)));
    if words.trim().is_empty() {
        draft.keep(&whole, "It says nothing for those who say yes");
        return Ok(());
    }
    draft.open_if("??", &format!("(({flag}??"), asked);
    draft.text(words);
    draft.close(&["??"], "))")?;
    // The whole is one construct, not an opening and an end.
    draft.translated = draft.translated.saturating_sub(1);
    Ok(())
}

/// Whether what is left begins a line.
fn begins(source: &str, rest: &str) -> bool {
    source[..source.len() - rest.len()].chars().next_back().is_none_or(|before| before == '\n')
}

/// Words, a line at a time. Signs for how a line looks are marked, but for those of lists, which are known here.
fn text(draft: &mut Draft, words: &str, begins: bool) {
    for (at, line) in words.split_inclusive('\n').enumerate() {
        let whole = at > 0 || begins;
        match line.strip_prefix("* ").filter(|_| whole) {
            Some(item) => draft.text(&format!("- {item}")),
            None => {
                if is_signed(line, whole) {
                    draft.mark(line, "This is a sign there for how the words look, and stays as it is typed");
                }
                draft.text(line);
            }
        }
    }
}

/// `# heading`, `^ inset`, a line across, `[words](address)`.
fn is_signed(line: &str, whole: bool) -> bool {
    let begins = ["# ", "## ", "### ", "^ "].iter().any(|sign| line.starts_with(sign));
    let across = matches!(line.trim(), "---" | "***" | "___");
    // A placeholder may stand in its address.
    let is_address = |link: &str| link.contains(')') || !link.is_empty() && !link.contains(char::is_whitespace);
    let linked = line.split_once("](").is_some_and(|(words, link)| words.contains('[') && is_address(link));
    linked || whole && (begins || across)
}
