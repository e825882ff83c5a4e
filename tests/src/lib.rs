//! What the tests share: reading the source tree, and driving the real window.

pub mod architecture;
#[cfg(target_os = "linux")]
pub mod desktop;
