//! Personas on the wall: what is known of them is what is shown, they are counted nowhere, and a real one goes with the
//! person.

use super::*;
use crate::id::PersonaId;
use crate::profiles::{Filter, Order, Page, SortBy, list_people, restore_person};
use crate::scratch;
use crate::segments::count_segment;
use crate::templates::{PersonaDraft, PersonaReader, list_personas, remove_persona, save_persona};

fn made_up(name: &str, facts: serde_json::Value) -> PersonaDraft {
    let facts = Box::new(serde_json::from_value(facts).unwrap());
    PersonaDraft { id: None, name: name.to_owned(), reader: PersonaReader::MadeUp { facts } }
}

fn real(name: &str, person: ProfileId) -> PersonaDraft {
    PersonaDraft { id: None, name: name.to_owned(), reader: PersonaReader::Person { person } }
}

fn wall(tx: &ReadTx, spread: Spread) -> Wall {
    list_wall(tx, REMINDER, &WallWay::Personas { spread }).unwrap()
}

#[test]
fn somebody_made_up_gets_what_a_person_with_the_same_facts_gets() {
    let mut workspace = sample();
    let tx = workspace.write().unwrap();
    let facts = json!({
        "first_name": "Ingrid", "last_name": "Zoë 🌸", "title": "Dr.", "locale": "fr", "register": "formal",
        "attributes": { "next_visit": "2026-12-03T14:30" },
    });
    let person = save(&tx, facts.clone());
    save_persona(&tx, &made_up("French and formal", facts)).unwrap();
    save_persona(&tx, &made_up("Nothing known", json!({}))).unwrap();
    save_persona(&tx, &real("The very same", person)).unwrap();
    let wall = wall(&tx, Spread::Own);
    let names: Vec<_> = wall.places.iter().filter_map(|place| place.name.as_deref()).collect();
    assert_eq!(names, ["French and formal", "Nothing known", "The very same"]);
    let tiles = saved(&tx, &asks(&wall), &mut press());
    let own = alone(&tx, REMINDER, None, Whom { person: Some(person), ..Whom::default() });
    assert!(own.goes_out, "{:?}", own.diagnostics);
    for at in [0, 2] {
        let preview = shown(&tiles[at]).0.clone();
        assert_eq!(preview.person.as_ref().unwrap().name, names[at]);
        assert_eq!(Preview { person: own.person.clone(), ..preview }, own, "{}", names[at]);
    }
    let unknown = shown(&tiles[1]).0;
    assert!(!unknown.goes_out && !errors(unknown).is_empty(), "what is not said of a persona is missing");
}

#[test]
fn personas_can_stand_in_every_cell() {
    let mut workspace = sample();
    let tx = workspace.write().unwrap();
    for name in ["A", "B"] {
        save_persona(&tx, &made_up(name, json!({ "first_name": name, "locale": "de" }))).unwrap();
    }
    let cells = get_template(&tx, REMINDER).unwrap().document.cells;
    let wall = wall(&tx, Spread::EveryCell);
    assert_eq!(wall.places.len() + wall.more as usize, 2 * cells.len());
    for (place, cell) in wall.places.iter().zip(cells.iter().cycle()) {
        let name = place.cell.as_ref().unwrap();
        assert_eq!((&name.locale, name.register), (&cell.locale, cell.register));
    }
    for (tile, place) in saved(&tx, &asks(&wall), &mut press()).iter().zip(&wall.places) {
        let got = shown(tile).0.cell.as_ref().unwrap();
        assert_eq!(Some(&got.locale), place.cell.as_ref().map(|cell| &cell.locale));
    }
}

#[test]
fn personas_are_in_no_list_segment_or_campaign() {
    let mut workspace = sample();
    let tx = workspace.write().unwrap();
    let counted = |tx: &ReadTx| {
        let page = Page { sort: SortBy::default(), order: Order::default(), offset: 0, limit: 1 };
        let people = list_people(tx, &Filter::everyone(), page).unwrap().total;
        (people, count_segment(tx, None, now()).unwrap().count)
    };
    let before = counted(&tx);
    let facts = json!({ "first_name": "X", "email": "x@example.org", "locale": "de", "tags": ["vip"] });
    save_persona(&tx, &made_up("Reachable", facts)).unwrap();
    assert_eq!(counted(&tx), before);
}

#[test]
fn a_real_persona_goes_with_the_person_and_comes_back_with_them() {
    let mut workspace = sample();
    let tx = workspace.write().unwrap();
    let person = save(&tx, json!({ "first_name": "Zebulon", "last_name": "Quick" }));
    save_persona(&tx, &real("Our Zebulon Quick", person)).unwrap();
    let removed = remove_person(&tx, person).unwrap();
    assert_eq!(list_personas(&tx).unwrap(), [], "not even the name stays");
    restore_person(&tx, &removed).unwrap();
    let [back] = &list_personas(&tx).unwrap()[..] else { panic!("the persona is back") };
    assert_eq!((back.name.as_str(), back.called.as_str()), ("Our Zebulon Quick", "Zebulon Quick"));
}

#[test]
fn a_persona_is_renamed_and_removed_and_a_careless_one_is_refused_with_its_field() {
    let mut workspace = sample();
    let tx = workspace.write().unwrap();
    let id = save_persona(&tx, &made_up(" Ann ", json!({ "first_name": "Ann" }))).unwrap();
    let renamed = PersonaDraft { id: Some(id), ..made_up("Ben", json!({ "first_name": "Ben" })) };
    assert_eq!(save_persona(&tx, &renamed).unwrap(), id);
    let field = |draft: &PersonaDraft| match save_persona(&tx, draft) {
        Err(Error::Invalid { field, .. }) => field,
        other => panic!("refused: {other:?}"),
    };
    assert_eq!(field(&made_up("Ben", json!({}))).as_deref(), Some("name"), "the name is taken");
    assert_eq!(field(&made_up(" ", json!({}))).as_deref(), Some("name"));
    assert_eq!(field(&made_up("C", json!({ "locale": "no such language" }))).as_deref(), Some("locale"));
    assert_eq!(field(&made_up("C", json!({ "attributes": { "no_such": 1 } }))).as_deref(), Some("no_such"));
    let gone = save_persona(&tx, &real("C", ProfileId(999_999)));
    assert!(matches!(gone, Err(Error::NotFound(_))), "{gone:?}");
    assert_eq!(list_personas(&tx).unwrap().len(), 1, "what was refused is not there");
    remove_persona(&tx, id).unwrap();
    let again = [remove_persona(&tx, id).map(drop), save_persona(&tx, &renamed).map(drop)];
    assert!(again.iter().all(|told| matches!(told, Err(Error::NotFound(_)))), "{again:?}");
    let asked = WallAsk { person: None, persona: Some(PersonaId(id.0)), cell: None };
    assert_eq!(saved(&tx, &[asked], &mut press()), [WallTile::Gone]);
}

#[test]
fn among_a_thousand_people_the_emoji_and_the_east_asian_name_are_found() {
    let mut workspace = scratch::workspace();
    let tx = workspace.write().unwrap();
    let mut template = create_template(&tx, "First", Channel::Email, "en", now()).unwrap();
    template.document.cells[0].subject = Inline::Runs { runs: Vec::new() };
    for number in 0..1000 {
        save(&tx, json!({ "first_name": format!("Anna{number}"), "last_name": "Bergmann", "locale": "en" }));
    }
    let odd = ["Mia ⭐", "Li 🧑🏽‍🚀", "Zoë ☺️", "Ken 🇯🇵", "山田", "𠮷野", "김", "ゆき", "ㄅㄆ"];
    // Neither the longest nor the shortest.
    let odd = odd.map(|name| format!("{name:a<6}"));
    let person = |name: &String| save(&tx, json!({ "first_name": name, "last_name": "Bergmann", "locale": "en" }));
    let ids: Vec<_> = odd.iter().map(person).collect();
    for (id, name) in ids.iter().zip(&odd) {
        // Each of them is the only odd one for a moment.
        for other in ids.iter().filter(|other| *other != id) {
            tx.sql().execute("UPDATE profiles SET first_name = 'Anna' WHERE id = ?1", [other]).unwrap();
        }
        tx.sql().execute("UPDATE profiles SET first_name = ?2 WHERE id = ?1", (id, name)).unwrap();
        let wall = list_wall(&tx, &template.key, &WallWay::Worst).unwrap();
        let why = wall.places.iter().find(|place| place.person == Some(*id)).map(|place| &place.why);
        let told = matches!(why, Some(Why::EmojiInName | Why::EastAsianName));
        assert!(told, "{name}: {why:?}");
    }
}
