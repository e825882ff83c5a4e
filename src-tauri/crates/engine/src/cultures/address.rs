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

/// Spanish commands that are formal at the beginning of a clause; behind "que" they are anybody's.
const COMMANDS: &str =
    "traiga llame escriba visite confirme responda pase consulte recuerde elija complete acuda marque";

/// None: nothing is known of this language.
fn words_of(language: &str) -> Option<Words> {
    let (informal, formal, capital) = match language {
        "de" => {
            ("du dich dir dein deine deinen deinem deiner deines", "", "Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer Ihres")
        }
        "fr" => ("tu toi ta tes t'", "vous votre vos", ""),
        "es" => (
            "tú ti contigo tu tus tuyo tuya vos puedes tienes quieres debes podés tenés querés debés llámanos \
             escríbenos visítanos contáctanos avísanos",
            "usted llámenos escríbanos visítenos contáctenos avísenos díganos",
            "",
        ),
        "ca" => ("tu tens teu teva", "vostè", ""),
        "it" => ("tu ti te tuo tua tuoi tue", "", "Lei Suo Sua Suoi Sue"),
        "pt" => ("tu ti contigo teu tua teus tuas", "senhor senhora", ""),
        "nl" => ("je jij jou jouw", "u uw", ""),
        "ro" => ("tu tine ție tău ta tăi tale", "dumneavoastră", ""),
        "pl" => (
            "ty ciebie cię tobie tobą twój twoja twoje twojego twojej twoim twoją",
            "",
            "Pan Pani Pana Panu Panią Państwo Państwa Państwu",
        ),
        "cs" => (
            "tebe tě tobě tebou tvůj tvoje tvá tvé tvou tvoji tvojí tvého tvému tvém tvým tvých tvými",
            "vy vás vám vámi váš vaše vaši vaší vašeho vašemu vašem vaším vašich vašim vašimi",
            "",
        ),
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
        "fi" => ("sinua sinulle sinun sinut", "te teitä teille teidän teidät", ""),
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
        "ja" => japanese(sentence),
        "ko" => korean(sentence),
        _ => by_words(sentence, &words_of(&language)?),
    }
}

fn by_words(sentence: &str, words: &Words) -> Option<Register> {
    let (mut formal, mut informal) = (false, false);
    for (place, (start, word)) in sentence.unicode_word_indices().enumerate() {
        let lower = word.to_lowercase();
        let is_in = |list: &str, word: &str| list.split(' ').any(|known| known == word);
        // French "t'écrire" is one word to the segmenter.
        let elided = is_in(words.informal, "t'") && (lower.starts_with("t'") || lower.starts_with("t’"));
        informal |= elided || is_in(words.informal, &lower);
        formal |= is_in(words.formal, &lower) || place > 0 && is_in(words.capital, word);
        formal |= words.formal.starts_with("usted") && is_in(COMMANDS, &lower) && begins_clause(&sentence[..start]);
    }
    only(formal, informal)
}

fn begins_clause(before: &str) -> bool {
    let before = before.trim_end();
    before.is_empty() || before.ends_with([',', ';', ':', '¡', '—']) || before.to_lowercase().ends_with("por favor")
}

/// By how the sentence ends, without its closing marks; a particle behind です or ます changes nothing, and one behind a
/// plain form is never formal.
fn japanese(sentence: &str) -> Option<Register> {
    const FORMAL: [&str; 9] =
        ["です", "ます", "ました", "ません", "でした", "ください", "でしょう", "ましょう", "ませ"];
    const PLAIN: [&str; 5] = ["だ", "である", "だろう", "しよう", "てくれ"];
    const BEFORE: &str = "るくうつぬむぶすぐただてでいなん";
    let end = sentence_end(sentence);
    let stem = end.trim_end_matches(['よ', 'ね', 'か', 'わ']);
    let is_formal = ends(end, &FORMAL) || ends(stem, &FORMAL);
    // からだ is a body, and a reason.
    let is_plain = ends(end, &PLAIN) && !end.ends_with("からだ");
    let has_particle = end.ends_with(['よ', 'ね']) && stem.ends_with(|letter| BEFORE.contains(letter));
    only(is_formal, !is_formal && (has_particle || is_plain))
}

/// By how the sentence ends. Endings that nouns share are left out: 자 is in 환자, 니 in 어머니.
fn korean(sentence: &str) -> Option<Register> {
    const FORMAL: [&str; 4] = ["니다", "니까", "십시오", "요"];
    const PLAIN: [&str; 21] = [
        "이다", "이야", "거야", "하자", "해라", "아라", "어라", "와라", "가라", "마라", "거라", "려라", "줘", "봐",
        "냐", "져와", "나와", "어와", "녀와", "아와", "찮아",
    ];
    const WORDS: [&str; 4] = ["와", "가", "해", "알아"];
    let end = sentence_end(sentence);
    // 기다릴게 and 할까, 했어 and 봤다, 간다: the consonant below the last syllable but one tells.
    let mut last = end.chars().rev();
    let (letter, before) = (last.next(), last.next().and_then(below));
    let is_plain = match (letter, before) {
        (Some('게' | '까'), Some('ㄹ')) | (Some('어'), Some('ㅆ')) | (Some('다'), Some('ㅆ' | 'ㄴ')) => true,
        _ => ends(end, &PLAIN) || end.split_whitespace().next_back().is_some_and(|word| WORDS.contains(&word)),
    };
    let is_formal = ends(end, &FORMAL);
    only(is_formal, !is_formal && is_plain)
}

/// The last consonant of a Korean syllable (Unicode 3.12), of those that are asked for.
fn below(syllable: char) -> Option<char> {
    match (syllable as u32).checked_sub(0xAC00).filter(|at| *at < 11172)? % 28 {
        4 => Some('ㄴ'),
        8 => Some('ㄹ'),
        20 => Some('ㅆ'),
        _ => None,
    }
}

fn sentence_end(sentence: &str) -> &str {
    sentence.trim_end_matches(|letter: char| !letter.is_alphanumeric())
}

fn ends(sentence: &str, with: &[&str]) -> bool {
    with.iter().any(|end| sentence.ends_with(end))
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
