//! The few words a letter says of itself, in its own language.

use crate::cultures::language_of;

/// "Enclosures: Flyer, Form"; empty when there are none.
pub fn enclosures_in_words(locale: &str, enclosures: &[String]) -> String {
    let named: Vec<&str> = enclosures.iter().map(|one| one.trim()).filter(|one| !one.is_empty()).collect();
    if named.is_empty() { String::new() } else { format!("{}: {}", enclosures_word(locale), named.join(", ")) }
}

/// "Enclosures" as business letters of the language write it; English where it is not known here.
fn enclosures_word(locale: &str) -> &'static str {
    match language_of(locale).as_str() {
        "ar" => "المرفقات",
        "bg" => "Приложения",
        "ca" => "Annexos",
        "cs" => "Přílohy",
        "da" => "Bilag",
        "de" => "Anlagen",
        "el" => "Συνημμένα",
        "es" => "Anexos",
        "fa" => "پیوست‌ها",
        "fi" => "Liitteet",
        "fr" => "Pièces jointes",
        "he" => "נספחים",
        "hi" => "संलग्नक",
        "hu" => "Mellékletek",
        "id" => "Lampiran",
        "it" => "Allegati",
        "ja" => "同封物",
        "ko" => "붙임",
        "nb" | "no" | "nn" => "Vedlegg",
        "nl" => "Bijlagen",
        "pl" => "Załączniki",
        "pt" => "Anexos",
        "ro" => "Anexe",
        "ru" => "Приложения",
        "sv" => "Bilagor",
        "th" => "สิ่งที่ส่งมาด้วย",
        "tr" => "Ekler",
        "uk" => "Додатки",
        "vi" => "Đính kèm",
        "zh" => "附件",
        _ => "Enclosures",
    }
}
