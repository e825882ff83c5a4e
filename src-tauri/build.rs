//! Embeds ui/dist, the icons, the capability and the permissions into the host.

fn main() {
    tauri_build::build();
}
