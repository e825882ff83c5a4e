//! The look of a message: how MJML is dressed, and how finished pieces travel through it untouched.
//! Nothing is ever fetched: no web font, no image.

use mrml::prelude::render::RenderOptions;

use crate::cultures;
use crate::templates::theme::{Letters, Theme};

/// ASCII, since mrml escapes all else in attributes. No words of an author are ever beside it: they are kept too.
const MARK: &str = "@@";

/// Pieces of finished HTML (words, Tera tags, addresses) that MJML must not see. A mark stands in for each.
#[derive(Default)]
pub struct Kept(Vec<String>);

impl Kept {
    /// Keeps a piece and gives the mark to write in its place, in text or in an attribute.
    pub fn keep(&mut self, piece: String) -> String {
        self.0.push(piece);
        format!("{MARK}{}{MARK}", self.0.len() - 1)
    }

    pub fn put_back(&self, html: &str) -> String {
        let mut whole = String::with_capacity(html.len() * 2);
        let mut rest = html;
        while let Some((before, marked)) = rest.split_once(MARK) {
            let (number, after) = marked.split_once(MARK).unwrap_or((marked, ""));
            whole.push_str(before);
            whole.push_str(number.parse().ok().and_then(|at: usize| self.0.get(at)).map_or("", String::as_str));
            rest = after;
        }
        whole.push_str(rest);
        whole
    }
}

/// What is between the margins of the sheet, in pixels.
pub const ROOM: u32 = 512;

/// Blocks' MJML as rows of a table, for a column that is not the sheet's. An error is mrml's own words.
pub fn rows(locale: &str, theme: &Theme, blocks: &str) -> Result<String, String> {
    const BEGIN: &str = "[[rows-begin]]";
    const END: &str = "[[rows-end]]";
    let attributes = attributes(locale, theme, "0");
    let mjml = format!(
        "<mjml><mj-head>{attributes}</mj-head><mj-body><mj-section padding=\"0\"><mj-column padding=\"0\">\
         <mj-raw>{BEGIN}</mj-raw>{blocks}<mj-raw>{END}</mj-raw></mj-column></mj-section></mj-body></mjml>"
    );
    let html = rendered(&mjml)?;
    let rows = html.split_once(BEGIN).and_then(|(_, rest)| rest.split_once(END)).map(|(rows, _)| rows);
    rows.map(str::to_owned).ok_or_else(|| "it came out without its blocks".to_owned())
}

pub struct Page<'p> {
    pub locale: &'p str,
    pub title: &'p str,
    /// MJML.
    pub blocks: &'p str,
    /// HTML that stands under the sheet; empty is none.
    pub foot: String,
    pub theme: &'p Theme,
}

/// The whole page around the MJML of its blocks. An error is mrml's own words.
pub fn page(page: Page, mut kept: Kept) -> Result<String, String> {
    let Page { locale, title, blocks, foot, theme } = page;
    let title = kept.keep(title.to_owned());
    let lang = cultures::canonical(locale).unwrap_or_else(|| "und".to_owned());
    let dir = if cultures::is_rtl(locale) { "rtl" } else { "ltr" };
    let attributes = attributes(locale, theme, "32px");
    let (style, light) = (style(theme), theme.light());
    let (paper, sheet, ink) = (light.paper.as_str(), light.sheet.as_str(), light.ink.as_str());
    let foot = match foot.is_empty() {
        true => String::new(),
        false => {
            let foot = kept.keep(foot);
            format!(
                r##"<mj-section direction="{dir}" padding="0 12px 28px"><mj-column direction="{dir}" css-class="foot"><mj-text align="center" font-size="13px" color="{ink}">{foot}</mj-text></mj-column></mj-section>"##
            )
        }
    };
    let mjml = format!(
        r##"<mjml lang="{lang}" dir="{dir}"><mj-head><mj-title>{title}</mj-title>
{attributes}
<mj-raw><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"></mj-raw>
<mj-style>{style}</mj-style></mj-head>
<mj-body background-color="{paper}" css-class="paper"><mj-section direction="{dir}" padding="24px 12px"><mj-column direction="{dir}" css-class="sheet" background-color="{sheet}" border-radius="10px" padding="28px 0 12px">{blocks}</mj-column></mj-section>{foot}</mj-body></mjml>"##
    );
    Ok(kept.put_back(&rendered(&mjml)?))
}

fn rendered(mjml: &str) -> Result<String, String> {
    let mut options = RenderOptions::default();
    // Its defaults would link to a font host.
    options.fonts.clear();
    let page = mrml::parse(mjml).map_err(|error| error.to_string())?;
    page.element.render(&options).map_err(|error| error.to_string())
}

/// How each kind of MJML is dressed; `margin` is what it keeps from the sheet's sides.
fn attributes(locale: &str, theme: &Theme, margin: &str) -> String {
    let (font, start, light) = (font(locale, theme.font.unwrap_or_default()), start(locale), theme.light());
    let (ink, accent, label) = (light.ink.as_str(), light.accent.as_str(), light.on_accent());
    format!(
        r##"<mj-attributes><mj-all font-family="{font}" /><mj-text align="{start}" font-size="16px" line-height="1.6" color="{ink}" padding="0 {margin}" /><mj-button align="{start}" background-color="{accent}" color="{label}" font-size="16px" font-weight="600" border-radius="8px" inner-padding="13px 24px" padding="6px {margin} 22px" /><mj-spacer padding="0" /><mj-divider border-width="1px" border-color="#ddd8cd" padding="6px {margin} 22px" /></mj-attributes>"##
    )
}

/// The side lines begin at. Older mail programs do not know `start`.
pub fn start(locale: &str) -> &'static str {
    if cultures::is_rtl(locale) { "right" } else { "left" }
}

/// Dark where the reader's mail program is, and narrower margins on a telephone.
fn style(theme: &Theme) -> String {
    let dark = theme.dark();
    let (paper, sheet, ink, accent) =
        (dark.paper.as_str(), dark.sheet.as_str(), dark.ink.as_str(), dark.accent.as_str());
    format!(
        ":root {{ color-scheme: light dark; }}
@media only screen and (max-width: 480px) {{ .sheet td {{ padding-left: 18px !important; padding-right: 18px !important; }} .sheet td td {{ padding-left: 0 !important; padding-right: 0 !important; }} .sheet td .cell {{ padding-left: 6px !important; padding-right: 6px !important; }} .sheet td .column {{ display: block !important; width: 100% !important; }} }}
@media (prefers-color-scheme: dark) {{
body, .paper {{ background-color: {paper} !important; }} .sheet > table > tbody > tr > td {{ background-color: {sheet} !important; }}
.sheet div, .sheet p, .sheet li, .sheet h1, .sheet h2, .sheet .cell, .foot div, .foot div a {{ color: {ink} !important; }} .sheet div a {{ color: {accent} !important; }}
.rule p {{ border-top-color: #343942 !important; }} .sheet .cell {{ border-bottom-color: #343942 !important; }}
.logo img {{ background-color: #ffffff; padding: 6px; border-radius: 6px; }}
}}
"
    )
}

/// What every system has for the script, without fetching anything.
fn font(locale: &str, letters: Letters) -> String {
    let script = match cultures::language_of(locale).as_str() {
        "ar" | "fa" | "ur" | "ps" | "ckb" => "'Noto Sans Arabic', ",
        "he" | "yi" => "'Noto Sans Hebrew', ",
        "hi" | "mr" | "ne" => "'Noto Sans Devanagari', ",
        "bn" => "'Noto Sans Bengali', ",
        "ta" => "'Noto Sans Tamil', ",
        "th" => "'Noto Sans Thai', ",
        "am" | "ti" => "'Noto Sans Ethiopic', ",
        "ja" => "'Hiragino Sans', 'Yu Gothic', 'Noto Sans CJK JP', ",
        "ko" => "'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans CJK KR', ",
        "zh" if cultures::chain(locale).iter().any(|link| link == "zh-Hant") => {
            "'PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC', "
        }
        "zh" => "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', ",
        _ => "",
    };
    match letters {
        Letters::Sans => {
            format!("system-ui, -apple-system, 'Segoe UI', Roboto, {script}'Noto Sans', Arial, sans-serif")
        }
        Letters::Serif => format!("Georgia, 'Times New Roman', {script}'Noto Serif', serif"),
    }
}
