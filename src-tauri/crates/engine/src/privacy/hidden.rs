//! Which numbers of the overview are shown. A group of one to ten is never counted out, and no such number can be worked
//! out from the numbers beside it and the number of all people, not even by somebody who knows these rules.

use serde::Serialize;
use ts_rs::TS;

/// Groups below this size are not counted out, so that nobody is found by asking twice.
const FEW: u32 = 11;

/// A number of people as it may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "shown")]
pub enum Count {
    Exact {
        count: u32,
    },
    /// One to ten.
    Few,
    /// All people but one to ten.
    NearlyAll,
    /// Kept back, because a hidden number could be worked out from it.
    Hidden,
}

fn few(people: u32) -> bool {
    (1..FEW).contains(&people)
}

/// How many there are in all.
pub fn all(people: u32) -> Count {
    if few(people) { Count::Few } else { Count::Exact { count: people } }
}

/// How many of `people` something is known of. Whoever is not among them is a group too.
pub fn part(known: u32, people: u32) -> Count {
    // Among so few people every number points at somebody, none and all included.
    if people < FEW {
        return Count::Hidden;
    }
    match (few(known), few(people.saturating_sub(known))) {
        (false, false) => Count::Exact { count: known },
        // Among fewer than this, saying which side is the small one would leave only a few possibilities.
        _ if people < 2 * FEW - 1 => Count::Hidden,
        (true, _) => Count::Few,
        (false, true) => Count::NearlyAll,
    }
}

/// The numbers of one row, which add up to everybody. Where one is small, a second goes with it. Which one is a matter of
/// its place and not of its size, for "the smallest of the others" would tell something about the hidden one; and where
/// the two together are so few that little would be left to guess, the whole row goes.
pub fn whole<const N: usize>(counts: [u32; N]) -> [Count; N] {
    let small = counts.iter().filter(|count| few(**count)).count();
    if small == 0 && counts.iter().sum::<u32>() >= FEW {
        return counts.map(|count| Count::Exact { count });
    }
    let covering = (0..N).rev().find(|place| counts[*place] >= FEW);
    let together: u32 = counts.iter().filter(|count| few(**count)).sum::<u32>() + covering.map_or(0, |c| counts[c]);
    // Then each small one can be anything from one to ten and still leave the covering one eleven or more.
    let room = FEW + (FEW - 1) * u32::try_from(small).unwrap_or(u32::MAX / FEW);
    if covering.is_none() || together < room {
        return [Count::Hidden; N];
    }
    std::array::from_fn(|place| match counts[place] {
        count if few(count) => Count::Few,
        _ if covering == Some(place) => Count::Hidden,
        count => Count::Exact { count },
    })
}

#[cfg(test)]
mod tests;
