//! Whether two texts lead to the same places.

/// The addresses of a page's links.
pub(super) fn of_page(html: &str) -> Vec<String> {
    let address = |rest: &str| {
        let quote = rest.chars().next().filter(|sign| matches!(sign, '"' | '\''))?;
        rest[1..].split(quote).next().map(|link| link.replace("&amp;", "&"))
    };
    html.split("href=").skip(1).filter_map(address).collect()
}

/// The addresses that are written out in a text.
pub(super) fn of_text(text: &str) -> Vec<String> {
    const AROUND: [char; 12] = ['<', '>', '"', '“', '”', '„', '«', '»', '「', '」', '，', '。'];
    let starts = text.match_indices("http").map(|(at, _)| &text[at..]);
    let links = starts.filter(|rest| rest.starts_with("http://") || rest.starts_with("https://"));
    let whole = links.filter_map(|rest| rest.split(|sign: char| sign.is_whitespace() || AROUND.contains(&sign)).next());
    whole.map(|link| link.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '…']).to_owned()).collect()
}

/// In words, the links that are in one text alone. Which language's page it is may differ: "/en/visits" and "/de/visits"
/// are one place.
pub(super) fn differences(
    (here, locale): (&[String], &str),
    (there, source_locale): (&[String], &str),
    language: &str,
) -> Vec<String> {
    let same = |link: &str, locale: &str, other: &str, other_locale: &str| {
        place(link, "") == place(other, "") || place(link, locale) == place(other, other_locale)
    };
    let alone = |links: &[String], locale: &str, others: &[String], other_locale: &str| {
        let mut alone: Vec<String> = Vec::new();
        for link in links {
            let is_told = alone.contains(link) || others.iter().any(|other| same(link, locale, other, other_locale));
            alone.extend((!is_told).then(|| link.clone()));
        }
        alone
    };
    let lost = alone(there, source_locale, here, locale);
    let mut added = alone(here, locale, there, source_locale);
    let mut found = Vec::new();
    for link in lost {
        let host = |link: &str| place(link, "").into_iter().nth(1);
        let other = added.iter().position(|added| host(added) == host(&link));
        found.push(match other.or((!added.is_empty()).then_some(0)).map(|at| added.remove(at)) {
            Some(other) => format!("A link leads to {other} here, in the {language} text to {link}"),
            None => format!("A link of the {language} text is missing here: {link}"),
        });
    }
    found.extend(added.into_iter().map(|link| format!("A link is not in the {language} text: {link}")));
    found
}

/// The scheme, the host and the steps of an address but for the language.
fn place(link: &str, locale: &str) -> Vec<String> {
    let language = locale.split('-').next().unwrap_or(locale);
    let names_language = |step: &str| {
        let step = step.replace('_', "-");
        step.eq_ignore_ascii_case(locale) || step.eq_ignore_ascii_case(language)
    };
    let steps = link.trim().split(['/', '?', '&', '=']).filter(|step| !step.is_empty() && !names_language(step));
    steps.enumerate().map(|(at, step)| if at < 2 { step.to_lowercase() } else { step.to_owned() }).collect()
}
