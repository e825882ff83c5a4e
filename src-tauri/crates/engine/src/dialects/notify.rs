//! GOV.UK Notify: `((name))`, and `((flag??text))` for who says yes. Its signs of headings and lists stay in the text.

use super::draft::Draft;
use super::expression::Expression;
use crate::Result;

pub fn read(draft: &mut Draft, source: &str) -> Result<()> {
    let mut rest = source;
    while let Some((before, tagged)) = rest.split_once("((") {
        draft.text(before);
        // "(((name)))" is a name between brackets.
        let extra = tagged.len() - tagged.trim_start_matches('(').len();
        draft.text(&tagged[..extra]);
        let tagged = &tagged[extra..];
        let Some((inside, after)) = tagged.split_once("))") else {
            let shown: String = tagged.lines().next().unwrap_or("").chars().take(60).collect();
            return Err(draft.wrong(&format!("(({shown}"), "is never closed by “))”"));
        };
        let whole = format!("(({inside}))");
        match inside.split_once("??") {
            Some((flag, text)) => {
                let asked = draft.name(&whole, flag.trim()).map(|flag| Expression::SaysYes(Box::new(flag)));
                if text.trim().is_empty() {
                    draft.keep(&whole, "It says nothing for those who say yes");
                } else {
                    draft.open_if("??", &format!("(({flag}??"), asked);
                    draft.text(text);
                    draft.close(&["??"], "))")?;
                    // The whole is one construct, not an opening and an end.
                    draft.translated = draft.translated.saturating_sub(1);
                }
            }
            None => {
                let meaning = draft.name(&whole, inside);
                let meaning = meaning.map(|value| match draft.names.is_list(&value) {
                    true => value.piped("list"),
                    false => value,
                });
                draft.print(&whole, meaning);
            }
        }
        rest = after;
    }
    draft.text(rest);
    Ok(())
}
