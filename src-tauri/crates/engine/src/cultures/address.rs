//! How a sentence addresses its reader, seen from the words that only one register uses: "Sie" or "du", "vous" or "tu",
//! the ends of Japanese and Korean sentences. Words that mean something else as well are left out, so that silence
//! means "cannot be told". Sources: the pronoun tables of the languages' reference grammars; native readers should confirm.

use unicode_segmentation::UnicodeSegmentation;

use super::language_of;
use crate::profiles::Register;

/// The words of one language that address one reader. Those in `capital` count only with a capital inside a sentence,
/// where they cannot be "she" or "they".
struct Words {
    informal: &'static str,
    formal: &'static str,
    capital: &'static str,
}

/// None: nothing is known of this language.
fn words_of(language: &str) -> Option<Words> {
    let (informal, formal, capital) = match language {
        "de" => {
            ("du dich dir dein deine deinen deinem deiner deines", "", "Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer Ihres")
        }
        "fr" => ("tu toi ton ta tes t'", "vous votre vos", ""),
        "es" => ("tú ti contigo tu tus tuyo tuya", "usted", ""),
        "ca" => ("tu tens teu teva", "vostè", ""),
        "it" => ("tu ti te tuo tua tuoi tue", "", "Lei Suo Sua Suoi Sue"),
        "pt" => ("tu ti contigo teu tua teus tuas", "senhor senhora", ""),
        "nl" => ("je jij jou jouw", "u uw", ""),
        "ro" => ("tu tine ție tău ta tăi tale", "dumneavoastră", ""),
        "pl" => (
            "ty ciebie cię tobie ci tobą twój twoja twoje twojego twojej twoim twoją",
            "",
            "Pan Pani Pana Panu Panią Państwo Państwa Państwu",
        ),
        "cs" => ("ty tebe tě tobě ti tebou tvůj tvoje tvého", "vy vás vám vámi váš vaše vašeho", ""),
        "ru" => (
            "ты тебя тебе тобой твой твоя твоё твои твоего твоей твою",
            "вы вас вам вами ваш ваша ваше ваши вашего вашей вашу",
            "",
        ),
        "uk" => (
            "ти тебе тобі тобою твій твоя твоє твої твого твоєї твою",
            "ви вас вам вами ваш ваша ваше ваші вашого вашої вашу",
            "",
        ),
        "el" => ("εσύ εσένα σου", "εσείς εσάς σας", ""),
        "tr" => ("sen seni sana sende senden senin", "siz sizi size sizde sizden sizin", ""),
        "fi" => ("sinä sinua sinulle sinun sinut", "te teitä teille teidän teidät", ""),
        "hi" => ("तू तुम तुम्हें तुम्हारा तुम्हारी तुम्हारे तेरा तेरी", "आप आपको आपका आपकी आपके", ""),
        "bn" => ("তুমি তোমাকে তোমার", "আপনি আপনাকে আপনার", ""),
        "ur" => ("تم تمہیں تمہارا تمہاری تمہارے", "آپ", ""),
        "fa" => ("تو", "شما", ""),
        "id" => ("kamu kau", "anda", ""),
        _ => return None,
    };
    Some(Words { informal, formal, capital })
}

/// The register a sentence speaks in; None when it does not say, or says both. A chip in it stands as any word.
pub fn spoken_register(sentence: &str, locale: &str) -> Option<Register> {
    let language = language_of(locale);
    match language.as_str() {
        "ja" => by_ending(
            sentence,
            &["です", "ます", "ました", "ません", "でした", "ください", "でしょう", "ましょう"],
            &["だ", "だよ", "だね", "である", "だろう", "してね", "するよ", "しよう"],
        ),
        "ko" => by_ending(
            sentence,
            &["니다", "니까", "십시오", "요"],
            &["한다", "했다", "이다", "이야", "거야", "했어", "할게", "하자", "해라"],
        ),
        _ => by_words(sentence, &words_of(&language)?),
    }
}

fn by_words(sentence: &str, words: &Words) -> Option<Register> {
    let (mut formal, mut informal) = (false, false);
    for (place, word) in sentence.unicode_words().enumerate() {
        let lower = word.to_lowercase();
        let is_in = |list: &str, word: &str| list.split(' ').any(|known| known == word);
        // French "t'écrire" is one word to the segmenter.
        let elided = is_in(words.informal, "t'") && (lower.starts_with("t'") || lower.starts_with("t’"));
        informal |= elided || is_in(words.informal, &lower);
        formal |= is_in(words.formal, &lower) || place > 0 && is_in(words.capital, word);
    }
    only(formal, informal)
}

/// By how the sentence ends, without its closing marks.
fn by_ending(sentence: &str, formal: &[&str], informal: &[&str]) -> Option<Register> {
    let sentence = sentence.trim_end_matches(|letter: char| !letter.is_alphanumeric());
    let ends = |with: &[&str]| with.iter().any(|end| sentence.ends_with(end));
    let is_formal = ends(formal);
    only(is_formal, !is_formal && ends(informal))
}

fn only(formal: bool, informal: bool) -> Option<Register> {
    match (formal, informal) {
        (true, false) => Some(Register::Formal),
        (false, true) => Some(Register::Informal),
        _ => None,
    }
}

/// Whether one sentence addresses its reader both ways.
pub fn mixes_registers(sentence: &str, locale: &str) -> bool {
    let Some(words) = words_of(&language_of(locale)) else { return false };
    let without = |informal: &'static str, formal: &'static str, capital: &'static str| {
        by_words(sentence, &Words { informal, formal, capital }).is_some()
    };
    without(words.informal, "", "") && without("", words.formal, words.capital)
}
