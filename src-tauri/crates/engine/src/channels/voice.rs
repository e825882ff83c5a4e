//! Messages as sound, through the program espeak-ng (https://github.com/espeak-ng/espeak-ng) where it is installed. What it
//! says is SSML. Deliberately not here: what of a message is said, which is the export's form.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::sync_channel;
use std::time::Duration;

use crate::cultures::{english_name, language_of};

/// Why something cannot be said aloud, as a sentence without its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unspeakable(pub String);

/// Twenty minutes of speech take a few seconds; what is not done by then never will be.
const LIMIT: Duration = Duration::from_secs(60);

/// No list of voices is longer.
const MOST_HEARD: u64 = 1024 * 1024;

/// A sound file of nothing is its head alone.
const HEAD: u64 = 44;

/// Where the program lies: in one of the folders of `path`, else where installers of systems put it whose windows know no
/// such folders.
pub fn find(path: Option<OsString>) -> Option<PathBuf> {
    const ELSEWHERE: [&str; 4] =
        ["/usr/local/bin", "/opt/homebrew/bin", "/opt/local/bin", "C:\\Program Files\\eSpeak NG"];
    let folders: Vec<PathBuf> = path.iter().flat_map(std::env::split_paths).collect();
    let name = if cfg!(windows) { "espeak-ng.exe" } else { "espeak-ng" };
    let elsewhere = ELSEWHERE.iter().map(PathBuf::from);
    folders
        .into_iter()
        .filter(|folder| folder.is_absolute())
        .chain(elsewhere)
        .map(|folder| folder.join(name))
        .find(|program| program.is_file())
}

/// The voices that the program has for some languages.
pub struct Voices {
    program: PathBuf,
    /// By locale.
    chosen: BTreeMap<String, Result<String, Unspeakable>>,
}

impl Voices {
    /// Err: the program does not answer.
    pub fn of<'a>(program: &Path, locales: impl Iterator<Item = &'a str>) -> Result<Voices, Unspeakable> {
        let listed = heard(program, ["--voices"], "").map_err(|_| silent())?;
        let known = listed_voices(&listed);
        let voice = |locale: &str| {
            let voice = chosen(&known, locale).ok_or_else(|| {
                let language = english_name(locale);
                Unspeakable(format!("espeak-ng does not speak {language}"))
            })?;
            reads(program, &voice, locale)?;
            Ok(voice)
        };
        Ok(Voices {
            program: program.to_owned(),
            chosen: locales.map(|locale| (locale.to_owned(), voice(locale))).collect(),
        })
    }

    /// Says SSML into a WAV file that is not there yet. The same words give the same bytes.
    pub fn say(&self, ssml: &str, locale: &str, file: &Path) -> Result<(), Unspeakable> {
        let voice = self.chosen.get(locale).cloned().unwrap_or_else(|| Err(silent()))?;
        let args = ["-v", &voice, "-m", "-b", "1", "--stdin", "-w"].map(OsStr::new);
        let said = heard(&self.program, args.into_iter().chain([file.as_os_str()]), ssml);
        match (said, file.metadata()) {
            (Ok(_), Ok(made)) if made.len() > HEAD => Ok(()),
            _ => Err(Unspeakable("espeak-ng made no sound of this message".to_owned())),
        }
    }
}

fn silent() -> Unspeakable {
    Unspeakable("espeak-ng does not answer".to_owned())
}

/// Whether the voice knows the characters of the language: some builds spell Chinese out in English. Words of Latin letters
/// alone are read in any case.
fn reads(program: &Path, voice: &str, locale: &str) -> Result<(), Unspeakable> {
    let sample = match language_of(locale).as_str() {
        "zh" | "yue" => "你好",
        "ja" => "明日",
        _ => return Ok(()),
    };
    let sounds = heard(program, ["-v", voice, "-q", "-x", "-b", "1", "--stdin"], sample).map_err(|_| silent())?;
    match sounds.contains("(en)") {
        false => Ok(()),
        true => {
            Err(Unspeakable(format!("The voice of espeak-ng cannot read the characters of {}", english_name(locale))))
        }
    }
}

/// Languages and how well they are met, with the voice that speaks them; the least number is the best.
type Known = Vec<(String, u32, String)>;

/// `Pty Language Age/Gender VoiceName File Other Languages`: the last are pairs in brackets.
fn listed_voices(listed: &str) -> Known {
    let mut known = Known::new();
    for line in listed.lines().skip(1) {
        let mut columns = line.split_whitespace();
        let priority = columns.next().and_then(|number| number.parse().ok()).unwrap_or(u32::MAX);
        let Some(voice) = columns.next() else { continue };
        let voice = voice.to_owned();
        let others: String = columns.skip(3).collect::<Vec<_>>().join(" ");
        for pair in others.split(['(', ')']).map(str::trim).filter(|pair| !pair.is_empty()) {
            if let Some((language, priority)) = pair.split_once(' ') {
                known.push((language.to_ascii_lowercase(), priority.parse().unwrap_or(u32::MAX), voice.clone()));
            }
        }
        known.push((voice.to_ascii_lowercase(), priority, voice));
    }
    known
}

/// The voice of exactly this locale, else one of its language nearest to it, else any of its language.
fn chosen(known: &Known, locale: &str) -> Option<String> {
    let tags: Vec<String> = locale.split(['-', '_']).map(str::to_ascii_lowercase).collect();
    let language = tags.first()?.as_str();
    let is_region = |tag: &&String| tag.len() == 2 || (tag.len() == 3 && tag.bytes().all(|byte| byte.is_ascii_digit()));
    let region = tags.iter().skip(1).find(is_region).map(String::as_str);
    let mut wanted = vec![locale.to_ascii_lowercase()];
    wanted.extend(region.map(|region| format!("{language}-{region}")));
    match (language, region) {
        ("zh", Some("hk" | "mo")) => wanted.push("yue".to_owned()),
        // Spanish is spoken one way in Spain and another in America.
        ("es", Some(region)) if region != "es" => wanted.push("es-419".to_owned()),
        ("en", Some("ca" | "ph" | "pr" | "lr")) => wanted.push("en-us".to_owned()),
        ("nn" | "no", _) => wanted.push("nb".to_owned()),
        ("iw", _) => wanted.push("he".to_owned()),
        ("fil", _) => wanted.push("tl".to_owned()),
        _ => {}
    }
    wanted.push(language.to_owned());
    let best = |is_it: &dyn Fn(&str) -> bool| {
        let found = known.iter().filter(|(spoken, ..)| is_it(spoken));
        found.min_by_key(|(_, priority, voice)| (*priority, voice.len())).map(|(.., voice)| voice.clone())
    };
    let exact = wanted.iter().find_map(|wanted| best(&|spoken| spoken == wanted));
    exact.or_else(|| best(&|spoken| spoken.strip_prefix(language).is_some_and(|rest| rest.starts_with('-'))))
}

/// What the program answers, in bounded time. It is started by itself, never through a shell; what it is to say goes through
/// its standard input.
fn heard<A: AsRef<OsStr>>(program: &Path, args: impl IntoIterator<Item = A>, said: &str) -> io::Result<String> {
    let mut command = Command::new(program);
    command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    #[cfg(windows)]
    {
        use std::os::windows::process::CommandExt as _;
        const CREATE_NO_WINDOW: u32 = 0x0800_0000;
        command.creation_flags(CREATE_NO_WINDOW);
    }
    let mut child = command.spawn()?;
    let (Some(mut stdin), Some(stdout)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(io::Error::other("no pipes"));
    };
    let said = said.to_owned();
    let writing = std::thread::spawn(move || stdin.write_all(said.as_bytes()));
    let (to, answer) = sync_channel(1);
    std::thread::spawn(move || {
        let mut heard = String::new();
        let read = stdout.take(MOST_HEARD).read_to_string(&mut heard).map(|_| heard);
        let _ = to.send(read);
    });
    // Its output ends when it does.
    let Ok(answer) = answer.recv_timeout(LIMIT) else {
        let _ = child.kill();
        let _ = child.wait();
        return Err(io::ErrorKind::TimedOut.into());
    };
    let ended = child.wait()?;
    // It may end before it has read to the end: how it ended says whether that is well.
    let _ = writing.join();
    if ended.success() { answer } else { Err(io::Error::other("it failed")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LISTED: &str = "Pty Language       Age/Gender VoiceName          File                 Other Languages\n\
         5  cmn             --/M      Chinese_(Mandarin,_latin_as_English) sit/cmn (zh-cmn 5)(zh 5)\n\
         2  en-gb           --/M      English_(Great_Britain) gmw/en (en 2)\n\
         2  en-us           --/M      English_(America)  gmw/en-US            (en 3)\n\
         5  es              --/M      Spanish_(Spain)    roa/es\n\
         5  es-419          --/M      Spanish_(Latin_America) roa/es-419      (es-mx 6)(es 6)\n\
         5  de              --/M      German             gmw/de\n\
         5  fr-be           --/M      French_(Belgium)   roa/fr-BE            (fr 8)\n\
         5  fr-fr           --/M      French_(France)    roa/fr               (fr 5)\n\
         5  nb              --/M      Norwegian_Bokmål   gmq/nb               (no 5)\n\
         5  pt-br           --/M      Portuguese_(Brazil) roa/pt-BR           (pt 6)\n\
         5  yue             --/M      Chinese_(Cantonese) sit/yue             (zh-yue 5)(zh 8)\n";

    #[test]
    fn a_locale_is_spoken_by_the_voice_nearest_to_it() {
        let known = listed_voices(LISTED);
        for (locale, voice) in [
            ("en", Some("en-gb")),
            ("en-US", Some("en-us")),
            ("en-CA", Some("en-us")),
            ("en-NG", Some("en-gb")),
            ("es-ES", Some("es")),
            ("es-MX", Some("es-419")),
            ("es-AR", Some("es-419")),
            ("es", Some("es")),
            ("de-AT", Some("de")),
            ("fr-CA", Some("fr-fr")),
            ("fr-BE", Some("fr-be")),
            ("nn", Some("nb")),
            ("pt-PT", Some("pt-br")),
            ("zh-Hans", Some("cmn")),
            ("zh-Hant-HK", Some("yue")),
            ("zh-TW", Some("cmn")),
            ("th", None),
        ] {
            assert_eq!(chosen(&known, locale).as_deref(), voice, "{locale}");
        }
        assert_eq!(chosen(&listed_voices("Pty Language\n"), "en"), None);
    }

    #[test]
    fn only_a_whole_path_leads_to_the_program() {
        assert_eq!(find(Some("relative".into())).filter(|program| program.starts_with("relative")), None);
        let folder = crate::scratch::folder();
        let program = folder.join(if cfg!(windows) { "espeak-ng.exe" } else { "espeak-ng" });
        std::fs::write(&program, "").unwrap();
        let path = std::env::join_paths([Path::new("/nowhere"), &folder]).unwrap();
        assert_eq!(find(Some(path)), Some(program));
    }

    #[test]
    fn a_program_that_fails_or_is_none_is_told_in_a_sentence() {
        let voices = |program: &str| Voices::of(Path::new(program), ["en"].into_iter()).err();
        assert_eq!(voices("/nowhere/espeak-ng"), Some(silent()));
        if cfg!(unix) {
            assert_eq!(voices("/bin/false"), Some(silent()));
        }
    }
}
