//! Days that are fixed in another calendar: Islamic (Umm al-Qura), Jewish, Chinese, Persian. icu knows the calendars;
//! which days they hold, and when a day gives way to another, is here.

use icu::calendar::cal::{ChineseTraditional, Hebrew, Hijri, Persian};
use icu::calendar::types::Month;
use icu::calendar::{Calendar, Date as IcuDate, Iso};
use jiff::ToSpan;
use jiff::civil::Weekday::{self, Friday, Monday, Saturday, Sunday, Thursday};

use super::Holiday;
use super::observed::Observed;
use crate::time::Date;

/// What is said of a day whose evening comes before it.
pub const SUNSET: &str = "Begins at sunset the evening before.";

/// How long a holiday lasts.
#[derive(Clone, Copy)]
enum Length {
    Days(i64),
    WholeMonth,
}

/// When a Jewish day begins.
#[derive(Clone, Copy)]
enum Begins {
    Sunset,
    Dawn,
}

/// A day of another calendar's year.
struct Rule {
    name: &'static str,
    month: u8,
    day: u8,
    length: Length,
    /// Days to move by when it falls on a weekday.
    gives_way: &'static [(Weekday, i64)],
    begins: Begins,
    note: &'static str,
}

const fn rule(name: &'static str, month: u8, day: u8) -> Rule {
    Rule { name, month, day, length: Length::Days(1), gives_way: &[], begins: Begins::Sunset, note: "" }
}

impl Rule {
    const fn lasting(self, length: Length) -> Rule {
        Rule { length, ..self }
    }

    const fn giving_way(self, gives_way: &'static [(Weekday, i64)]) -> Rule {
        Rule { gives_way, ..self }
    }

    const fn fasting_from_dawn(self) -> Rule {
        Rule { begins: Begins::Dawn, ..self }
    }

    const fn note(self, note: &'static str) -> Rule {
        Rule { note, ..self }
    }
}

const ISLAMIC: &[Rule] = &[
    rule("Islamic New Year", 1, 1),
    rule("Ashura", 1, 10),
    rule("Mawlid (birth of the Prophet)", 3, 12).note("Shia communities keep it five days later."),
    rule("Isra and Mi'raj", 7, 27),
    rule("Mid-Sha'ban", 8, 15),
    rule("Ramadan", 9, 1).lasting(Length::WholeMonth).note("Fasting from dawn to sunset."),
    rule("Laylat al-Qadr", 9, 27).note("The night before this day; some keep another of the last ten nights."),
    rule("Eid al-Fitr", 10, 1).lasting(Length::Days(3)),
    rule("Day of Arafah", 12, 9),
    rule("Eid al-Adha", 12, 10).lasting(Length::Days(4)),
];

const MOON: &str = "By the Umm al-Qura calendar, from sunset the evening before. Where the new moon must be seen, it may \
                    be a day earlier or later.";

pub fn islamic(from: Date, to: Date) -> Vec<Holiday> {
    let kept = in_calendar(Hijri::new_umm_al_qura(), ISLAMIC, from, to);
    let of_faith = |(observed, rule): (Observed, &Rule)| {
        let holiday = Observed { certain: false, ..observed }.of_faith(rule.name, &[rule.note, MOON]);
        Holiday { at_sunset: true, ..holiday }
    };
    kept.map(of_faith).collect()
}

const FAST_AFTER_SABBATH: &[(Weekday, i64)] = &[(Saturday, 1)];

/// Months count from Tishri; Adar of a leap year's second kind has the same number as Adar.
const JEWISH: &[Rule] = &[
    rule("Rosh Hashanah", 1, 1).lasting(Length::Days(2)),
    rule("Fast of Gedaliah", 1, 3).fasting_from_dawn().giving_way(FAST_AFTER_SABBATH),
    rule("Yom Kippur", 1, 10).note("A day of fasting and rest."),
    rule("Sukkot", 1, 15).lasting(Length::Days(7)),
    rule("Shemini Atzeret", 1, 22).note("In Israel together with Simchat Torah."),
    rule("Simchat Torah", 1, 23).note("In Israel a day earlier."),
    rule("Hanukkah", 3, 25).lasting(Length::Days(8)),
    rule("Fast of the Tenth of Tevet", 4, 10).fasting_from_dawn(),
    rule("Tu BiShvat", 5, 15),
    rule("Fast of Esther", 6, 13).fasting_from_dawn().giving_way(&[(Saturday, -2)]),
    rule("Purim", 6, 14),
    rule("Shushan Purim", 6, 15).note("Purim in Jerusalem."),
    rule("Passover", 7, 15).lasting(Length::Days(8)).note("Seven days in Israel."),
    rule("Yom HaShoah", 7, 27).giving_way(&[(Friday, -1), (Sunday, 1)]),
    rule("Yom HaZikaron", 8, 4).giving_way(&[(Thursday, -1), (Friday, -2), (Sunday, 1)]),
    rule("Yom HaAtzmaut", 8, 5).giving_way(&[(Friday, -1), (Saturday, -2), (Monday, 1)]),
    rule("Lag BaOmer", 8, 18),
    rule("Yom Yerushalayim", 8, 28),
    rule("Shavuot", 9, 6).lasting(Length::Days(2)).note("One day in Israel."),
    rule("Fast of the Seventeenth of Tammuz", 10, 17).fasting_from_dawn().giving_way(FAST_AFTER_SABBATH),
    rule("Tisha B'Av", 11, 9).giving_way(FAST_AFTER_SABBATH).note("A day of fasting and mourning."),
    rule("Tu B'Av", 11, 15),
];

pub fn jewish(from: Date, to: Date) -> Vec<Holiday> {
    let kept = in_calendar(Hebrew, JEWISH, from, to);
    kept.map(|(observed, rule)| {
        let begins = match rule.begins {
            Begins::Sunset => SUNSET,
            Begins::Dawn => "From dawn to nightfall.",
        };
        let at_sunset = matches!(rule.begins, Begins::Sunset);
        Holiday { at_sunset, ..observed.of_faith(rule.name, &[rule.note, begins]) }
    })
    .collect()
}

const CHINESE: &[Rule] = &[
    rule("Chinese New Year", 1, 1).note("Also Seollal in Korea and Tết in Vietnam; kept until the Lantern Festival."),
    rule("Lantern Festival", 1, 15),
    rule("Dragon Boat Festival", 5, 5),
    rule("Qixi Festival", 7, 7),
    rule("Ghost Festival", 7, 15),
    rule("Mid-Autumn Festival", 8, 15).note("Also Chuseok in Korea."),
    rule("Double Ninth Festival", 9, 9),
    rule("Laba Festival", 12, 8),
];

pub fn chinese(from: Date, to: Date) -> Vec<Holiday> {
    let mut found: Vec<Holiday> = in_calendar(ChineseTraditional::new(), CHINESE, from, to)
        .map(|(observed, rule)| observed.of_faith(rule.name, &[rule.note]))
        .collect();
    // The eve of a new year just after the period still lies in it.
    let later = to.checked_add(1.day()).unwrap_or(to);
    let eves = in_calendar(ChineseTraditional::new(), &CHINESE[..1], from, later);
    found.extend(eves.filter_map(|(new_year, _)| before(new_year.first, "Chinese New Year's Eve")));
    for year in from.year()..=to.year() {
        let terms = [(4, 4.81, "Qingming Festival"), (12, 21.94, "Winter Solstice Festival")];
        found.extend(terms.into_iter().filter_map(|(month, start, name)| {
            Some(Observed::on(solar_term(year, month, start)?).of_faith(name, &[]))
        }));
    }
    found.retain(|holiday| holiday.falls_between(from, to));
    found
}

/// The day of a solar term in China from 2000 to 2099: the customary formula, day = floor(0.2422 y + start) - floor(y / 4)
/// for the last two digits y of the year.
fn solar_term(year: i16, month: i8, start: f64) -> Option<Date> {
    let of_century = year - 2000;
    let day = (f64::from(of_century) * 0.2422 + start).floor() as i16 - of_century / 4;
    Date::new(year, month, i8::try_from(day).ok()?).ok()
}

const PERSIAN: &[Rule] = &[
    rule("Nowruz", 1, 1).note("In Iran and Afghanistan by the Solar Hijri calendar; elsewhere mostly on 21 March."),
    rule("Sizdah Bedar", 1, 13),
    rule("Mehregan", 7, 16).note("Zoroastrians in Iran keep it six days earlier."),
    rule("Yalda Night", 9, 30).note("The night after this day."),
    rule("Sadeh", 11, 10),
];

pub fn nowruz(from: Date, to: Date) -> Vec<Holiday> {
    let mut found: Vec<Holiday> = in_calendar(Persian, PERSIAN, from, to)
        .map(|(observed, rule)| observed.of_faith(rule.name, &[rule.note]))
        .collect();
    // The evening before the last Wednesday of the old year, at most eight days before the new one.
    let later = to.checked_add(8.days()).unwrap_or(to);
    let fires = in_calendar(Persian, &PERSIAN[..1], from, later).filter_map(|(new_year, _)| {
        let wednesday = new_year.first.nth_weekday(-1, Weekday::Wednesday).ok()?;
        let mut fire = before(wednesday, "Chaharshanbe Suri")?;
        fire.note = Some("The evening of this day.".to_owned());
        Some(fire)
    });
    found.extend(fires);
    found.retain(|holiday| holiday.falls_between(from, to));
    found
}

fn before(date: Date, name: &str) -> Option<Holiday> {
    Some(Observed::on(date.yesterday().ok()?).of_faith(name, &[]))
}

/// What the rules give between two days, in every year of the calendar that touches them.
fn in_calendar<C>(
    calendar: C,
    rules: &'static [Rule],
    from: Date,
    to: Date,
) -> impl Iterator<Item = (Observed, &'static Rule)>
where
    C: Calendar + Copy,
{
    // A day may give way across the end of the period, and the calendar's year across ours.
    let years = year_in(calendar, from).saturating_sub(1)..=year_in(calendar, to).saturating_add(1);
    years
        .flat_map(move |year| rules.iter().filter_map(move |rule| Some((observed(calendar, year, rule)?, rule))))
        .filter(move |(observed, _)| observed.falls_between(from, to))
}

fn observed<C: Calendar + Copy>(calendar: C, year: i32, rule: &Rule) -> Option<Observed> {
    let there = IcuDate::try_new(year.into(), Month::new(rule.month), rule.day, calendar).ok()?;
    let iso = there.to_calendar(Iso);
    let day = Date::new(
        i16::try_from(iso.year().extended_year()).ok()?,
        i8::try_from(iso.month().ordinal).ok()?,
        i8::try_from(iso.day_of_month().0).ok()?,
    )
    .ok()?;
    let moved = rule.gives_way.iter().find(|(weekday, _)| *weekday == day.weekday()).map_or(0, |(_, days)| *days);
    let first = day.checked_add(moved.days()).ok()?;
    let days = match rule.length {
        Length::Days(days) => days,
        Length::WholeMonth => i64::from(there.days_in_month()),
    };
    Some(Observed { first, last: first.checked_add((days - 1).days()).ok()?, certain: true })
}

fn year_in<C: Calendar>(calendar: C, date: Date) -> i32 {
    let iso = IcuDate::try_new_iso(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs());
    iso.map_or(i32::from(date.year()), |iso| iso.to_calendar(calendar).year().extended_year())
}
