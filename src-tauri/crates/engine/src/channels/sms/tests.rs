//! The public vectors, the borders of segments, and what a cheaper wording may change.

use proptest::prelude::*;

use super::*;

fn segments(text: &str) -> u32 {
    count(text).segments
}

#[test]
fn the_published_lengths_are_met() {
    for (letter, times, wanted) in [
        ("à", 160, 1),
        ("à", 161, 2),
        ("à", 306, 2),
        ("à", 307, 3),
        ("ÿ", 70, 1),
        ("ÿ", 71, 2),
        ("ÿ", 134, 2),
        ("ÿ", 135, 3),
        ("€", 80, 1),
        ("€", 81, 2),
        ("😀", 35, 1),
        ("😀", 36, 2),
        ("🇨🇭", 17, 1),
        ("🇨🇭", 18, 2),
    ] {
        assert_eq!(segments(&letter.repeat(times)), wanted, "{letter} x {times}");
    }
}

#[test]
fn the_alphabet_is_that_of_the_standard() {
    let all: Vec<char> = ('\0'..='\u{ffff}').filter(|letter| alphabet::septets(*letter).is_some()).collect();
    let long = all.iter().filter(|letter| alphabet::septets(**letter) == Some(2)).count();
    assert_eq!((all.len(), long), (127 + 10, 10), "127 codes beside the escape, and ten behind it");
    for dear in "çŁłÁ`’–\tÿ«".chars() {
        assert_eq!(alphabet::septets(dear), None, "{dear}");
    }
}

#[test]
fn neither_an_extension_character_nor_a_surrogate_pair_is_split() {
    // 152 + an extension character fills 154 septets, so it moves whole into the second segment.
    assert_eq!(segments(&format!("{}€{}", "a".repeat(152), "a".repeat(151))), 2);
    assert_eq!(segments(&format!("{}€{}", "a".repeat(152), "a".repeat(152))), 3);
    assert_eq!(segments(&format!("{}€{}", "a".repeat(151), "a".repeat(153))), 2);
    // 33 pairs fill 66 of 67 units; 67 pairs in two segments would have to split one.
    assert_eq!(segments(&"😀".repeat(66)), 2);
    assert_eq!(segments(&"😀".repeat(67)), 3);
}

#[test]
fn what_forces_the_dearer_alphabet_is_named_once_each_as_a_reader_sees_it() {
    let family = "👨\u{200d}👩\u{200d}👧\u{200d}👦";
    let found = count(&format!("Łódź {family} Ł 🇨🇭 e\u{301}"));
    assert_eq!(found.encoding, Encoding::Ucs2);
    assert_eq!(found.forced_by, ["Ł", "ó", "ź", family, "🇨🇭", "e\u{301}"]);
    assert_eq!(count(family).units, 11);
}

#[test]
fn nothing_is_no_message_and_a_line_end_is_two_characters() {
    assert_eq!(count(""), Count { encoding: Encoding::Gsm7, units: 0, segments: 0, forced_by: Vec::new() });
    assert_eq!(count("a\r\nb").units, 4);
    assert_eq!(count("a\r\nb").encoding, Encoding::Gsm7);
}

#[test]
fn marks_get_plain_ones_and_letters_are_left_alone() {
    let better = cheaper("It’s on – “maybe”… e\u{301}").unwrap();
    assert_eq!(better.text, "It's on - \"maybe\"... é");
    assert_eq!(better.swaps[0], Swap { from: "’".to_owned(), to: "'".to_owned() });
    assert_eq!(count(&better.text).encoding, Encoding::Gsm7);
    assert_eq!(cheaper("Łódź"), None, "a name stays as its owner writes it");
    assert_eq!(cheaper("Łódź’s"), None, "and one mark spares nothing beside it");
    assert_eq!(cheaper("plain"), None);
}

proptest! {
    #[test]
    fn a_text_never_takes_fewer_segments_than_it_fills(text in "(?s).{0,400}") {
        let found = count(&text);
        let (alone, joined) = found.encoding.room();
        if found.units <= alone {
            prop_assert_eq!(found.segments, u32::from(found.units > 0));
        } else {
            // A segment ends at most one unit early.
            prop_assert!(found.segments >= found.units.div_ceil(joined));
            prop_assert!(found.segments <= found.units.div_ceil(joined - 1));
        }
        prop_assert_eq!(found.forced_by.is_empty(), found.encoding == Encoding::Gsm7);
    }
}
