//! What the tests share: reading the source tree, and driving the real window.

pub mod architecture;
pub mod cli;
#[cfg(target_os = "linux")]
pub mod desktop;
pub mod three;
