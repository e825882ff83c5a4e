//! Letters as an independent reader, poppler, finds them: their text, where it stands in millimetres, their fonts.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::Write;
use std::process::Command;

use attune_engine::channels::letter::{
    Envelope, LabelSheet, Letter, Line, Piece, PrintOptions, Span, Stationery, Zone,
};
use attune_engine::profiles::{Core, CoreField};
use attune_engine::time::Timestamp;
use attune_letters::typesetter;

fn now() -> Timestamp {
    "2026-11-26T09:00:00Z".parse().unwrap()
}

/// Locale, first name, last name, street, city, postcode, country, subject, body.
type Case = [&'static str; 9];

const CASES: [Case; 8] = [
    [
        "ar",
        "ليلى",
        "حداد",
        "شارع الحمرا 12",
        "بيروت",
        "1103",
        "LB",
        "موعدك القادم",
        "نراك يوم الثلاثاء في العيادة، ومعك بطاقتك.",
    ],
    [
        "he",
        "נועה",
        "לוי",
        "רחוב הרצל 5",
        "תל אביב",
        "6688312",
        "IL",
        "התור הבא שלך",
        "נתראה ביום שלישי במרפאה, עם הכרטיס.",
    ],
    [
        "hi",
        "आशा",
        "शर्मा",
        "12 महात्मा गांधी मार्ग",
        "नई दिल्ली",
        "110001",
        "IN",
        "आपकी अगली मुलाक़ात",
        "हम आपसे मंगलवार को क्लिनिक में मिलेंगे।",
    ],
    [
        "th",
        "มาลี",
        "สุขใจ",
        "99 ถนนสุขุมวิท",
        "กรุงเทพมหานคร",
        "10110",
        "TH",
        "นัดหมายครั้งต่อไป",
        "พบกันวันอังคารที่คลินิก กรุณานำบัตรมาด้วย",
    ],
    [
        "ja",
        "花子",
        "山田",
        "千代田1-1",
        "東京都千代田区",
        "100-0001",
        "JP",
        "次回のご予約",
        "火曜日に診療所でお待ちしております。",
    ],
    [
        "zh-Hant",
        "美玲",
        "陳",
        "中山路一段1號",
        "台北市",
        "100",
        "TW",
        "您的下次預約",
        "我們星期二在診所見，請攜帶證件。",
    ],
    [
        "ru",
        "Анна",
        "Иванова",
        "ул. Ленина, д. 5",
        "Москва",
        "101000",
        "RU",
        "Ваш следующий приём",
        "Ждём вас во вторник в клинике, возьмите карту.",
    ],
    [
        "de",
        "Jörg",
        "Weiß",
        "Königstraße 7",
        "Köln",
        "50667",
        "DE",
        "Ihr nächster Termin",
        "Wir sehen uns am Dienstag in der Praxis. Größe ändert nichts.",
    ],
];

fn core(case: &Case) -> Core {
    let fields = [
        CoreField::Locale,
        CoreField::FirstName,
        CoreField::LastName,
        CoreField::Line1,
        CoreField::City,
        CoreField::Postcode,
        CoreField::Country,
    ];
    let mut core = Core::default();
    for (field, value) in fields.into_iter().zip(case) {
        core[field] = Some((*value).to_owned());
    }
    core
}

fn stationery(envelope: Envelope, country: &str) -> Stationery {
    Stationery {
        sender: ["Praxis am See", "Seeweg 4", "78462 Konstanz"].map(str::to_owned).into(),
        country: Some(country.to_owned()),
        options: PrintOptions { envelope: Some(envelope), ..PrintOptions::default() },
        now: now(),
    }
}

fn paragraph(text: &str) -> Piece {
    Piece::Paragraph { spans: vec![Span { text: text.to_owned(), ..Span::default() }] }
}

fn letter(case: &Case, envelope: Envelope) -> Letter {
    let body = vec![paragraph(case[8]), paragraph(case[7])];
    stationery(envelope, case[6]).letter(&core(case), case[0], case[7].to_owned(), body)
}

/// A file that is gone with it.
struct Pdf(tempfile::NamedTempFile);

impl Pdf {
    fn of(bytes: &[u8]) -> Pdf {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(bytes).unwrap();
        Pdf(file)
    }

    fn read_by(&self, program: &str, args: &[&str], last: &[&str]) -> String {
        let output = Command::new(program).args(args).arg(self.0.path()).args(last).output();
        let output = output.unwrap();
        assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    fn text(&self) -> String {
        self.read_by("pdftotext", &["-enc", "UTF-8"], &["-"])
    }

    /// The words of the first page with their boxes in millimetres.
    fn words(&self) -> Vec<(String, Zone)> {
        let page = self.read_by("pdftotext", &["-bbox", "-l", "1"], &["-"]);
        let number = |line: &str, name: &str| -> f64 {
            let value = line.split(&format!("{name}=\"")).nth(1).unwrap().split('"').next().unwrap();
            value.parse::<f64>().unwrap() * 25.4 / 72.0
        };
        let word = |line: &str| {
            let (left, top) = (number(line, "xMin"), number(line, "yMin"));
            let zone = Zone { left, top, width: number(line, "xMax") - left, height: number(line, "yMax") - top };
            let text = line.split('>').nth(1).unwrap().split('<').next().unwrap();
            (text.replace("&amp;", "&"), zone)
        };
        page.lines().filter(|line| line.contains("<word ")).map(word).collect()
    }
}

/// Without blanks, and without the marks that steer direction.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !c.is_control() && !is_mark(*c)).collect()
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn lies_in(inner: &Zone, outer: &Zone) -> bool {
    const SLACK: f64 = 0.05;
    inner.left >= outer.left - SLACK
        && inner.top >= outer.top - SLACK
        && inner.left + inner.width <= outer.left + outer.width + SLACK
        && inner.top + inner.height <= outer.top + outer.height + SLACK
}

#[test]
fn the_text_of_a_letter_in_eight_languages_is_what_was_written() {
    for case in &CASES {
        let letter = letter(case, Envelope::DinB);
        let pdf = Pdf::of(&typesetter().pdf(std::slice::from_ref(&letter), &[], now()).unwrap());
        let text = bare(&pdf.text());
        for wanted in [case[7], case[8]].into_iter().chain(letter.address.iter().map(|line| line.text.as_str())) {
            assert!(text.contains(&bare(wanted)), "{}: “{wanted}” is not in “{text}”", case[0]);
        }
        assert!(!text.contains('\u{fffd}'), "{}: {text}", case[0]);
    }
}

#[test]
fn every_word_of_indic_and_thai_lines_is_read_in_one_piece() {
    for (locale, line) in [
        ("hi", "कृपया कुछ कागज़ लाएँ, संस्कृति और प्रकृति, कृष्ण, कूद, नमस्ते शर्मा जी"),
        ("bn", "কৃপা করে আসুন, কুকুর, নমস্কার"),
        ("th", "ฟื้นฟู ปั้น ป้า ฝั่ง ผู้ที่ต้องน้ำ"),
        ("ta", "தமிழ் கூட்டம் மூன்று"),
    ] {
        let mut case = CASES[7];
        (case[0], case[8]) = (locale, line);
        let pdf = Pdf::of(&typesetter().pdf(&[letter(&case, Envelope::DinB)], &[], now()).unwrap());
        let text = pdf.text();
        for word in line.split_whitespace() {
            assert!(text.contains(word), "{locale}: “{word}” is not in “{text}”");
        }
    }
}

#[test]
fn numbers_brackets_and_signs_of_lines_from_the_right_are_read_where_they_were_written() {
    for (locale, line) in [
        ("ar", "نراكم يوم الثلاثاء، 5 يناير 2027، في غرفة (B-12)."),
        ("ar", "السعر 45,50 € (شامل)، الساعة 9:30؛ الهاتف +962 6 000 0000."),
        ("ar", "45,50 €"),
        ("ar", "٤٥٫٥٠ € (٣ مواعيد)، الساعة ٩:٣٠."),
        ("ar", "رمز الدخول: AB-12/7، من info@example.org!"),
        ("ar", "عبد الله، والحمد لله إن شاء الله"),
        ("ar", "\u{2068}Room B-12 (left)\u{2069} موعدكم"),
        ("he", "התור שלכם \u{2068}Room B-12 (left)\u{2069}."),
        ("ar", "موعدكم \u{2068}Room B-12 (left)\u{2069}"),
        ("he", "נתראה ביום שלישי, 5.1.2027 (חדר B-12)."),
        ("he", "המחיר 45.50 ₪, בשעה 9:30; טלפון 03-1234567."),
        ("he", "לפי Google Docs, ו-\"Word\" (גרסה 3)."),
    ] {
        let mut case = CASES[if locale == "ar" { 0 } else { 1 }];
        case[8] = line;
        let pdf = Pdf::of(&typesetter().pdf(&[letter(&case, Envelope::DinB)], &[], now()).unwrap());
        let read: String = pdf.text().chars().filter(|c| !is_mark(*c)).collect();
        let line: String = line.chars().filter(|c| !is_mark(*c)).collect();
        assert!(read.lines().any(|read| read.trim() == line), "{locale}: “{line}” is not in “{read}”");
    }
}

#[test]
fn the_steps_of_a_list_from_the_right_are_read_behind_their_numbers() {
    for (case, locale, steps) in
        [(0, "ar", ["الوصول قبل 10 دقائق", "إحضار البطاقة"]), (1, "he", ["להביא כרטיס", "להגיע בזמן"])]
    {
        let item = |(at, text): (usize, &&str)| Piece::Item {
            number: u32::try_from(at + 1).ok(),
            depth: 0,
            spans: vec![Span { text: (*text).to_owned(), ..Span::default() }],
        };
        let body = steps.iter().enumerate().map(item).collect();
        let case = &CASES[case];
        let letter = stationery(Envelope::DinB, "LB").letter(&core(case), locale, case[7].to_owned(), body);
        let pdf = Pdf::of(&typesetter().pdf(&[letter], &[], now()).unwrap());
        let read: String = pdf.text().chars().filter(|c| !is_mark(*c)).collect();
        for (at, step) in steps.iter().enumerate() {
            let wanted = format!("{}. {step}", at + 1);
            assert!(read.lines().any(|read| read.trim() == wanted), "“{wanted}” is not in “{read}”");
        }
    }
}

#[test]
fn bold_words_of_lines_from_the_right_are_read_where_they_were_written() {
    for words in [
        ["نلتقي في ", "Google Docs", "، الساعة 9."],
        ["السعر ", "45,50 €", " (شامل)، غدا."],
        ["برنامج Google ", "Docs", " و(3) مواعيد"],
        ["الساعة 9، ", "غدا", ": (B-12)."],
    ] {
        let span = |(at, text): (usize, &&str)| Span { text: (*text).to_owned(), bold: at == 1, ..Span::default() };
        let body = vec![Piece::Paragraph { spans: words.iter().enumerate().map(span).collect() }];
        let letter = stationery(Envelope::DinB, "LB").letter(&core(&CASES[0]), "ar", CASES[0][7].to_owned(), body);
        let pdf = Pdf::of(&typesetter().pdf(&[letter], &[], now()).unwrap());
        let read: String = pdf.text().chars().filter(|c| !is_mark(*c)).collect();
        assert!(read.lines().any(|read| read.trim() == words.concat()), "“{}” is not in “{read}”", words.concat());
    }
}

#[test]
fn marks_above_and_below_letters_are_read_once() {
    for (locale, words) in [
        ("th", "ครั้งที่นี้ ผู้ที่ต้องน้ำ ครั้ครั้รั้รั้"),
        ("ar", "مُحَمَّدٌ يَقْرَأُ الكِتَابَ"),
        ("ar", "عبد الله نذكّركم شكرًا"),
        ("he", "שָׁלוֹם לְכֻלָּם בְּרֵאשִׁית"),
        ("hi", "क़र्ज़ की ज़िम्मेदारी में हिन्दी"),
        ("vi", "Kính gửi chị Nguyễn Thị Ngọc ở Huế"),
        ("de", "Zoe\u{308} und e\u{301}clat"),
    ] {
        let mut case = CASES[7];
        (case[0], case[8]) = (locale, words);
        let letter = letter(&case, Envelope::DinB);
        let everything: String = letter.texts().collect();
        let pdf = Pdf::of(&typesetter().pdf(&[letter], &[], now()).unwrap());
        let (text, wanted) = (bare(&pdf.text()), bare(words));
        if !["ar", "he"].contains(&locale) {
            assert!(text.contains(&wanted), "{locale}: “{wanted}” is not in “{text}”");
        }
        // Poppler turns the marks of a letter around with the line: there, each must be found as often as written.
        for c in wanted.chars().filter(|c| !c.is_ascii()) {
            let count = |text: &str| text.chars().filter(|one| *one == c).count();
            assert_eq!(count(&text), count(&everything), "{locale}: {c}");
        }
    }
}

#[test]
fn the_address_stands_in_the_window_of_every_envelope_and_nothing_else_does() {
    for case in &CASES {
        for envelope in Envelope::ALL {
            let letter = letter(case, envelope);
            let pdf = Pdf::of(&typesetter().pdf(std::slice::from_ref(&letter), &[], now()).unwrap());
            let window = envelope.frame().window;
            let words = pdf.words();
            let place = format!("{} {}", case[0], envelope.as_str());
            let inside: String =
                words.iter().filter(|(_, zone)| lies_in(zone, &window)).map(|(word, _)| bare(word)).collect();
            let expected: Vec<String> = letter.address.iter().map(|line| bare(&line.text)).collect();
            let mut found: Vec<char> = inside.chars().collect();
            let with_line =
                if envelope.frame().return_line.is_some() { bare(&letter.return_line) } else { String::new() };
            let mut wanted: Vec<char> = (with_line + &expected.concat()).chars().collect();
            found.sort_unstable();
            wanted.sort_unstable();
            assert_eq!(found, wanted, "{place}: “{inside}”");
            for (word, zone) in &words {
                let apart = zone.left >= window.left + window.width
                    || zone.left + zone.width <= window.left
                    || zone.top >= window.top + window.height
                    || zone.top + zone.height <= window.top;
                assert!(apart || lies_in(zone, &window), "{place}: “{word}” is cut by the window: {zone:?}");
            }
        }
    }
}

#[test]
fn a_long_word_of_an_address_stays_in_the_window_and_on_its_label() {
    for (street, town) in [
        ("Donaudampfschifffahrtsgesellschaftskapitänsstraße 5", "Köln"),
        ("5 Rd", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"),
        ("99/1 ถนนสุขุมวิทซอยห้าสิบห้าแขวงคลองตันเหนือเขตวัฒนาอาคารสูงมากชั้นที่ยี่สิบห้องสองร้อย", "กรุงเทพมหานคร"),
    ] {
        let mut case = CASES[7];
        (case[3], case[4]) = (street, town);
        let letter = letter(&case, Envelope::DinB);
        let window = Envelope::DinB.frame().window;
        let pdf = Pdf::of(&typesetter().pdf(std::slice::from_ref(&letter), &[], now()).unwrap());
        let address = bare(&letter.address.iter().map(|line| line.text.as_str()).collect::<String>());
        let words = pdf.words();
        let of_address: Vec<_> = words.iter().filter(|(word, _)| address.contains(&bare(word))).collect();
        assert!(of_address.len() >= 4, "{words:?}");
        for (word, zone) in of_address {
            let beside = zone.top > window.top + window.height || zone.top + zone.height < window.top;
            assert!(beside || lies_in(zone, &window), "{word} at {zone:?}");
        }
        let labels = Pdf::of(&typesetter().labels(LabelSheet::ALL[0], &[letter.address], now()).unwrap());
        let grid = LabelSheet::ALL[0].grid();
        let label = Zone { left: grid.left, top: grid.top, width: grid.width, height: grid.height };
        for (word, zone) in labels.words() {
            assert!(lies_in(&zone, &label), "{word} at {zone:?}");
        }
    }
    let mut case = CASES[7];
    let endless = "x".repeat(300);
    case[4] = endless.leak();
    let told = typesetter().pdf(&[letter(&case, Envelope::DinB)], &[], now()).unwrap_err().0;
    assert!(told.contains("too long for its place"), "{told}");
}

#[test]
fn a_name_keeps_the_form_of_its_ideographs() {
    let mut case = CASES[4];
    (case[2], case[8]) = ("辻\u{e0100}", "葛\u{e0100}飾の辻\u{e0100}です。");
    let letter = letter(&case, Envelope::DinB);
    typesetter().check(&letter).unwrap();
    let text = bare(&Pdf::of(&typesetter().pdf(&[letter], &[], now()).unwrap()).text());
    assert!(text.contains("辻\u{e0100}です"), "{text}");
}

#[test]
fn fonts_are_embedded_and_subset() {
    for case in &CASES {
        let pdf = Pdf::of(&typesetter().pdf(&[letter(case, Envelope::DinB)], &[], now()).unwrap());
        let listed = pdf.read_by("pdffonts", &[], &[]);
        let fonts: Vec<&str> = listed.lines().skip(2).collect();
        assert!(!fonts.is_empty(), "{listed}");
        for font in fonts {
            let tail: Vec<&str> = font.split_whitespace().rev().take(5).collect();
            // … emb sub uni object ID
            assert_eq!(&tail[2..], ["yes", "yes", "yes"], "{}: {listed}", case[0]);
        }
    }
}

#[test]
fn what_looks_like_markup_is_printed_as_typed() {
    let typed = "#image(\"/etc/passwd\") *bold* _slanted_ $x^2$ @ref <label> #let a = 1 [x] \\ // not a comment";
    let mut case = CASES[7];
    case[1] = "#panic()";
    case[8] = typed;
    let letter = letter(&case, Envelope::DinB);
    let pdf = Pdf::of(&typesetter().pdf(&[letter], &[], now()).unwrap());
    let text = bare(&pdf.text());
    assert!(text.contains(&bare(typed)), "{text}");
    assert!(text.contains("#panic()Weiß"), "{text}");
}

#[test]
fn a_character_that_no_font_has_is_named() {
    let mut case = CASES[7];
    case[8] = "An unassigned \u{378} one";
    let letter = letter(&case, Envelope::DinB);
    let told = typesetter().check(&letter).unwrap_err().0;
    assert!(told.contains("U+0378"), "{told}");
    assert!(typesetter().pdf(&[letter], &[], now()).is_err(), "never a box");
}

#[test]
fn pages_are_numbered_from_the_second_on() {
    let mut letter = letter(&CASES[7], Envelope::DinB);
    letter.body = (0..60).map(|_| paragraph("Ein Absatz, der seinen Platz braucht.")).collect();
    let pdf = Pdf::of(&typesetter().pdf(&[letter], &[], now()).unwrap());
    let text = pdf.text();
    let pages: Vec<&str> = text.split('\u{c}').filter(|page| !page.trim().is_empty()).collect();
    let last_line = |page: &str| page.trim().lines().last().map(bare).unwrap_or_default();
    assert!(pages.len() > 2);
    assert!(last_line(pages[0]).ends_with("braucht."), "the first page has no number");
    assert_eq!(last_line(pages[1]), format!("2/{}", pages.len()));
}

#[test]
fn one_file_for_the_printer_has_all_letters_and_is_the_same_each_time() {
    let letters: Vec<Letter> = CASES.iter().map(|case| letter(case, Envelope::DinB)).collect();
    let one = typesetter().pdf(&letters, &[], now()).unwrap();
    assert_eq!(one, typesetter().pdf(&letters, &[], now()).unwrap(), "the same letters give the same bytes");
    let text = bare(&Pdf::of(&one).text());
    for case in &CASES {
        assert!(text.contains(&bare(case[8])), "{}", case[0]);
    }
}

#[test]
fn labels_stand_on_their_sheet() {
    let addresses: Vec<Vec<Line>> =
        (0..25).map(|at| vec![Line::new(format!("Person{at}")), Line::new("Street"), Line::new("1 Town")]).collect();
    for sheet in LabelSheet::ALL {
        let pdf = Pdf::of(&typesetter().labels(sheet, &addresses, now()).unwrap());
        let grid = sheet.grid();
        for (word, zone) in pdf.words() {
            let Some(at) = word.strip_prefix("Person").map(|at| at.parse::<u32>().unwrap()) else { continue };
            let label = Zone {
                left: grid.left + f64::from(at % grid.columns) * grid.pitch_x,
                top: grid.top + f64::from(at / grid.columns) * grid.pitch_y,
                width: grid.width,
                height: grid.height,
            };
            assert!(lies_in(&zone, &label), "{sheet:?}: {word} at {zone:?}, its label is {label:?}");
        }
    }
}
