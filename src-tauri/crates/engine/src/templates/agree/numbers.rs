//! The numbers of a text, comparable between languages: any script's digits, grouping and order of dates do not count.

/// Digit groups in order of size, without leading zeros and without those that are nothing else: "9:00" is 9.
pub fn numbers(text: &str) -> Vec<String> {
    let mut groups = Vec::new();
    let mut group = String::new();
    for letter in text.chars().chain(Some(' ')) {
        match digit(letter) {
            Some(digit) => group.push(digit),
            None if !group.is_empty() => {
                let significant = group.trim_start_matches('0');
                if !significant.is_empty() {
                    groups.push(significant.to_owned());
                }
                group.clear();
            }
            None => {}
        }
    }
    groups.sort_by_key(|group| (group.len(), group.clone()));
    groups
}

/// Whether two texts say the same numbers: as groups, as one row of digits (1,500 and 1500), or with hours counted to 12.
pub fn agree(one: &str, other: &str) -> bool {
    let (here, there) = (numbers(one), numbers(other));
    here == there || here.concat() == there.concat() || to_twelve(&here) == to_twelve(&there)
}

fn to_twelve(groups: &[String]) -> Vec<String> {
    let hour = |group: &String| match group.parse::<u32>() {
        Ok(hour @ 13..=23) => (hour - 12).to_string(),
        _ => group.clone(),
    };
    let mut groups: Vec<String> = groups.iter().map(hour).collect();
    groups.sort();
    groups
}

/// The ASCII digit of a decimal digit of any script we ship (Unicode, DerivedNumericType).
fn digit(letter: char) -> Option<char> {
    const ZEROS: [u32; 12] = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xBE6, 0xE50, 0xED0, 0x17E0, 0xFF10];
    let at = ZEROS.iter().find_map(|zero| (letter as u32).checked_sub(*zero).filter(|value| *value < 10))?;
    char::from_digit(at, 10)
}
