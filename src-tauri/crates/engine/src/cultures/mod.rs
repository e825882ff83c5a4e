//! (being written)
use crate::profiles::{Gender, Register};
pub struct Known<'a> {
    pub title: Option<&'a str>,
    pub first_name: Option<&'a str>,
    pub last_name: Option<&'a str>,
    pub gender: Option<Gender>,
}
pub fn yes_no(_: &str) -> Option<bool> {
    None
}
pub fn canonical(tag: &str) -> Option<String> {
    Some(tag.to_owned())
}
pub fn names(tag: &str) -> (String, String) {
    (tag.to_owned(), tag.to_owned())
}
pub fn is_rtl(_: &str) -> bool {
    false
}
pub fn full_name(k: &Known, _: Option<&str>) -> String {
    k.first_name.unwrap_or("").to_owned()
}
pub fn default_register(_: &str) -> Register {
    Register::Neutral
}
pub fn gender(_: &str) -> Option<Gender> {
    None
}
pub fn register(_: &str) -> Option<Register> {
    None
}
