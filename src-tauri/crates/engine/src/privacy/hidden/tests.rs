use std::collections::{BTreeSet, HashMap};

use super::*;

/// More people than any rule here tells apart.
const MOST: u32 = 75;

/// All that somebody who knows the rules can still take for possible behind one published answer: for each of its
/// numbers, the values that would have been published in the same way.
fn possible<const N: usize>(tables: &[(u32, [u32; N], [Count; N])]) -> HashMap<(u32, [Count; N]), [BTreeSet<u32>; N]> {
    let mut seen: HashMap<(u32, [Count; N]), [BTreeSet<u32>; N]> = HashMap::new();
    for (people, counts, shown) in tables {
        let values = seen.entry((*people, *shown)).or_insert_with(|| std::array::from_fn(|_| BTreeSet::new()));
        for place in 0..N {
            values[place].insert(counts[place]);
        }
    }
    seen
}

#[test]
fn no_hidden_number_of_a_row_can_be_worked_out() {
    let mut tables = Vec::new();
    for people in 0..=MOST {
        for given in 0..=people {
            for withdrawn in 0..=people - given {
                let counts = [given, withdrawn, people - given - withdrawn];
                tables.push((people, counts, whole(counts)));
            }
        }
    }
    for ((people, shown), values) in possible(&tables) {
        for (count, values) in shown.iter().zip(values) {
            match count {
                Count::Exact { count } => {
                    assert_eq!(values, BTreeSet::from([*count]));
                    assert!(!few(*count), "{shown:?} of {people} counts a small group out");
                }
                Count::Few => {
                    assert_eq!(values, (1..FEW).collect(), "{shown:?} of {people} narrows a small group down")
                }
                // Of nobody at all there is nothing to find out.
                _ if people == 0 => {}
                _ => assert!(values.len() > 1, "{shown:?} of {people} gives {values:?} away"),
            }
        }
    }
}

#[test]
fn neither_who_is_known_nor_who_is_not_can_be_worked_out() {
    let mut tables = Vec::new();
    for people in 0..=MOST {
        tables.extend((0..=people).map(|known| (people, [known], [part(known, people)])));
    }
    for ((people, [shown]), [values]) in possible(&tables) {
        let others: BTreeSet<u32> = values.iter().map(|known| people - known).collect();
        match shown {
            Count::Exact { count } => assert!(!few(count) && !few(people - count), "{count} of {people}"),
            Count::Few => assert_eq!(values, (1..FEW).collect(), "of {people}"),
            Count::NearlyAll => assert_eq!(others, (1..FEW).collect(), "of {people}"),
            Count::Hidden => assert!(people == 0 || values.len() > 1, "{people} gives {values:?} away"),
        }
    }
}

#[test]
fn subtracting_what_is_shown_from_everybody_does_not_give_the_small_one() {
    assert_eq!(whole([1201, 3, 0]), [Count::Hidden, Count::Few, Count::Exact { count: 0 }]);
    assert_eq!(whole([30, 3, 27]), [Count::Exact { count: 30 }, Count::Few, Count::Hidden]);
    assert_eq!(whole([1, 1, 0]), [Count::Hidden; 3], "two who are one each would follow from their sum");
    assert_eq!(whole([10, 50, 50])[0], Count::Few);
    assert_eq!(
        whole([500, 400, 0]),
        [500, 400, 0].map(|count| Count::Exact { count }),
        "nothing small, nothing hidden"
    );
    assert_eq!(part(1199, 1204), Count::NearlyAll, "five people of whom it is not known are a small group too");
}
