//! Placeholders that stand in a text as words are told at their block, and words in brackets are not.

use super::*;

#[test]
fn a_tag_that_was_pasted_as_words_is_told_at_its_block() {
    let blocks = json!([{"id": "t", "kind": "text"}]);
    for (words, tag) in [
        ("Dear {{ first_name }},", Some("{{ first_name }}")),
        ("{% if vip %}Yes{% endif %}", Some("{% if vip %}")),
        ("Lieber *|FNAME|*!", Some("*|FNAME|*")),
        ("Dear «First_Name», we open later", Some("«First_Name»")),
        ("Liebe «Vorname»,", Some("«Vorname»")),
        ("Dear <<First_Name>>,", Some("<<First_Name>>")),
        ("Dear [FIRST_NAME],", Some("[FIRST_NAME]")),
        ("Dear [First name],", Some("[First name]")),
        ("Dear ((first name)),", Some("((first name))")),
        ("Dear {FirstName},", Some("{FirstName}")),
        ("Your number: «E_Mail»", Some("«E_Mail»")),
        ("Dear [Name],", Some("[Name]")),
        ("Hello [NAME]!", Some("[NAME]")),
        ("Hallo [your name here]", Some("[your name here]")),
        ("Hi {contact.first_name},", Some("{contact.first_name}")),
        ("Hi {contactfield=firstname}", Some("{contactfield=firstname}")),
        ("Hi %FIRSTNAME%,", Some("%FIRSTNAME%")),
        ("Hi %%FirstName%%,", Some("%FirstName%")),
        ("Hi <%= first_name %>,", Some("<%= first_name %>")),
        ("Hi {!Contact.FirstName},", Some("{!Contact.FirstName}")),
        ("Hi {$first_name},", Some("{$first_name}")),
        ("Hi #FIRST_NAME#,", Some("#FIRST_NAME#")),
        ("Save 5% first name 10%, room #5 or #7, 3 < 4 > 2, [EUR] [Name]: see [x]", None),
        ("Dear Ann [our oldest friend] and Bob, hello [everyone] there", None),
        ("A set {{1, 2} and 5 *| 3", None),
        ("Der «Brief» an « Prénom » und «Ort»: [Montag], ((innen)) [1] {a} «E-Mail»", None),
    ] {
        let fields = json!({"t": {"paragraphs": [{"style": "plain", "runs": [text(words)]}]}});
        let document = document(blocks.clone(), "en", fields);
        let found = compile(&document, &document.cells[0], Ours::NOTHING, Pictures::NOTHING).err().unwrap_or_default();
        let told: Vec<_> = found.iter().map(|gap| (gap.block.as_deref(), gap.message.clone())).collect();
        let wrong = |tag| format!("“{tag}” stands here as words; put in with @ what it was to say");
        assert_eq!(told, tag.map(|tag| (Some("t"), wrong(tag))).into_iter().collect::<Vec<_>>(), "{words}");
    }
}

#[test]
fn a_salutation_before_the_greeting_is_told_and_a_sentence_before_it_is_not() {
    let blocks = json!([{"id": "t", "kind": "text"}]);
    for (before, told) in
        [("Dear ", true), ("Sehr geehrte ", true), ("", false), ("Winter news: ", false), ("We wish you well. ", false)]
    {
        let runs = [text(before), json!({"kind": "chip", "name": "greeting"}), text(",")];
        let fields = json!({"t": {"paragraphs": [{"style": "plain", "runs": runs}]}});
        let document = document(blocks.clone(), "en", fields);
        let found = compile(&document, &document.cells[0], Ours::NOTHING, Pictures::NOTHING).err().unwrap_or_default();
        let wrong = format!("“{}” stands before the greeting, which says it already", before.trim());
        assert_eq!(found.iter().any(|gap| gap.message == wrong), told, "{before}");
    }
}
