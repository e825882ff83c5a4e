//! The system packages a Linux machine needs: which are missing, and how to install them here.

use crate::shell::{Outcome, answer, program, run};

const DEBIAN: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "librsvg2-dev",
    "libayatana-appindicator3-dev",
    "libssl-dev",
    "webkit2gtk-driver",
    "xvfb",
    "fonts-noto-core",
    "fonts-noto-cjk",
    "poppler-utils",
    "hunspell-en-us",
    "espeak-ng",
];
const FEDORA: &[&str] = &[
    "gcc",
    "pkgconf-pkg-config",
    "webkit2gtk4.1-devel",
    "librsvg2-devel",
    "libappindicator-gtk3-devel",
    "openssl-devel",
    "webkit2gtk-driver",
    "xorg-x11-server-Xvfb",
    "google-noto-sans-vf-fonts",
    "google-noto-sans-cjk-vf-fonts",
    "poppler-utils",
    "hunspell-en-US",
    "espeak-ng",
];
const ARCH: &[&str] = &[
    "base-devel",
    "webkit2gtk-4.1",
    "librsvg",
    "libappindicator-gtk3",
    "openssl",
    "xorg-server-xvfb",
    "noto-fonts",
    "noto-fonts-cjk",
    "poppler",
    "hunspell-en_us",
    "espeak-ng",
];

/// How one family of distributions names, asks for and installs its packages.
struct Family {
    packages: &'static [&'static str],
    installed: fn(&str) -> bool,
    install: &'static [&'static str],
}

/// Installs through apt where that is possible without a question; elsewhere the error is the line to type.
pub fn install_missing() -> Outcome {
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let Some(family) = family(&release) else {
        println!("This Linux distribution is not known here. The build needs what Debian calls:");
        println!("  {}", DEBIAN.join(" "));
        return Ok(());
    };
    let missing: Vec<&str> = family.packages.iter().copied().filter(|package| !(family.installed)(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let line = format!("{} {}", family.install.join(" "), missing.join(" "));
    println!("Missing system packages: {}", missing.join(" "));
    let as_root = answer(program("id").arg("-u")).is_some_and(|id| id == "0");
    let by_sudo = || program("sudo").args(["-n", "true"]).output().is_ok_and(|output| output.status.success());
    if !line.starts_with("apt-get") || !(as_root || by_sudo()) {
        return Err(format!("install what is missing, then start this again:\n\n    sudo {line}\n"));
    }
    let apt = |args: &[&str]| {
        let mut command = if as_root { program("env") } else { program("sudo") };
        if !as_root {
            command.args(["-n", "env"]);
        }
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]).args(args);
        run(&mut command)
    };
    // A list that could not be refreshed may still do; the install says what is wrong if it does not.
    if let Err(sentence) = apt(&["update", "-qq"]) {
        println!("{sentence}");
    }
    let mut install = vec!["install", "-y", "-qq", "--no-install-recommends"];
    install.extend(&missing);
    apt(&install).map_err(|sentence| format!("{sentence}\nTry it by hand:\n\n    sudo {line}\n"))
}

/// `release` is the text of /etc/os-release.
fn family(release: &str) -> Option<Family> {
    let names = release
        .lines()
        .filter_map(|line| line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE=")))
        .flat_map(|value| value.trim_matches('"').split_whitespace());
    for name in names {
        match name {
            "debian" | "ubuntu" => {
                let installed = |package: &str| {
                    answer(program("dpkg-query").args(["-W", "-f=${db:Status-Status}", package]))
                        .is_some_and(|status| status == "installed")
                };
                return Some(Family { packages: DEBIAN, installed, install: &["apt-get", "install", "-y"] });
            }
            "fedora" => {
                let installed = |package: &str| answer(program("rpm").args(["-q", package])).is_some();
                return Some(Family { packages: FEDORA, installed, install: &["dnf", "install", "-y"] });
            }
            "arch" => {
                let installed = |package: &str| answer(program("pacman").args(["-Q", package])).is_some();
                return Some(Family { packages: ARCH, installed, install: &["pacman", "-S", "--needed"] });
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn install(release: &str) -> Option<&'static str> {
        family(release).map(|family| family.install[0])
    }

    #[test]
    fn a_distribution_is_known_by_its_own_name_or_by_what_it_is_like() {
        assert_eq!(install("NAME=\"Debian\"\nID=debian\n"), Some("apt-get"));
        assert_eq!(install("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"), Some("apt-get"));
        assert_eq!(install("ID=nobara\nID_LIKE=\"fedora\"\n"), Some("dnf"));
        assert_eq!(install("ID=manjaro\nID_LIKE=arch\n"), Some("pacman"));
    }

    #[test]
    fn an_unknown_distribution_is_not_guessed() {
        assert_eq!(install("ID=alpine\nVERSION_ID=3\n"), None);
        assert_eq!(install(""), None);
    }
}
