//! How hard texts are to read, through `attune`: measured in languages whose formula is validated, and in no other.

use attune_tests::cli::{Desk, kit};
use serde_json::{Value, json};

fn lint_of(desk: &Desk) -> Vec<Value> {
    desk.run(&["lint", "w.attune", "t"]).done().as_array().cloned().unwrap_or_default()
}

fn too_hard(found: &[Value]) -> Vec<&Value> {
    found.iter().filter(|one| one["rule"] == "reading_level").collect()
}

#[test]
fn reading_levels_are_measured_where_a_formula_is_validated_and_nowhere_else() {
    let long = "Die Rehabilitationsmaßnahme setzt voraus, dass sämtliche Versicherungsunterlagen einschließlich der ärztlichen Verordnungsbescheinigungen sowie der Kostenübernahmeerklärungen der zuständigen Krankenversicherungsträger rechtzeitig vor Behandlungsbeginn vollständig eingereicht worden sind, andernfalls verzögert sich die Aufnahme in das Therapieprogramm voraussichtlich.";
    let cell = |locale: &str, html: &str| json!({ "locale": locale, "register": null, "subject": "x", "html": html, "text": "x" });
    let desk = Desk::with(&kit(&json!([
        cell("de", &format!("<p>{long}</p>")),
        cell(
            "ja",
            "<p>予約の時間が変わりました。月曜日の朝九時にお越しください。ご都合が悪い場合はお電話ください。</p>"
        )
    ])));
    let found = lint_of(&desk);
    let hard = too_hard(&found);
    assert_eq!(hard.len(), 1, "{found:?}");
    assert!(hard[0]["message"].as_str().unwrap_or_default().contains("Wiener Sachtextformel"), "{hard:?}");
    let report = desk.run(&["call", "w.attune", "lint_template", "{\"template\":\"t\"}"]).done();
    let measured = report["reading"].as_array().cloned().unwrap_or_default();
    assert_eq!((&measured[1]["has_formula"], &measured[1]["measure"]), (&json!(false), &Value::Null));
}

/// Language, a text that is easy to read, and one that is hard.
const LEVELS: &[(&str, &str, &str)] = &[
    (
        "en",
        "We have moved your visit to Monday. Please bring your card. If you cannot come, call us. We will find a new day for you. The desk is open from nine to five.",
        "Participation in the multidisciplinary rehabilitation programme necessitates comprehensive documentation of previously administered pharmacological interventions, including characterisation of individual hypersensitivity reactions identified during preliminary examinations conducted by authorised institutions.",
    ),
    (
        "de",
        "Wir haben Ihren Termin auf Montag gelegt. Bitte bringen Sie Ihre Karte mit. Wenn Sie nicht kommen können, rufen Sie uns an. Wir finden dann einen neuen Tag für Sie. Wir sind von neun bis fünf da.",
        "Die Rehabilitationsmaßnahme setzt voraus, dass sämtliche Versicherungsunterlagen einschließlich der ärztlichen Verordnungsbescheinigungen sowie der Kostenübernahmeerklärungen der zuständigen Krankenversicherungsträger rechtzeitig vor Behandlungsbeginn vollständig eingereicht worden sind.",
    ),
    (
        "fr",
        "Nous avons mis votre visite à lundi. Venez avec votre carte. Si vous ne pouvez pas venir, appelez-nous. Nous vous trouverons un autre jour. Nous sommes là de neuf heures à cinq heures.",
        "La participation au programme multidisciplinaire de réadaptation nécessite la communication préalable de l’intégralité des justificatifs administratifs, notamment des prescriptions médicales, des attestations d’assurance complémentaire et des autorisations institutionnelles correspondantes.",
    ),
    (
        "es",
        "Hemos puesto su cita el lunes. Traiga su tarjeta. Si no puede venir, llame. Le damos otro día. Estamos de nueve a cinco. El lunes hay sol y la sala está en la planta baja.",
        "La participación en el programa multidisciplinar de rehabilitación requiere la presentación anticipada de la documentación administrativa correspondiente, incluyendo las prescripciones facultativas, las certificaciones aseguradoras complementarias y las autorizaciones institucionales preceptivas.",
    ),
    (
        "it",
        "Abbiamo messo la visita a lunedì. Porti la tessera. Se non può venire, ci chiami. Le diamo un altro giorno. Siamo qui dalle nove alle cinque. La sala è al piano terra.",
        "La partecipazione al programma multidisciplinare di riabilitazione presuppone la trasmissione anticipata della documentazione amministrativa corrispondente, comprese le prescrizioni specialistiche, le certificazioni assicurative complementari e le autorizzazioni istituzionali preventivamente rilasciate.",
    ),
    (
        "nl",
        "We hebben uw afspraak op maandag gezet. Neem uw kaart mee. Kunt u niet komen, bel ons dan. We zoeken een nieuwe dag voor u. De balie is open van negen tot vijf uur.",
        "Deelname aan het multidisciplinaire revalidatieprogramma veronderstelt de voorafgaande aanlevering van alle administratieve verzekeringsdocumenten, waaronder specialistische verwijsbrieven, aanvullende vergoedingsverklaringen en institutionele toestemmingsformulieren van de verantwoordelijke zorgverzekeraar.",
    ),
    (
        "pt",
        "Pusemos a sua consulta na segunda. Traga o seu cartão. Se não puder vir, ligue para nós. Damos outro dia. Estamos aqui das nove às cinco. A sala fica no piso de baixo.",
        "A participação no programa multidisciplinar de reabilitação pressupõe a apresentação antecipada da documentação administrativa correspondente, incluindo prescrições especializadas, certificações complementares de seguro e autorizações institucionais previamente concedidas.",
    ),
    (
        "sv",
        "Vi har lagt ditt besök på måndag. Ta med ditt kort. Om du inte kan komma, ring oss. Vi hittar en ny dag åt dig. Vi är här från nio till fem.",
        "Deltagande i det multidisciplinära rehabiliteringsprogrammet förutsätter fullständig dokumentation av samtliga försäkringshandlingar, inklusive specialistremisser, kompletterande ersättningsintyg och institutionella samtyckesblanketter från ansvarig försäkringsgivare innan behandlingen påbörjas.",
    ),
    (
        "ru",
        "Мы перенесли ваш визит на утро. Возьмите с собой карту. Если вы не можете прийти, позвоните нам. Мы найдём вам другой день. Мы тут с девяти до пяти. Зал внизу, дверь сама.",
        "Участие в многопрофильной реабилитационной программе предполагает предварительное предоставление исчерпывающей административной документации, включая специализированные направления, дополнительные страховые свидетельства и соответствующие институциональные разрешения уполномоченных организаций.",
    ),
    (
        "tr",
        "Gününüzü pazartesi yaptık. Kart da alın. Yok, gelmem derseniz bizi arayın. Size yeni bir gün buluruz. Dokuz ile beş arası açığız. Oda alt kat, kapı sol yan. Su ve çay var. Siz gelin, biz varız.",
        "Çok disiplinli rehabilitasyon programına katılım, uzmanlık sevklerini, tamamlayıcı sigorta belgelerini ve yetkilendirilmiş kurumların onaylarını içeren idari dokümantasyonun tedavinin başlangıcından önce eksiksiz olarak sunulmasını ve ilgili birimlerce değerlendirilmesini gerektirmektedir; aksi takdirde başvurular değerlendirilmeyecektir.",
    ),
    (
        "da",
        "Vi har lagt dit besøg på mandag. Tag dit kort med. Hvis du ikke kan komme, så ring til os. Vi finder en ny dag til dig. Vi er her fra ni til fem.",
        "Deltagelse i det multidisciplinære rehabiliteringsprogram forudsætter fuldstændig dokumentation af samtlige forsikringspapirer, herunder specialisthenvisninger, supplerende erstatningserklæringer og institutionelle samtykkeerklæringer fra den ansvarlige forsikringsgiver inden behandlingens påbegyndelse.",
    ),
    (
        "nb",
        "Vi har lagt besøket ditt til mandag. Ta med kortet ditt. Hvis du ikke kan komme, ring oss. Vi finner en ny dag til deg. Vi er her fra ni til fem.",
        "Deltakelse i det multidisiplinære rehabiliteringsprogrammet forutsetter fullstendig dokumentasjon av samtlige forsikringspapirer, herunder spesialisthenvisninger, supplerende refusjonserklæringer og institusjonelle samtykkeerklæringer fra ansvarlig forsikringsgiver før behandlingens oppstart finner sted.",
    ),
];

#[test]
fn in_each_language_with_a_formula_a_hard_text_is_told_from_an_easy_one() {
    for (locale, easy, hard) in LEVELS {
        let told = |text: &str| {
            let cells = json!([{ "locale": locale, "register": null, "subject": "x", "html": format!("<p>{text}</p>"), "text": "x" }]);
            too_hard(&lint_of(&Desk::with(&kit(&cells)))).len()
        };
        assert_eq!((told(easy), told(hard)), (0, 1), "{locale}");
    }
}
