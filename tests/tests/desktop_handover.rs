//! After an export in the real window: how to send it, what became of it, who did not get it as a file, and a copy of all.

#![cfg(target_os = "linux")]

use std::fs;

use attune_engine::db::open_to_read;
use attune_tests::desktop::{Home, Studio};

#[test]
fn an_export_is_handed_over_and_what_became_of_it_is_known_everywhere() {
    let home = Home::fresh();
    let studio = Studio::open(&home, &["--sample"]);
    studio.role("link", "Campaigns").click();
    studio.role("link", "Check Visits next week").click();
    studio.text("will get it,");

    let list = home.path().join("left out.xlsx");
    home.will_pick(&list);
    studio.role("button", "Save this list… Visits next week").click();
    studio.text("each with the reason");
    assert!(fs::read(&list).unwrap().starts_with(b"PK"), "a workbook");
    studio.shot("handover-check");

    let folder = home.path().join("out");
    fs::create_dir(&folder).unwrap();
    home.will_pick(&folder);
    studio.role("link", "Export").click();
    studio.role("button", "Choose a folder").click();
    studio.text(folder.to_str().unwrap());
    let leave_out = studio.script("return document.querySelector('[name=leave-out]')?.click() ?? 'none'", &[]);
    drop(leave_out);
    studio.css("button[type=submit]").click();
    studio.role("heading", "How to send it");
    studio.shot("handover-how");

    studio.role("link", "Who got it, and why").click();
    studio.text("Nobody has said yet whether it was sent.");
    studio.role("button", "Say what became of it…").click();
    studio.role("heading", "What became of this export?");
    studio.shot("handover-dialog");
    studio.role("button", "Record it").click();
    studio.text("sent · 0 did not arrive");
    studio.until("the dialog to close", "return !document.querySelector('[role=dialog]')");
    studio.css(".why .line button[aria-label^='Sent or not']").click();
    studio.role("radio", "Did not arrive").click();
    studio.css("[name=delivery-reason]").choose("another reason");
    studio.role("button", "Record it").click();
    studio.text("Say what the reason was.");
    studio.css("[name=delivery-note]").fill("The mailbox is full");
    studio.role("button", "Record it").click();
    studio.text("Did not arrive: ");
    studio.text("The mailbox is full");
    studio.shot("handover-batch");

    studio.css(".why a[href*='person']").click();
    studio.text("The mailbox is full");
    studio.shot("handover-person");
    studio.role("link", "Privacy").click();
    studio.text("What left");
    assert!(!studio.words().contains("not arrive"), "that one person's message was not sent is no number to show");
    studio.shot("handover-privacy");

    let copy = home.path().join("copy.attune");
    home.will_pick(&copy);
    studio.css(".workspace").click();
    studio.role("menuitem", "Make a copy…").click();
    studio.text("The copy is ready");
    studio.shot("handover-copy");
    assert!(open_to_read(&copy).is_ok(), "the copy opens");
}
