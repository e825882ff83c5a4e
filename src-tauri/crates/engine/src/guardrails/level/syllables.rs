//! How many syllables a word has, by the rules of its language: vowels that are spoken together count once.

/// 0 for a word without vowels.
pub fn of(word: &str, language: &str) -> usize {
    let letters: Vec<char> = word.chars().flat_map(char::to_lowercase).collect();
    match language {
        "en" => english(&letters),
        "fr" => french(&letters),
        "es" | "it" | "pt" => romance(&letters),
        "de" => joined(&letters, "aeiouyäöü", &["ei", "ai", "au", "eu", "äu", "ie", "ey", "ay", "aa", "ee", "oo"]),
        "nl" => joined(
            &letters,
            "aeiouyëïöüé",
            &["aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei", "au", "ou", "ij", "ey"],
        ),
        _ => letters.iter().filter(|letter| is_vowel(**letter)).count(),
    }
}

fn is_vowel(letter: char) -> bool {
    "aeiouyäöüáéíóúàèìòùâêîôûãõåæøœıёаеиоуыэюяіїєαεηιουω".contains(letter)
}

/// Each vowel alone, but for the pairs that are spoken as one.
fn joined(letters: &[char], vowels: &str, pairs: &[&str]) -> usize {
    let (mut count, mut at) = (0, 0);
    while at < letters.len() {
        let pair: String = letters[at..].iter().take(2).collect();
        if !vowels.contains(letters[at]) {
            at += 1;
            continue;
        }
        count += 1;
        at += if pairs.contains(&pair.as_str()) { 2 } else { 1 };
        // Three vowels spoken as one: ieu, aai, eeu.
        at += usize::from(pairs.contains(&pair.as_str()) && letters.get(at).is_some_and(|next| "iu".contains(*next)));
    }
    count
}

/// A group of vowels is one syllable; a last e is silent, but for le after a consonant.
fn english(letters: &[char]) -> usize {
    let vowel = |letter: &char| "aeiouyàáâäèéêëìíîïòóôöùúûü".contains(*letter);
    let groups =
        letters.iter().enumerate().filter(|(at, letter)| vowel(letter) && (*at == 0 || !vowel(&letters[at - 1])));
    let mut count = groups.count();
    let text: String = letters.iter().collect();
    let silent = text.ends_with('e') && !text.ends_with("ee") && !(text.ends_with("le") && text.len() > 3)
        || text.ends_with("es")
            && !["ses", "zes", "xes", "ches", "shes", "ces", "ges", "ies"].iter().any(|end| text.ends_with(end))
        || text.ends_with("ed") && !text.ends_with("ted") && !text.ends_with("ded");
    let vowel_before = letters.len() >= 3 && vowel(&letters[letters.len() - 3]);
    if silent && count > 1 && !(text.ends_with("ed") && vowel_before) {
        count -= 1;
    }
    // Two vowels that are spoken apart.
    count
        + ["ia", "io", "eo", "iu", "ua"]
            .iter()
            .map(|pair| {
                let spoken_as_one =
                    ["tion", "sion", "cial", "tial", "cian", "gion", "quan", "gua", "qua", "ious", "people", "eou"];
                let covered = spoken_as_one.iter().any(|known| text.contains(known));
                usize::from(!covered) * text.matches(pair).count()
            })
            .sum::<usize>()
}

/// A group of vowels is one syllable; a last e, es or ent is silent.
fn french(letters: &[char]) -> usize {
    let vowel = |letter: &char| "aeiouyàâäéèêëîïôöùûüœæ".contains(*letter);
    let mut count = 0;
    for (at, letter) in letters.iter().enumerate().filter(|(_, letter)| vowel(letter)) {
        let apart = at == 0 || !vowel(&letters[at - 1]) || "ïëü".contains(*letter) || letters[at - 1] == 'é';
        count += usize::from(apart);
    }
    let text: String = letters.iter().collect();
    let silent = text.ends_with('e') || text.ends_with("es") || text.ends_with("ent") && letters.len() > 5;
    let before = letters.len().checked_sub(if text.ends_with('e') {
        2
    } else if text.ends_with("es") {
        3
    } else {
        4
    });
    let after_vowel = before.and_then(|at| letters.get(at)).is_some_and(vowel);
    if silent && count > 1 && !after_vowel { count - 1 } else { count }
}

/// A weak vowel (i, u) next to another one belongs to it; two strong ones are two.
fn romance(letters: &[char]) -> usize {
    let strong = |letter: char| "aeoáéóíúàèòìùâêôãõ".contains(letter);
    let weak = |letter: char| "iuüy".contains(letter);
    let (mut count, mut before): (usize, Option<char>) = (0, None);
    for letter in letters.iter().copied() {
        let nasal = before.is_some_and(|before| "ãõ".contains(before)) && "oe".contains(letter);
        if strong(letter) {
            let glide = before.is_some_and(weak) && !"íúìù".contains(letter);
            count += usize::from(!glide && !nasal || count == 0);
        } else if weak(letter) {
            let follows = before.is_some_and(|before| strong(before) && !"íúìù".contains(before) || weak(before));
            count += usize::from(!follows);
        }
        before = Some(letter);
    }
    count
}
