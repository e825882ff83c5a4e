//! Christian days, western and orthodox: Easter by the computus of each, the days that are counted from it, and fixed ones.

use jiff::ToSpan;

use super::Holiday;
use super::observed::Observed;
use crate::time::Date;

/// Days from Easter to a first and a last day, and the name.
type Counted = (i64, i64, &'static str);
/// Month, day and name.
type Fixed = (i8, i8, &'static str);

const WESTERN: &[Counted] = &[
    (-47, -47, "Shrove Tuesday"),
    (-46, -46, "Ash Wednesday"),
    (-46, -1, "Lent"),
    (-7, -7, "Palm Sunday"),
    (-3, -3, "Maundy Thursday"),
    (-2, -2, "Good Friday"),
    (-1, -1, "Holy Saturday"),
    (0, 0, "Easter Sunday"),
    (1, 1, "Easter Monday"),
    (39, 39, "Ascension Day"),
    (49, 49, "Pentecost"),
    (50, 50, "Whit Monday"),
    (56, 56, "Trinity Sunday"),
    (60, 60, "Corpus Christi"),
];

const WESTERN_FIXED: &[Fixed] = &[
    (1, 6, "Epiphany"),
    (2, 2, "Candlemas"),
    (8, 15, "Assumption of Mary"),
    (10, 31, "Reformation Day"),
    (11, 1, "All Saints' Day"),
    (11, 2, "All Souls' Day"),
    (12, 6, "Saint Nicholas' Day"),
    (12, 8, "Immaculate Conception"),
    (12, 24, "Christmas Eve"),
    (12, 25, "Christmas Day"),
    (12, 26, "Saint Stephen's Day"),
];

const ORTHODOX: &[Counted] = &[
    (-48, -48, "Clean Monday"),
    (-48, -1, "Great Lent"),
    (-8, -8, "Lazarus Saturday"),
    (-7, -7, "Palm Sunday"),
    (-3, -3, "Holy Thursday"),
    (-2, -2, "Holy Friday"),
    (-1, -1, "Holy Saturday"),
    (0, 0, "Easter Sunday (Pascha)"),
    (1, 1, "Bright Monday"),
    (9, 9, "Radonitsa"),
    (39, 39, "Ascension Day"),
    (49, 49, "Pentecost"),
    (50, 50, "Monday of the Holy Spirit"),
];

/// As the churches write them; the Julian calendar reaches them 13 days later.
const ORTHODOX_FIXED: &[Fixed] = &[
    (1, 6, "Theophany"),
    (2, 2, "Meeting of the Lord"),
    (3, 25, "Annunciation"),
    (8, 6, "Transfiguration"),
    (8, 15, "Dormition of the Theotokos"),
    (9, 8, "Nativity of the Theotokos"),
    (9, 14, "Exaltation of the Cross"),
    (11, 21, "Presentation of the Theotokos"),
    (12, 6, "Saint Nicholas' Day"),
    (12, 25, "Christmas Day"),
];

const NEW_CALENDAR: &str =
    "In churches of the new calendar: Greece, Cyprus, Romania, Bulgaria, Ukraine, Constantinople, Antioch.";
const OLD_CALENDAR: &str = "In churches of the old (Julian) calendar: Russia, Serbia, Georgia, Jerusalem, Mount Athos.";

pub fn western(from: Date, to: Date) -> Vec<Holiday> {
    years(from, to)
        .flat_map(|year| {
            let fixed = WESTERN_FIXED.iter().filter_map(move |day| Some((fixed(year, day)?, day.2)));
            counted(easter(year), WESTERN).into_iter().chain(fixed).chain(advent(year))
        })
        .filter(|(observed, _)| observed.falls_between(from, to))
        .map(|(observed, name)| observed.of_faith(name, &[]))
        .collect()
}

pub fn orthodox(from: Date, to: Date) -> Vec<Holiday> {
    let movable = years(from, to)
        .flat_map(|year| counted(pascha(year), ORTHODOX))
        .map(|(observed, name)| observed.of_faith(name, &[]));
    let new = years(from, to).flat_map(|year| {
        ORTHODOX_FIXED.iter().filter_map(move |day| {
            Some(fixed(year, day)?.of_faith(&format!("{} (new calendar)", day.2), &[NEW_CALENDAR]))
        })
    });
    // The Julian calendar's December reaches into January.
    let old = years(from, to).flat_map(|year| {
        [year - 1, year].into_iter().flat_map(move |written| {
            ORTHODOX_FIXED.iter().filter_map(move |day| {
                let date = fixed(written, day)?.first.checked_add(JULIAN_LAG.days()).ok()?;
                let in_year = date.year() == year;
                in_year.then(|| Observed::on(date).of_faith(&format!("{} (old calendar)", day.2), &[OLD_CALENDAR]))
            })
        })
    });
    movable.chain(new).chain(old).filter(|holiday| holiday.falls_between(from, to)).collect()
}

/// Days between the Julian and the Gregorian calendar from 1900 to 2099.
const JULIAN_LAG: i64 = 13;

fn years(from: Date, to: Date) -> impl Iterator<Item = i16> {
    from.year()..=to.year()
}

fn counted(easter: Option<Date>, days: &'static [Counted]) -> Vec<(Observed, &'static str)> {
    let Some(easter) = easter else { return Vec::new() };
    let days = days.iter().filter_map(|(first, last, name)| {
        let first = easter.checked_add(first.days()).ok()?;
        let last = easter.checked_add(last.days()).ok()?;
        Some((Observed { first, last, certain: true }, *name))
    });
    days.collect()
}

fn fixed(year: i16, (month, day, _): &Fixed) -> Option<Observed> {
    Some(Observed::on(Date::new(year, *month, *day).ok()?))
}

/// The fourth Sunday before Christmas Day.
fn advent(year: i16) -> Option<(Observed, &'static str)> {
    let christmas = Date::new(year, 12, 25).ok()?;
    let from_sunday = i64::from(christmas.weekday().to_sunday_zero_offset());
    let days = if from_sunday == 0 { 28 } else { 21 + from_sunday };
    Some((Observed::on(christmas.checked_sub(days.days()).ok()?), "First Sunday of Advent"))
}

/// Western Easter: the Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
pub(super) fn easter(year: i16) -> Option<Date> {
    let year_number = i32::from(year);
    let golden = year_number % 19;
    let (century, of_century) = (year_number / 100, year_number % 100);
    let moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let sunday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - moon - of_century % 4) % 7;
    let late = (golden + 11 * moon + 22 * sunday) / 451;
    let days = moon + sunday - 7 * late + 114;
    Date::new(year, i8::try_from(days / 31).ok()?, i8::try_from(days % 31 + 1).ok()?).ok()
}

/// Orthodox Easter: the Julian computus (Meeus, chapter 8), then to the Gregorian calendar.
pub(super) fn pascha(year: i16) -> Option<Date> {
    let year_number = i32::from(year);
    let moon = (19 * (year_number % 19) + 15) % 30;
    let sunday = (2 * (year_number % 4) + 4 * (year_number % 7) - moon + 34) % 7;
    let days = moon + sunday + 114;
    let julian = Date::new(year, i8::try_from(days / 31).ok()?, i8::try_from(days % 31 + 1).ok()?).ok()?;
    julian.checked_add(JULIAN_LAG.days()).ok()
}
