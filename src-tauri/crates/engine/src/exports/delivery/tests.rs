//! What is said of a batch and of its people, and lists of addresses that came back.

use std::fs;
use std::path::{Path, PathBuf};

use super::*;
use crate::campaigns::Run;
use crate::channels::letter::NoTypesetter;
use crate::db::Workspace;
use crate::exports::tests::{desk, now, order};
use crate::exports::{BatchRow, Receiver, export_batch, get_receipt, handover, list_batches, messages_of, receivers};
use crate::progress::Unwatched;
use crate::render::tests::worker_path;

struct Sent {
    folder: PathBuf,
    workspace: Workspace,
    batch: BatchId,
}

/// A batch of the sample.
fn exported() -> Sent {
    let (folder, mut workspace) = desk();
    let workers = worker_path();
    let how = Run { workers: &workers, threads: 1, progress: &Unwatched, typesetter: &NoTypesetter, voice: None };
    let report = export_batch(&mut workspace, &order(folder.join("out")), &how).unwrap();
    assert!(report.exported > 3, "the tests need a few people");
    Sent { folder, workspace, batch: report.batch }
}

impl Sent {
    fn say(&mut self, new: NewDelivery) -> Result<()> {
        let tx = self.workspace.write()?;
        record_delivery(&tx, &new, now())?;
        tx.commit()
    }

    fn word(&self, people: Option<&[ProfileId]>, state: Option<DeliveryState>) -> NewDelivery {
        let reason = (state == Some(DeliveryState::NotSent)).then_some(NotSentReason::Bounced);
        NewDelivery {
            batch: self.batch,
            people: people.map(<[_]>::to_vec),
            channel: None,
            state,
            reason,
            note: None,
            on: None,
        }
    }

    fn row(&mut self) -> BatchRow {
        list_batches(&self.workspace.read().unwrap()).unwrap().remove(0)
    }

    fn people(&mut self) -> Vec<Receiver> {
        receivers(&self.workspace.read().unwrap(), self.batch, 1000).unwrap()
    }

    fn list(&mut self, name: &str, bytes: impl AsRef<[u8]>) -> Result<NamedReceivers> {
        let path = self.folder.join(name);
        fs::write(&path, bytes).unwrap();
        find_receivers(&self.workspace.read()?, self.batch, &path, &Unwatched)
    }

    fn address(&mut self, person: ProfileId) -> String {
        get_receipt(&self.workspace.read().unwrap(), self.batch, person).unwrap().address
    }
}

#[test]
fn a_word_about_one_person_holds_over_the_word_about_the_batch_whichever_is_newer() {
    let mut sent = exported();
    let exported = sent.row().exported;
    let bounced = sent.people()[1].id;
    assert_eq!(
        (sent.row().delivered, sent.row().delivery),
        (DeliveryCount::default(), None),
        "nobody has said anything"
    );
    sent.say(sent.word(Some(&[bounced]), Some(DeliveryState::NotSent))).unwrap();
    assert_eq!(sent.row().delivered, DeliveryCount { sent: 0, not_sent: 1 });
    sent.say(sent.word(None, Some(DeliveryState::Sent))).unwrap();
    assert_eq!(sent.row().delivered, DeliveryCount { sent: exported - 1, not_sent: 1 }, "the bounce is not forgotten");
    let state = |sent: &mut Sent, at: usize| sent.people()[at].delivery.as_ref().map(|delivery| delivery.state);
    assert_eq!((state(&mut sent, 0), state(&mut sent, 1)), (Some(DeliveryState::Sent), Some(DeliveryState::NotSent)));
    // Taken back, the person has the batch's word again; and with that taken back, none.
    sent.say(sent.word(Some(&[bounced]), None)).unwrap();
    assert_eq!(sent.row().delivered, DeliveryCount { sent: exported, not_sent: 0 });
    sent.say(sent.word(None, None)).unwrap();
    assert_eq!((sent.row().delivered, state(&mut sent, 1)), (DeliveryCount::default(), None));
    let kept: u32 = sent
        .workspace
        .read()
        .unwrap()
        .sql()
        .query_row("SELECT count(*) FROM deliveries", [], |row| row.get(0))
        .unwrap();
    assert_eq!(kept, 4, "nothing that was said is gone");
}

#[test]
fn the_persons_page_and_the_receipt_say_it_too() {
    let mut sent = exported();
    let person = sent.people()[0].id;
    let new = NewDelivery {
        reason: Some(NotSentReason::Other),
        note: Some(" moved away ".to_owned()),
        on: "2026-11-22".parse().ok(),
        ..sent.word(Some(&[person]), Some(DeliveryState::NotSent))
    };
    sent.say(new).unwrap();
    let batch = sent.batch;
    let tx = sent.workspace.read().unwrap();
    let said = messages_of(&tx, person).unwrap().remove(0).delivery;
    assert_eq!(get_receipt(&tx, batch, person).unwrap().delivery, said);
    let said = said.unwrap();
    assert_eq!((said.note.as_deref(), said.on.as_str()), (Some("moved away"), "2026-11-22"));
    assert_eq!(said.in_words(), "It did not arrive: another reason, “moved away” (2026-11-22).");
}

#[test]
fn what_makes_no_sense_is_refused_and_nothing_of_it_is_kept() {
    let mut sent = exported();
    let person = sent.people()[0].id;
    let stranger = ProfileId(i64::MAX);
    let not_sent = sent.word(None, Some(DeliveryState::NotSent));
    let nonsense = [
        NewDelivery { reason: None, ..not_sent.clone() },
        NewDelivery { reason: Some(NotSentReason::Other), note: Some("  ".to_owned()), ..not_sent.clone() },
        NewDelivery { note: Some("x".repeat(501)), ..not_sent.clone() },
        NewDelivery { on: "2026-12-24".parse().ok(), ..not_sent.clone() },
        NewDelivery { batch: BatchId(99), ..not_sent.clone() },
        NewDelivery { people: Some(vec![person, stranger]), ..not_sent },
    ];
    for new in nonsense {
        assert!(sent.say(new.clone()).is_err(), "{new:?}");
        assert_eq!(sent.row().delivered, DeliveryCount::default());
    }
}

#[test]
fn what_was_said_cannot_be_changed_in_the_file() {
    let mut sent = exported();
    sent.say(sent.word(None, Some(DeliveryState::Sent))).unwrap();
    let tx = sent.workspace.write().unwrap();
    assert!(tx.sql().execute("UPDATE deliveries SET day = '2020-01-01'", []).is_err());
}

#[test]
fn a_list_of_any_form_names_people_by_address_or_receipt_and_says_who_is_nobody() {
    let mut sent = exported();
    let [first, second, third] = [0, 1, 2].map(|at| sent.people()[at].id);
    let (one, two) = (sent.address(first).to_uppercase(), sent.address(second));
    let receipt = format!("b{}.{third}", sent.batch);
    let csv = format!(
        "When;Failed recipient;Why\n1;{one};full\n2; Bo <{two}> ;gone\n3;{one};again\n4;nobody@x.example;x\n\n5;{receipt};\n"
    );
    let found = sent.list("bounces.csv", &csv).unwrap();
    assert_eq!(found.people, [first, second, third]);
    assert_eq!((found.rows, found.strangers), (5, 1));
    let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain(csv.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(sent.list("utf16.csv", utf16).unwrap().people, found.people);
    // Without a heading the first row counts like any other.
    assert_eq!(sent.list("bare.txt", format!("{two}\n")).unwrap().people, [second]);
    let before = sent.row();
    assert!(
        sent.list("strangers.csv", "a@x.example\nb@x.example\n")
            .is_err_and(|error| error.to_string().contains("Nobody"))
    );
    assert!(sent.list("empty.csv", "").is_err());
    assert_eq!(sent.row(), before, "looking changes nothing");
    let tx = sent.workspace.read().unwrap();
    assert!(find_receivers(&tx, BatchId(99), Path::new("x"), &Unwatched).is_err());
}

#[test]
fn a_receipt_that_a_spreadsheet_made_another_of_names_nobody() {
    let mut sent = exported();
    let ids: Vec<i64> = sent.people().iter().map(|person| person.id.0).collect();
    let short = *ids.iter().find(|id| ids.contains(&(**id * 10))).unwrap();
    let (batch, other) = (sent.batch, *ids.iter().find(|id| ![short, short * 10].contains(id)).unwrap());
    let list = |sent: &mut Sent, rows: &str| sent.list("list.csv", format!("receipt,to\n{rows}\n"));
    assert_eq!(list(&mut sent, &format!("b{batch}.{short},")).unwrap().people, [ProfileId(short)]);
    // Those of earlier exports are numbers.
    assert_eq!(list(&mut sent, &format!("{batch}.{short}0,")).unwrap().people, [ProfileId(short * 10)]);
    assert!(list(&mut sent, &format!("{batch}.{short},")).is_err(), "it may be any of several");
    let address = sent.address(ProfileId(other));
    assert_eq!(list(&mut sent, &format!("{batch}.{short},{address}")).unwrap().people, [ProfileId(other)]);
    let found = list(&mut sent, &format!("b{batch}.{short},{address}\n,{address}")).unwrap();
    assert_eq!((found.people.as_slice(), found.strangers), ([ProfileId(other)].as_slice(), 1), "a row that names two");
}

#[test]
fn a_batch_knows_where_it_was_written() {
    let mut sent = exported();
    let folder = sent.folder.join("out").to_string_lossy().into_owned();
    let kept = handover(&sent.workspace.read().unwrap(), sent.batch).unwrap().unwrap();
    assert_eq!(
        kept,
        Handover {
            channel: Channel::Email,
            gateway: None,
            platform: None,
            print: None,
            folder,
            drafts: false,
            letter: false,
            calendar: false,
            also: Vec::new()
        }
    );
    let tx = sent.workspace.write().unwrap();
    tx.sql().execute("UPDATE batches SET handover = NULL", []).unwrap();
    assert_eq!(handover(&tx, sent.batch).unwrap(), None, "a batch of an older version");
}
