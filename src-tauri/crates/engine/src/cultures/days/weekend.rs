//! Which days a country's weekend is made of (CLDR's week data, by icu).

use icu::calendar::types::Weekday as IcuWeekday;
use icu::calendar::week::WeekInformation;
use icu::locale::Locale;
use jiff::civil::Weekday;

/// The days of the weekend in a country ("DE", "EG"), in their order; Saturday and Sunday, CLDR's default, for a country
/// nobody has heard of. What offices keep may differ within a country.
pub fn weekend(region: &str) -> Vec<Weekday> {
    let locale = Locale::try_from_str(&format!("und-{}", region.trim())).unwrap_or(Locale::UNKNOWN);
    let Ok(week) = WeekInformation::try_new((&locale).into()) else { return vec![Weekday::Saturday, Weekday::Sunday] };
    let mut days: Vec<Weekday> = week.weekend().map(in_jiff).collect();
    // icu begins with the first day of the week, which parts a Sunday from the Saturday before it.
    days.sort_by_key(|day| day.to_monday_zero_offset());
    days
}

fn in_jiff(day: IcuWeekday) -> Weekday {
    match day {
        IcuWeekday::Monday => Weekday::Monday,
        IcuWeekday::Tuesday => Weekday::Tuesday,
        IcuWeekday::Wednesday => Weekday::Wednesday,
        IcuWeekday::Thursday => Weekday::Thursday,
        IcuWeekday::Friday => Weekday::Friday,
        IcuWeekday::Saturday => Weekday::Saturday,
        IcuWeekday::Sunday => Weekday::Sunday,
    }
}
