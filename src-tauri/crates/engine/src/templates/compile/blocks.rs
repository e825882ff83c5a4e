//! Blocks that say several short things: a quote, a list of a person's own items, a table. And the room between blocks.

use super::Gap;
use super::inline::Words;
use super::layout::{Layout, empty, listed, wrapped};
use super::tera_words::{is_name, known};
use super::theme;
use crate::templates::document::{BlockKind, Field, ParagraphStyle, SpacerSize};

/// What an item of a list is called in the words that stand for each.
const ITEM: &str = "item";

/// Asked of whoever has something to list.
pub fn has_items(of: &str) -> String {
    format!("{} and {of} is array and ({of} | length) > 0", known(of))
}

/// For whoever has nothing, and lacks it.
pub fn lacks_items(of: &str) -> String {
    format!("{{{{ {of} | isolate }}}}")
}

impl Layout<'_> {
    pub(super) fn spacer(&mut self, size: SpacerSize) {
        let pixels = match size {
            SpacerSize::Small => 12,
            SpacerSize::Medium => 28,
            SpacerSize::Large => 56,
        };
        self.mjml.push_str(&format!("<mj-spacer height=\"{pixels}px\" />"));
    }

    pub(super) fn quote(&mut self, id: &str, field: &Field, gaps: &mut Vec<Gap>) {
        let [quote, source] = ["quote", "source"].map(|key| self.line(id, field, key, gaps));
        if quote.is_empty() {
            return gaps.push(empty(id, &BlockKind::Quote));
        }
        let side = theme::start(&self.cell.locale);
        let mut html = format!("<p style=\"margin:0;font-style:italic\">{}</p>", quote.html());
        let mut text = quoted(&quote);
        if !source.is_empty() {
            let needs = source.needs();
            let whose = format!("<p style=\"margin:6px 0 0;font-size:14px\">— {}</p>", source.html());
            html.push_str(&wrapped(whose, needs.as_deref()));
            text.push_str(&wrapped(format!("> — {}\n", source.row()), needs.as_deref()));
        }
        let style = format!(
            "margin:0 0 16px;padding:2px 0;padding-{side}:16px;border-{side}:3px solid {}",
            self.tongue.light.accent.as_str()
        );
        let needs = quote.needs();
        self.row(&wrapped(format!("<blockquote style=\"{style}\">{html}</blockquote>"), needs.as_deref()));
        self.text.push_str(&wrapped(format!("{text}\n"), needs.as_deref()));
    }

    /// Whoever has no item reads what is said for them; where nothing is, the list is left out for them, or their message
    /// lacks a value.
    pub(super) fn list(&mut self, id: &str, kind: &BlockKind, field: &Field, gaps: &mut Vec<Gap>) {
        let BlockKind::List { of, style, omit } = kind else { return };
        let (of, style) = (of.as_str(), *style);
        if of.is_empty() {
            return gaps.push(Gap::new(Some(id), "Choose what this list goes through"));
        }
        if !is_name(of) {
            return gaps.push(Gap::new(Some(id), format!("“{of}” is not a name a message can use")));
        }
        let [item, none] = [ITEM, "none"].map(|key| self.line(id, field, key, gaps));
        if item.is_empty() {
            return gaps.push(empty(id, kind));
        }
        let needs = item.needs();
        let (around, line, mark) = match style {
            ParagraphStyle::Bullet => ("ul", listed(&item), "- "),
            ParagraphStyle::Number => ("ol", listed(&item), "{{ loop.index }}. "),
            ParagraphStyle::Plain => ("div", format!("<p style=\"margin:0 0 8px\">{}</p>", item.html()), ""),
        };
        let side = theme::start(&self.cell.locale);
        let indent = if style == ParagraphStyle::Plain { "0" } else { "24px" };
        let any = has_items(of);
        let each =
            |line: String| format!("{{% for {ITEM} in {of} %}}{}{{% endfor %}}", wrapped(line, needs.as_deref()));
        let html =
            format!("<{around} style=\"margin:0 0 16px;padding:0;padding-{side}:{indent}\">{}</{around}>", each(line));
        let text = format!("{}\n", each(format!("{mark}{}\n", item.text())));
        if none.is_empty() && *omit {
            self.tag(&format!("{{% if {any} %}}"));
            self.row(&html);
            self.text.push_str(&text);
            return self.tag("{% endif %}");
        }
        let (html_none, text_none) = if none.is_empty() {
            (lacks_items(of), lacks_items(of))
        } else {
            let needs = none.needs();
            let html = format!("<p style=\"margin:0 0 16px\">{}</p>", none.html());
            (wrapped(html, needs.as_deref()), wrapped(format!("{}\n\n", none.text()), needs.as_deref()))
        };
        self.row(&format!("{{% if {any} %}}{html}{{% else %}}{html_none}{{% endif %}}"));
        self.text.push_str(&format!("{{% if {any} %}}{text}{{% else %}}{text_none}{{% endif %}}"));
    }

    pub(super) fn table(
        &mut self,
        id: &str,
        (across, down): (u32, u32),
        header: bool,
        field: &Field,
        gaps: &mut Vec<Gap>,
    ) {
        let side = theme::start(&self.cell.locale);
        let (mut html, mut text, mut says) = (String::new(), String::new(), false);
        for row in 1..=down {
            let cells: Vec<Words> =
                (1..=across).map(|column| self.line(id, field, &format!("{row}.{column}"), gaps)).collect();
            says |= cells.iter().any(|words| !words.is_empty());
            let (tag, scope, weight) = if header && row == 1 { ("th", " scope=\"col\"", 700) } else { ("td", "", 400) };
            let style = format!(
                "padding:8px 12px;text-align:{side};vertical-align:top;font-weight:{weight};border-bottom:1px solid #ddd8cd"
            );
            let cell =
                |words: &Words| format!("<{tag}{scope} class=\"cell\" style=\"{style}\">{}</{tag}>", words.html());
            html.push_str(&format!("<tr>{}</tr>", cells.iter().map(cell).collect::<String>()));
            text.push_str(&cells.iter().map(Words::row).collect::<Vec<_>>().join(" | "));
            text.push('\n');
        }
        if !says {
            return gaps.push(empty(id, &BlockKind::Table { across, down, header }));
        }
        self.row(&format!(
            "<table class=\"data\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"width:100%;border-collapse:collapse;\
             margin:0 0 16px;font-size:15px;line-height:1.5\"><tbody>{html}</tbody></table>"
        ));
        self.text.push_str(&format!("{text}\n"));
    }

    pub(super) fn line(&self, id: &str, field: &Field, key: &str, gaps: &mut Vec<Gap>) -> Words {
        Words::read(field.line(key), self.tongue, Some(id), gaps)
    }
}

fn quoted(words: &Words) -> String {
    format!("> {}\n", words.text().replace('\n', "\n> "))
}
