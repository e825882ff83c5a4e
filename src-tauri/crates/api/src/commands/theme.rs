//! How messages look, for the whole workspace and as a template says otherwise.

use attune_engine::progress::Progress;
use attune_engine::templates::Contrast;
use attune_engine::templates::theme::{self, Palette, Theme};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::workspace::Nothing;
use crate::{ApiError, Session};

#[derive(Debug, Deserialize, TS)]
pub struct AskedTheme {
    pub theme: Theme,
    pub level: ThemeLevel,
}

/// Where a theme is said, and so what stands for what it leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ThemeLevel {
    Workspace,
    Template,
}

/// What a theme comes to.
#[derive(Debug, Serialize, TS)]
pub struct ShownTheme {
    pub light: Palette,
    pub dark: Palette,
    pub contrasts: Vec<Contrast>,
}

pub fn get_theme(session: &Session, _: Nothing, _: &dyn Progress) -> Result<Theme, ApiError> {
    session.read(theme::get_theme)
}

pub fn save_theme(session: &Session, asked: Theme, _: &dyn Progress) -> Result<Theme, ApiError> {
    session.write(|tx| {
        theme::save_theme(tx, &asked)?;
        theme::get_theme(tx)
    })
}

pub fn check_theme(session: &Session, asked: AskedTheme, _: &dyn Progress) -> Result<ShownTheme, ApiError> {
    let theme = match asked.level {
        ThemeLevel::Workspace => asked.theme,
        ThemeLevel::Template => session.read(|tx| Ok(asked.theme.or(&theme::get_theme(tx)?)))?,
    };
    Ok(ShownTheme { light: theme.light(), dark: theme.dark(), contrasts: theme.contrasts() })
}
