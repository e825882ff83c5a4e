//! The signs that Notify has for how words look, as the page they stand for: headings, insets, lines across, links and
//! lists. Lines stay those of the file.

/// None where nothing is signed, or a placeholder holds what a page would read in another way.
pub fn page(source: &str) -> Option<String> {
    let mut begins = true;
    let signed = source.lines().any(|line| {
        let signed = super::is_signed(line, begins);
        begins = true;
        signed
    });
    let inside = || source.split("((").skip(1).filter_map(|tagged| tagged.split_once("))")).map(|(inside, _)| inside);
    if !signed || inside().any(|inside| inside.contains(['\n', '<', '&', '"'])) {
        return None;
    }
    let mut page = String::with_capacity(source.len() * 2);
    let mut open = "";
    for line in source.lines() {
        let (kind, words) = kind(line.trim_end(), open);
        if kind != open || kind.starts_with('h') {
            page.push_str(&ended(open));
            page.push_str(&begun(kind));
        } else if matches!(kind, "p" | "blockquote") {
            page.push_str("<br>");
        }
        match kind {
            "ul" | "ol" => page.push_str(&format!("<li>{}</li>", inline(words))),
            _ => page.push_str(&inline(words)),
        }
        page.push('\n');
        open = kind;
    }
    Some(page + &ended(open))
}

fn begun(kind: &str) -> String {
    if kind.is_empty() { String::new() } else { format!("<{kind}>") }
}

fn ended(kind: &str) -> String {
    if matches!(kind, "" | "hr") { String::new() } else { format!("</{kind}>") }
}

/// What a line is, and its words. Only two kinds of headings are read there.
fn kind<'l>(line: &'l str, open: &str) -> (&'static str, &'l str) {
    let after = |sign: &str| line.strip_prefix(sign).map(str::trim);
    let number = line.split_once(". ").filter(|(number, _)| {
        let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        digits && (open == "ol" || *number == "1")
    });
    match line.trim() {
        "" => ("", ""),
        "---" | "***" | "___" => ("hr", ""),
        _ => {
            [("# ", "h2"), ("## ", "h3"), ("### ", "p"), ("^ ", "blockquote"), ("* ", "ul"), ("- ", "ul"), ("• ", "ul")]
                .into_iter()
                .find_map(|(sign, kind)| Some((kind, after(sign)?)))
                .or(number.map(|(_, words)| ("ol", words)))
                .unwrap_or(("p", line))
        }
    }
}

/// With its links. A placeholder may stand in an address.
fn inline(words: &str) -> String {
    let mut page = String::new();
    let mut rest = words;
    while let Some((before, behind)) = rest.split_once("](") {
        let link = before.rfind('[').and_then(|at| Some((at, address(behind)?)));
        let Some((at, (length, whole))) = link else {
            page.push_str(&escaped(before));
            page.push_str("](");
            rest = behind;
            continue;
        };
        page.push_str(&escaped(&before[..at]));
        page.push_str(&format!("<a href=\"{}\">{}</a>", escaped(&behind[..length]), escaped(&before[at + 1..])));
        rest = &behind[whole..];
    }
    page + &escaped(rest)
}

/// The length of a link's address, and of all that stands in its brackets, with the one that ends it. A title may follow the
/// address, which only a mouse is shown.
fn address(behind: &str) -> Option<(usize, usize)> {
    let mut at = 0;
    let whole = loop {
        let rest = &behind[at..];
        if rest.starts_with("((") {
            at += rest.find("))")? + 2;
            continue;
        }
        match rest.chars().next()? {
            ')' => break at + 1,
            ' ' => {
                let title = rest.trim_start().strip_prefix('"')?;
                let (_, after) = title.split_once("\")")?;
                break behind.len() - after.len();
            }
            letter if letter.is_whitespace() => return None,
            letter => at += letter.len_utf8(),
        }
    };
    let leads = ["https://", "http://", "mailto:", "tel:", "(("].iter().any(|start| behind.starts_with(start));
    leads.then_some((at, whole))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
